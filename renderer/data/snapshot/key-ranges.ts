import type { Part } from '../../../shared/domain/backup/manifest.ts';

/** What a table is ordered by: rows by their id, operations by their sequence, drafts by their key. */
export type Key = string | number;

/** Keys of one table: above `after` (null: from the first on), up to and with `upTo` (null: to the end). */
export interface KeyRange {
  readonly after: Key | null;
  readonly upTo: Key | null;
}

/** One stretch of a table: a part that is named again as it is, or keys that are to be read. */
export type Stretch =
  | { readonly kind: 'keep'; readonly part: Part }
  /** `expected`: no operation touched these keys, so that reading them must give this very part. */
  | { readonly kind: 'read'; readonly range: KeyRange; readonly rows: number; readonly expected: Part | null };

/** A part with fewer rows than this is joined with its neighbour when that one is read. */
const fewRows = 125;

/** Which of a table's parts holds a key. Parts cover the whole table, in order. */
export function partOf(parts: readonly KeyRange[], key: Key): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const upTo = parts[middle]?.upTo ?? null;
    if (upTo === null || key <= upTo) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * What of a table is to be read: the parts that were touched, those beside each other as one stretch, with the small
 * ones next to them, so that parts never become many and tiny.
 * @param readAll also reads what was not touched, part by part, so that it can be compared
 */
export function planTable(parts: readonly Part[], touched: ReadonlySet<number>, readAll: boolean): Stretch[] {
  if (parts.length === 0)
    return readAll || touched.size > 0 ? [{ kind: 'read', range: { after: null, upTo: null }, rows: 0, expected: null }] : [];
  const joined = (at: number): boolean => touched.has(at) || (isSmall(parts[at]) && (touched.has(at - 1) || touched.has(at + 1)));
  const stretches: Stretch[] = [];
  for (const [at, part] of parts.entries()) {
    const last = stretches.at(-1);
    if (!joined(at)) stretches.push(readAll ? { kind: 'read', range: part, rows: part.rows, expected: part } : { kind: 'keep', part });
    else if (last?.kind === 'read' && last.expected === null) {
      stretches[stretches.length - 1] = { ...last, range: { after: last.range.after, upTo: part.upTo }, rows: last.rows + part.rows };
    } else stretches.push({ kind: 'read', range: { after: part.after, upTo: part.upTo }, rows: part.rows, expected: null });
  }
  return stretches;
}

function isSmall(part: Part | undefined): boolean {
  return part !== undefined && part.rows < fewRows;
}
