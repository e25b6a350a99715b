// `npm run test:faults`: the long runs of the fault tests. Each module of tests/faults exports
// `main(argv: string[]): Promise<number>`, which gives the exit code.
import { inRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { runMain, say } from './say.mjs';
import { importTypeScript, modulesIn } from './typescript-module.mjs';

await runMain(async (args) => {
  const names = modulesIn('tests/faults');
  if (names.length === 0) {
    say('There are no long fault runs yet; the short ones are part of npm test.');
    return 0;
  }
  await prepare({ electron: true, program: true });
  let worst = 0;
  for (const name of names) {
    say(`\n${name}`);
    const { main } = await importTypeScript(inRoot('tests', 'faults', `${name}.ts`));
    worst = Math.max(worst, await main(args));
  }
  return worst;
});
