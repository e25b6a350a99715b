import { readFileSync } from 'node:fs';
import { baselines, measureBaseline } from './revisit/baselines.ts';
import { type Measure, measure } from './revisit/measure.ts';
import { type BadLine, type RevisitCase, readCases } from './revisit/read-cases.ts';

/* `npm run eval -- revisits [FILE.jsonl ...] [--json]`: runs the rule that the program uses over labelled histories. */

const ownSets = ['cases', 'held-out', 'held-out-2', 'held-out-3', 'held-out-4', 'held-out-5'].map(
  (name) => new URL(`./revisit/${name}.jsonl`, import.meta.url),
);
const publicSet = new URL('../fixtures/revisit-cases/public.jsonl', import.meta.url);

interface CaseSet {
  readonly name: string;
  readonly cases: readonly RevisitCase[];
  readonly bad: readonly BadLine[];
}

function readSet(file: string | URL): CaseSet {
  const name = typeof file === 'string' ? file : (file.pathname.split('/').at(-1) ?? '');
  return { name, ...readCases(readFileSync(file, 'utf8')) };
}

function share(value: number | null): string {
  return value === null ? 'none' : value.toFixed(3);
}

function table(name: string, { cases, precision, recall, falseAlarmRate, originalRate, counts }: Measure): string[] {
  return [
    `${name}: ${cases} cases, "flagged or asked" against revisit (cases labelled ask count in no rate)`,
    `  precision          ${share(precision)}  (${counts.found} of ${counts.found + counts.alarms})`,
    `  recall             ${share(recall)}  (${counts.found} of ${counts.revisits})`,
    `  false alarms       ${share(falseAlarmRate)}  (${counts.alarms} of ${counts.others} labelled not-revisit)`,
    `  right original     ${share(originalRate)}  (${counts.rightOriginals} of ${counts.found})`,
    `  labelled ask       ${counts.asksRaised} of ${counts.asks} raised, ${counts.asksFlagged} of them flagged`,
  ];
}

function beside(cases: readonly RevisitCase[]): string[] {
  return Object.entries(baselines).map(([name, baseline]) => {
    const { said, right, revisits, others } = measureBaseline(cases, baseline);
    const precision = said === 0 ? 'none' : (right / said).toFixed(2);
    return `  beside it: ${name}: ${precision} / ${revisits === 0 ? 'none' : (right / revisits).toFixed(2)}, ${said - right} of ${others}`;
  });
}

function missLines(result: Measure): string[] {
  const missed = result.misses.flatMap((miss) => [
    `  ${miss.id}: labelled ${miss.label}, said ${miss.said} with ${miss.score}`,
    ...miss.reasons.map((reason) => `      ${reason}`),
  ]);
  const wrong = result.wrongOriginals.map((one) => `  ${one.id}: found, but of ${one.said} where the label says ${one.label}`);
  return [...(missed.length === 0 ? [] : ['  misses:', ...missed]), ...(wrong.length === 0 ? [] : ['  other original:', ...wrong])];
}

/** `originalRate` and the others are null where nothing was there to divide by. */
function jsonLine({ cases, precision, recall, falseAlarmRate, originalRate, misses }: Measure): string {
  return JSON.stringify({ cases, precision, recall, falseAlarmRate, originalRate, misses });
}

/**
 * Measures the files named in `argv`, or the project's own and the public set. A line that is no case is told with its
 * number and left out; the exit code is then 1. With `--json` the last line is one object over all cases together.
 */
export async function main(argv: string[]): Promise<number> {
  const json = argv.includes('--json');
  const files = argv.filter((argument) => !argument.startsWith('--'));
  const sets = (files.length > 0 ? files : [...ownSets, publicSet]).map(readSet);
  for (const { name, bad } of sets) for (const { line, problem } of bad) console.error(`${name}, line ${line}: no case: ${problem}`);
  for (const { name, cases } of sets) {
    const result = measure(cases);
    console.log([...table(name, result), ...beside(cases), ...missLines(result)].join('\n'));
  }
  if (json) console.log(jsonLine(measure(sets.flatMap(({ cases }) => cases))));
  return sets.some(({ bad }) => bad.length > 0) ? 1 : 0;
}
