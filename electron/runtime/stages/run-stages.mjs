import { writeFileSync } from 'node:fs';
import { inRoot, ROOT } from '../paths.mjs';
import { runInForeground } from '../processes.mjs';
import { say } from '../say.mjs';

/** Runs the stages one after the other, all of them; resolves to `[{name, title, code, seconds}]` and writes it to reports/. */
export async function runStages(stages, { env, extra = [] }) {
  const results = [];
  for (const [index, stage] of stages.entries()) {
    say(`\n[${index + 1}/${stages.length}] ${stage.title}`);
    const began = Date.now();
    const code = await runStage(stage, env, extra);
    const seconds = (Date.now() - began) / 1000;
    results.push({ name: stage.name, title: stage.title, code, seconds });
    say(`      ${code === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  }
  writeFileSync(inRoot('reports', 'stages.json'), `${JSON.stringify(results, null, 1)}\n`);
  return results;
}

async function runStage(stage, env, extra) {
  let worst = 0;
  for (const command of stage.commands()) {
    const code = await runInForeground(process.execPath, [...command.args, ...extra], { cwd: ROOT, env: { ...env, ...command.env } });
    worst = Math.max(worst, code);
  }
  return worst;
}

/** The closing table: a line for each stage. */
export function stageTable(results) {
  const width = Math.max(...results.map(({ title }) => title.length));
  return results
    .map(({ title, code, seconds }) => `  ${title.padEnd(width)}  ${code === 0 ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s`)
    .join('\n');
}
