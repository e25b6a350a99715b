import type { Id } from '../../../shared/domain/base/id.ts';
import type { RowRef } from '../../data/search/search-hit.ts';

const mostKept = 8;
const pages: readonly [RegExp, RowRef['table']][] = [
  [/^\/customers\/([^/]+)$/, 'customers'],
  [/^\/properties\/([^/]+)$/, 'properties'],
  [/^\/equipment\/([^/]+)$/, 'equipment'],
  [/^\/jobs\/([^/]+)$/, 'jobs'],
  [/^\/complaints\/([^/]+)$/, 'complaints'],
  [/^\/recoveries\/([^/]+)$/, 'recoveries'],
  [/^\/promises\/([^/]+)$/, 'promises'],
  [/^\/cases\/([^/]+)$/, 'cases'],
];
/** Pages beneath a list that are no record. */
const noRecord = new Set(['new', 'suggestions']);

/** Records that this person opened last at this computer, the newest first. */
export function recentRows(actor: Id): RowRef[] {
  try {
    const rows: unknown = JSON.parse(localStorage.getItem(keyOf(actor)) ?? '[]');
    return Array.isArray(rows) ? rows.filter(isRef) : [];
  } catch {
    return [];
  }
}

/** Remembers the record that a page shows; other pages are none. */
export function rememberPage(actor: Id, path: string): void {
  for (const [pattern, table] of pages) {
    const id = pattern.exec(path)?.[1];
    if (id === undefined || noRecord.has(id)) continue;
    const row = { table, id: decodeURIComponent(id) };
    const others = recentRows(actor).filter((other) => other.table !== row.table || other.id !== row.id);
    localStorage.setItem(keyOf(actor), JSON.stringify([row, ...others].slice(0, mostKept)));
  }
}

function keyOf(actor: Id): string {
  return `makegood.recent/${actor}`;
}

function isRef(row: unknown): row is RowRef {
  return (
    typeof row === 'object' &&
    row !== null &&
    'id' in row &&
    typeof row.id === 'string' &&
    'table' in row &&
    pages.some(([, table]) => table === row.table)
  );
}
