import { readdirSync, readFileSync } from 'node:fs';
import { type Measure, measure } from './anonymise/measure.ts';
import { type AnonymityCase, type BadLine, readCases } from './anonymise/read-cases.ts';

/* `npm run eval -- anonymise [FILE.jsonl ...] [--json] [--totals]`: runs the rule that the program uses over labelled notes. */

const folder = new URL('./anonymise/', import.meta.url);
const publicSet = new URL('../fixtures/anonymise-cases/public.jsonl', import.meta.url);

interface CaseSet {
  readonly name: string;
  readonly cases: readonly AnonymityCase[];
  readonly bad: readonly BadLine[];
}

function ownSets(): URL[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return [...names.sort().map((name) => new URL(name, folder)), publicSet];
}

function readSet(file: string | URL): CaseSet {
  const name = typeof file === 'string' ? file : (file.pathname.split('/').at(-1) ?? '');
  return { name, ...readCases(readFileSync(file, 'utf8')) };
}

function table(name: string, { cases, leaks, leakedCases, factsKept, factsTotal }: Measure): string {
  const share = factsTotal === 0 ? 'none' : `${((100 * factsKept) / factsTotal).toFixed(1)}%`;
  return `${name}: ${cases} cases, ${leaks} leaks in ${leakedCases} of them, ${factsKept} of ${factsTotal} facts kept (${share})`;
}

function missLines({ misses }: Measure): string[] {
  return misses.flatMap(({ id, leaked, lost, safe }) => [
    `  ${id}: ${[...leaked.map((one) => `LEAKED "${one}"`), ...lost.map((one) => `lost "${one}"`)].join(', ')}`,
    `      ${safe}`,
  ]);
}

/**
 * Measures the files named in `argv`, or the project's own sets. A line that is no case is told with its number and left
 * out; the exit code is then 1. With `--totals` no misses are listed. With `--json` the last line is one object over all
 * cases together.
 */
export async function main(argv: string[]): Promise<number> {
  const files = argv.filter((argument) => !argument.startsWith('--'));
  const sets = (files.length > 0 ? files : ownSets()).map(readSet);
  for (const { name, bad } of sets) for (const { line, problem } of bad) console.error(`${name}, line ${line}: no case: ${problem}`);
  for (const { name, cases } of sets) {
    const result = measure(cases);
    console.log([table(name, result), ...(argv.includes('--totals') ? [] : missLines(result))].join('\n'));
  }
  if (argv.includes('--json')) console.log(JSON.stringify(measure(sets.flatMap(({ cases }) => cases))));
  return sets.some(({ bad }) => bad.length > 0) ? 1 : 0;
}
