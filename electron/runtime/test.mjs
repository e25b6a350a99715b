// `npm test` runs every stage; `npm run lint` and the like name some. With one stage named, further words go to its tool.
import { mkdirSync, rmSync } from 'node:fs';
import { endWithCaller } from './end-with-caller.mjs';
import { inRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { onPath } from './processes.mjs';
import { Halt, runMain, say } from './say.mjs';
import { runStages, stageTable } from './stages/run-stages.mjs';
import { CHECK, STAGES } from './stages/stage-list.mjs';

/**
 * So many end-to-end tests run at once, each on a display of its own. A test keeps about half a core busy: it waits for
 * frames, for the disk and for programs that start and end. So three fit two cores.
 */
const sideBySide = 3;

await runMain(async (args) => {
  endWithCaller();
  const { stages, extra } = choose(args);
  // What an earlier run found must not be taken for this one's.
  rmSync(inRoot('reports'), { recursive: true, force: true });
  mkdirSync(inRoot('reports'));
  const needsProgram = stages.some((stage) => stage.needsProgram);
  const electron = await prepare({ electron: needsProgram, program: needsProgram });
  const results = needsProgram
    ? await withProgram(electron, (env) => runStages(stages, { env, extra }))
    : await runStages(stages, { env: process.env, extra });
  if (results.length > 1) say(`\n${stageTable(results)}`);
  return results.every(({ code }) => code === 0) ? 0 : 1;
});

/** `all`, `check`, or names of stages. */
function choose([first = 'all', ...rest]) {
  if (first === 'all') return { stages: STAGES, extra: [] };
  if (first === 'check') return { stages: STAGES.filter(({ name }) => CHECK.includes(name)), extra: [] };
  const names = [first, ...rest].filter((word) => STAGES.some(({ name }) => name === word));
  if (names[0] !== first) throw new Halt(`There is no stage "${first}"; there are: ${STAGES.map(({ name }) => name).join(', ')}.`);
  const several = names.length === 1 + rest.length;
  const wanted = several ? names : [first];
  return { stages: STAGES.filter(({ name }) => wanted.includes(name)), extra: several ? [] : rest };
}

async function withProgram(electron, work) {
  const { withDisplay, withDisplays } = await import('./display/with-display.mjs');
  const { programEnv } = await import('./open/program-env.mjs');
  const about = await programEnv(electron);
  const run = (env) => work({ ...env, ...about });
  return process.platform === 'linux' && onPath('Xvfb') ? withDisplays(sideBySide, run) : withDisplay(run);
}
