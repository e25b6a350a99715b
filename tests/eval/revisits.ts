import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Measure, measure } from './revisit/measure.ts';
import { readCases } from './revisit/read-cases.ts';

/** The project's own labelled cases, judged when no file is named. */
const ownFolder = path.join('tests', 'eval', 'revisit');
const ownSets = ['cases.jsonl', 'held-out.jsonl'];

const percent = (rate: number | null): string => (rate === null ? 'none to count' : `${(rate * 100).toFixed(1)}%`);
const share = (part: number, whole: number): string => `${part} of ${whole}`;

/**
 * `npm run eval -- revisits [FILE.jsonl ...] [--json]`: runs the very rule of the program on labelled cases. "Flagged
 * or asked" counts as saying revisit; cases labelled `ask` count in no rate. With `--json` the last line is one object.
 * @returns 0, or 1 when a line could not be read (its number is said, the others are judged)
 */
export async function main(argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json');
  const named = argv.filter((word) => !word.startsWith('--'));
  const files = named.length > 0 ? named : ownSets.map((name) => path.join(ownFolder, name));
  let unread = 0;
  for (const file of files) {
    const { cases, bad } = readCases(readFileSync(file, 'utf8'));
    unread += bad.length;
    for (const { line, problem } of bad) console.error(`${file}, line ${line}: ${problem} (left out)`);
    const result = measure(cases);
    tell(file, result);
    if (json) console.log(jsonOf(result));
  }
  return unread === 0 ? 0 : 1;
}

function tell(file: string, result: Measure): void {
  const { counts } = result;
  console.log(`${file}: ${result.cases} cases`);
  console.log(
    `  precision        ${percent(result.precision)} (${share(counts.found, counts.found + counts.alarms)} that were flagged or asked)`,
  );
  console.log(`  recall           ${percent(result.recall)} (${share(counts.found, counts.revisits)} revisits)`);
  console.log(`  false alarms     ${percent(result.falseAlarmRate)} (${share(counts.alarms, counts.others)} that are none)`);
  console.log(`  right original   ${percent(result.originalRate)} (${share(counts.rightOriginals, counts.found)} found)`);
  console.log(`  for a person     ${share(counts.asksRaised, counts.asks)} cases labelled "ask" were raised`);
  for (const { id, said, label, score, reasons } of result.misses) {
    console.log(`  missed ${id}: said ${said} (${score}), is ${label}`);
    for (const reason of reasons) console.log(`      ${reason}`);
  }
  for (const { id, said, label } of result.wrongOriginals) console.log(`  other original ${id}: said ${said}, is ${label}`);
}

function jsonOf({ cases, precision, recall, falseAlarmRate, originalRate, misses }: Measure): string {
  return JSON.stringify({ cases, precision, recall, falseAlarmRate, originalRate, misses });
}
