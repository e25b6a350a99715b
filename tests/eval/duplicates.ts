import type { LabelledSet } from './duplicates/labelled-set.ts';
import { madeSets } from './duplicates/made-sets.ts';
import { type Measure, measure, rates } from './duplicates/measure.ts';
import { readSet } from './duplicates/read-sets.ts';

/* `npm run eval -- duplicates FILE.csv ... [--json] [--misses]`: runs the rule that the program uses over labelled records. */

function ownSets(): LabelledSet[] {
  const files = ['febrl1', 'fodors-zagats'].map((name) => readSet(new URL(`../fixtures/duplicates/${name}.csv`, import.meta.url), name));
  return [...files, ...madeSets('work'), ...madeSets('held')];
}

function share(value: number | null): string {
  return value === null ? 'none' : value.toFixed(4);
}

function table({ name, records }: LabelledSet, result: Measure): string[] {
  return [
    `${name}: ${records.length} records, ${result.pairs} true pairs, ${result.found} called the same, ${result.right} of them right`,
    `  precision ${share(result.precision)}  recall ${share(result.recall)}  F1 ${share(result.f1)}  ${result.seconds.toFixed(2)} s`,
  ];
}

function missLines({ records }: LabelledSet, result: Measure): string[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const line = (id: string) => {
    const { name, company, phones, emails, addresses } = byId.get(id) as (typeof records)[number];
    const places = addresses.map(({ line, unit, city, region, postcode }) => [line, unit, city, region, postcode].join(', '));
    return `      ${[name, company, ...phones, ...emails, ...places].filter((part) => part !== null).join(' | ')}`;
  };
  return [
    ...result.alarms.flatMap(({ pair, likeness, reasons }) => [
      `  called the same (${likeness.toFixed(2)}: ${reasons.map(({ code }) => code).join(', ')}):`,
      ...pair.map(line),
    ]),
    ...result.missed.flatMap((pair) => ['  missed:', ...pair.map(line)]),
  ];
}

/**
 * Measures the files named in `argv`, or the project's own sets. With `--misses` it lists what went another way than
 * the truth. With `--json` the last line is one object over all files: `pairs` true pairs, `found` called the same.
 */
export async function main(argv: string[]): Promise<number> {
  const files = argv.filter((argument) => !argument.startsWith('--'));
  const sets = files.length > 0 ? files.map((file) => readSet(file, file)) : ownSets();
  const results: Measure[] = [];
  for (const set of sets) {
    const result = measure(set);
    results.push(result);
    console.log(
      [...table(set, result), ...(argv.includes('--misses') && !set.name.includes('held') ? missLines(set, result) : [])].join('\n'),
    );
  }
  if (argv.includes('--json')) console.log(jsonLine(results));
  return 0;
}

function jsonLine(results: readonly Measure[]): string {
  const sum = (of: (one: Measure) => number) => results.reduce((total, one) => total + of(one), 0);
  const [pairs, found, right] = [sum((one) => one.pairs), sum((one) => one.found), sum((one) => one.right)];
  const seconds = Math.round(sum((one) => one.seconds) * 1000) / 1000;
  return JSON.stringify({ pairs, found, ...rates(pairs, found, right), seconds });
}
