// `npm run eval -- NAME FILE...`: measures a rule on labelled cases. NAME is a module of tests/eval that exports
// `main(argv: string[]): Promise<number>`, which gives the exit code.
import { inRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { Halt, runMain, say } from './say.mjs';
import { importTypeScript, modulesIn } from './typescript-module.mjs';

await runMain(async ([name, ...rest]) => {
  const names = modulesIn('tests/eval');
  if (names.length === 0) {
    say('There is nothing to evaluate yet.');
    return 0;
  }
  const list = `npm run eval -- NAME FILE...  with NAME one of: ${names.join(', ')}`;
  if (name === undefined) {
    say(list);
    return 0;
  }
  if (!names.includes(name)) throw new Halt(`There is no evaluation "${name}".\n${list}`);
  await prepare();
  const { main } = await importTypeScript(inRoot('tests', 'eval', `${name}.ts`));
  return main(rest);
});
