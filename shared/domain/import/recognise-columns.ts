import type { Reason } from '../base/reason.ts';
import { customerColumns } from './customer-columns.ts';
import { headerWords, namesOf, otherMatters } from './header-words.ts';
import { type ColumnMapping, fieldsOf, type ImportField, importFields, type RowKind } from './import-field.ts';
import { looksLike } from './looks-like.ts';

/** What a column seems to hold. */
export interface ColumnGuess {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  /** Null when nothing fits. */
  readonly field: ImportField | null;
  /** How sure, from 0 to 1; 0 without a field. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface ColumnFinding {
  readonly mapping: ColumnMapping;
  /** One for each column, in order. A column that lost its field to a better one has none. */
  readonly columns: readonly ColumnGuess[];
}

const leastScore = 0.45;
/** A name that is only part of the header counts for less than one that is all of it. */
const partWeight = 0.7;

/**
 * Guesses which column holds what, from the headers and from how the first rows look (`samples`: cells by row). A field for
 * one column goes to the surest, the first on a tie; the mapping lists the surest first. Only a proposal: a person may
 * override any of it.
 */
export function recogniseColumns(headers: readonly string[], samples: readonly (readonly string[])[]): ColumnFinding {
  const candidates = headers.flatMap((header, column) => {
    const cells = samples.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
    return candidatesOf(header, column, cells);
  });
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const taken = new Map<number, ColumnGuess>();
  const mapping: ColumnMapping = {};
  for (const candidate of candidates) {
    const field = candidate.field as ImportField;
    const columns = mapping[field] ?? [];
    if (taken.has(candidate.column) || (importFields[field] !== 'many' && columns.length > 0)) continue;
    taken.set(candidate.column, candidate);
    mapping[field] = [...columns, candidate.column];
  }
  const columns = headers.map((header, column) => taken.get(column) ?? { column, header, field: null, score: 0, reasons: [] });
  return { mapping, columns };
}

/** The columns of a file whose rows are of this kind. */
export function columnsFor(kind: RowKind, headers: readonly string[], samples: readonly (readonly string[])[]): ColumnMapping {
  return kind === 'jobs' ? recogniseColumns(headers, samples).mapping : customerColumns(headers, kind);
}

/** The fields that a column may hold, with how sure each is. */
function candidatesOf(header: string, column: number, cells: readonly string[]): ColumnGuess[] {
  const words = headerWords(header);
  const guesses: ColumnGuess[] = [];
  for (const field of fieldsOf.jobs) {
    const named = nameScore(words, field);
    if (named === null) continue;
    const fit = looksLike(field, cells);
    // A column that is plainly called "Closed date" and holds none stays one: its rows are then refused, not taken for open.
    const score = Math.round(named.score * (0.5 + (fit ?? 1) / 2) * 100) / 100;
    const reasons: Reason[] = [{ code: named.whole ? 'header-says' : 'header-contains', params: { name: named.name } }];
    if (fit !== null) reasons.push({ code: fit >= 0.5 ? 'cells-fit' : 'cells-do-not-fit', params: { share: Math.round(fit * 100) } });
    if (score >= leastScore) guesses.push({ column, header, field, score, reasons });
  }
  return guesses;
}

function nameScore(words: string, field: ImportField): { score: number; name: string; whole: boolean } | null {
  if (words === '') return null;
  let best: { score: number; name: string; whole: boolean } | null = null;
  for (const { name, weight } of namesOf(field)) {
    const whole = words === name;
    if (!whole && !isPart(words, name)) continue;
    const score = whole ? weight : weight * partWeight;
    if (best === null || score > best.score) best = { score, name, whole };
  }
  return best;
}

/** True when a header holds a name of two words or more beside others, and nothing that makes it something else. */
function isPart(words: string, name: string): boolean {
  if (!name.includes(' ') && name !== 'email' && name !== 'phone' && name !== 'postcode' && name !== 'zip') return false;
  return ` ${words} `.includes(` ${name} `) && !otherMatters.some((other) => ` ${words} `.includes(` ${other} `));
}
