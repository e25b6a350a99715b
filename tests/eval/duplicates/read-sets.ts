import { readFileSync } from 'node:fs';
import { createCsvReader } from '../../../shared/formats/csv/csv-reader.ts';
import { type LabelledSet, labelledSet } from './labelled-set.ts';

/** @throws Error when the file has no column `cluster` */
export function readSet(file: string | URL, name: string): LabelledSet {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const head = text.slice(0, text.search(/[\r\n]/));
  const delimiter = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] as string;
  const reader = createCsvReader({ delimiter });
  const [header, ...rows] = [...reader.push(text), ...reader.end()].filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const names = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  if (!names.includes('cluster')) throw new Error(`${name} has no column "cluster".`);
  return labelledSet(
    name,
    rows.map(({ cells }) => Object.fromEntries(names.map((column, index) => [column, (cells[index] ?? '').trim()]))),
  );
}
