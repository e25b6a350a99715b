// `npm run bench -- [--json] [NAME...]`: measures, side by side with a reference in the same run. Each module of
// tests/bench exports `run(ctx): Promise<Record<string, Figure>>`; a Figure is {value, reference, ratio, budget, unit}.
import { endWithCaller, exitOnSignals } from './end-with-caller.mjs';
import { figureTable } from './figure-table.mjs';
import { inRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { Halt, runMain, say } from './say.mjs';
import { importTypeScript, modulesIn } from './typescript-module.mjs';

await runMain(async (args) => {
  exitOnSignals();
  endWithCaller();
  const json = args.includes('--json');
  const words = args.filter((word) => !word.startsWith('--'));
  const known = modulesIn('tests/bench');
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0) throw new Halt(`There is no bench "${unknown.join('", "')}"; there are: ${known.join(', ')}.`);
  if (known.length === 0) say('There is nothing to measure yet.');
  const figures = known.length === 0 ? {} : await measure(words.length > 0 ? words : known, args);
  process.stdout.write(json ? `${JSON.stringify(figures)}\n` : `${figureTable(figures)}\n`);
});

async function measure(names, args) {
  const electron = await prepare({ electron: true, program: true });
  const { withDisplay } = await import('./display/with-display.mjs');
  const { sandboxSwitches } = await import('./open/sandbox.mjs');
  const { switches } = await sandboxSwitches(electron.path);
  return withDisplay(async (env) => {
    Object.assign(process.env, env);
    const ctx = { electron: electron.path, switches, root: inRoot(), args, log: say };
    const all = {};
    for (const name of names) {
      say(`\n${name}`);
      const { run } = await importTypeScript(inRoot('tests', 'bench', `${name}.ts`));
      Object.assign(all, await run(ctx));
    }
    return all;
  });
}
