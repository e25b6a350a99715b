import { writeFileSync } from 'node:fs';
import { inRoot, ROOT } from '../paths.mjs';
import { runInForeground } from '../processes.mjs';
import { say } from '../say.mjs';

/**
 * Runs all stages in order, neighbours that may run beside each other at once; resolves to `[{name, title, code, seconds}]`
 * and writes it to reports/. On the screen each stage stands by itself, in order.
 */
export async function runStages(stages, { env, extra = [] }) {
  const results = [];
  for (const together of inGroups(stages)) {
    const running = together.map((stage) => runStage(stage, { env, extra, kept: together.length > 1 ? [] : undefined }));
    for (const [index, stage] of together.entries()) {
      say(`\n[${results.length + 1}/${stages.length}] ${stage.title}`);
      const { code, seconds, kept } = await running[index];
      process.stdout.write(kept?.join('') ?? '');
      results.push({ name: stage.name, title: stage.title, code, seconds });
      say(`      ${code === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
    }
  }
  writeFileSync(inRoot('reports', 'stages.json'), `${JSON.stringify(results, null, 1)}\n`);
  return results;
}

/** Neighbours that may run beside each other in one group, each other stage in one of its own. */
export function inGroups(stages) {
  const groups = [];
  for (const stage of stages) {
    const last = groups.at(-1);
    if (stage.beside && last?.[0].beside) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

async function runStage(stage, { env, extra, kept }) {
  const began = Date.now();
  let worst = 0;
  for (const command of stage.commands()) {
    const code = await runInForeground(process.execPath, [...command.args, ...extra], {
      cwd: ROOT,
      env: { ...env, ...command.env },
      ...(kept ? { keep: (text) => kept.push(text) } : {}),
    });
    worst = Math.max(worst, code);
  }
  return { code: worst, seconds: (Date.now() - began) / 1000, kept };
}

/** The closing table: a line for each stage. */
export function stageTable(results) {
  const width = Math.max(...results.map(({ title }) => title.length));
  return results
    .map(({ title, code, seconds }) => `  ${title.padEnd(width)}  ${code === 0 ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s`)
    .join('\n');
}
