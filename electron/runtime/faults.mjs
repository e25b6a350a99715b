// `npm run test:faults -- [--json] [--quick] [NAME...]`: makes faults and counts what is lost. Each module of
// tests/faults exports `faults: Fault[]` (tests/faults/support/fault.ts). The exit code is 1 when anything was lost.
import { endWithCaller, exitOnSignals } from './end-with-caller.mjs';
import { faultTable } from './faults/fault-table.mjs';
import { runFault } from './faults/run-fault.mjs';
import { inRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { Halt, runMain, say } from './say.mjs';
import { importTypeScript, modulesIn } from './typescript-module.mjs';

await runMain(async (args) => {
  exitOnSignals();
  endWithCaller();
  const words = args.filter((word) => !word.startsWith('--'));
  const electron = await prepare({ electron: true, program: true });
  const chosen = choose(await loadFaults(), words);
  const { withDisplay } = await import('./display/with-display.mjs');
  const { sandboxSwitches } = await import('./open/sandbox.mjs');
  const { switches } = await sandboxSwitches(electron.path);
  return withDisplay(async (env) => {
    Object.assign(process.env, env);
    const ctx = { electron: electron.path, switches, root: inRoot(), args, log: say };
    const results = {};
    for (const fault of chosen) results[fault.name] = await runFault(ctx, fault);
    process.stdout.write(`${faultTable(chosen, results)}\n`);
    if (args.includes('--json')) process.stdout.write(`${JSON.stringify(figuresOf(results))}\n`);
    return Object.values(results).some(({ losses }) => losses > 0) ? 1 : 0;
  });
});

async function loadFaults() {
  const all = [];
  for (const name of modulesIn('tests/faults')) {
    const { faults } = await importTypeScript(inRoot('tests', 'faults', `${name}.ts`));
    all.push(...faults);
  }
  return all.sort((a, b) => a.promise - b.promise);
}

function choose(all, words) {
  const names = all.map(({ name }) => name);
  const unknown = words.filter((word) => !names.includes(word));
  if (unknown.length > 0) throw new Halt(`There is no fault test "${unknown.join('", "')}"; there are: ${names.join(', ')}.`);
  return words.length === 0 ? all : all.filter(({ name }) => words.includes(name));
}

/** What programs read of the table. */
function figuresOf(results) {
  return Object.fromEntries(Object.entries(results).map(([name, { tries, losses, figure }]) => [name, { tries, losses, figure }]));
}
