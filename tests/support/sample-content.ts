import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type SampleContent, sampleContentSchema } from '../../shared/domain/sample-shop/sample-content.ts';

const folder = path.resolve(import.meta.dirname, '../../resources/sample-shop');
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
const trades = {
  plumbing: 'plumbing',
  heating: 'heating',
  electrical: 'electrical',
  appliance: 'appliance repair',
  roofing: 'roofing',
  drywall: 'drywall',
};

/** The sample shop's words as they lie on disk. */
export function sampleContent(): SampleContent {
  const cases = Object.entries(trades).flatMap(([file, trade]) => (read(file) as object[]).map((one) => ({ ...one, trade })));
  const rest = Object.fromEntries(
    ['people', 'upkeep', 'stories', 'office', 'answers', 'stock', 'learning'].map((name) => [name, read(name)]),
  );
  return sampleContentSchema.parse({ cases, ...rest });
}
