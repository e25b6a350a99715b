import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importRows } from '../../../../shared/text/en/import-rows.ts';

const folder = path.resolve(import.meta.dirname, '../../../../shared/domain/import');
const code = readdirSync(folder)
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');
const csvCode = readFileSync(path.resolve(folder, '../../formats/csv/csv.ts'), 'utf8');
/** Reasons of the column guess are not said on the screen; `one` is a kind of field. */
const unsaid = ['header-says', 'header-contains', 'cells-fit', 'cells-do-not-fit'];

describe('what becomes of a row', () => {
  const inPlan = [...code.matchAll(/code: '([a-z-]+)'(?:, params| \})/g)].map(([, found]) => found as string);
  const inCsv = [...csvCode.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)]
    .map(([, found]) => found as string)
    .filter((found) => !/^(utf|windows)-/.test(found));
  const codes = [...new Set([...inPlan, ...inCsv, 'ambiguous-date', 'impossible-date', 'not-a-date'])].filter(
    (found) => !unsaid.includes(found),
  );

  it.each(codes)('%s is said in a sentence', (found) => {
    const sentence = importRows.sentence({
      code: found,
      params: {
        row: 3,
        column: 2,
        cells: 4,
        columns: 5,
        text: 'soon',
        field: 'created',
        length: 9,
        limit: 8,
        fields: 'status visit',
        by: 'phone',
        customer: 'Dana',
        outcome: 'planned',
      },
    });
    expect(sentence).toMatch(/^[A-Z"].*\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  });

  it('finds the codes that it looks for', () => expect(codes.length).toBeGreaterThan(25));
});
