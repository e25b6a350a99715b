import type { Id } from '../base/id.ts';

/** What can be out of order, the weightiest first. */
export const integrityKinds = [
  'row-unfit',
  'link-broken',
  'log-gap',
  'log-unfit',
  'log-differs',
  'journal-behind',
  'file-missing',
  'file-size',
  'name-stale',
  'call-key',
  'work-pending',
] as const;
export type IntegrityKind = (typeof integrityKinds)[number];

/** One thing that is out of order. */
export interface IntegrityProblem {
  readonly kind: IntegrityKind;
  /** Table and row; the sequence of an operation as its id; empty where there is none. */
  readonly table: string;
  readonly id: Id;
  /** For somebody who mends it: the field, what was found. */
  readonly detail: string;
}

/** What a check found. */
export interface IntegrityReport {
  /** Rows, operations and files that were looked at. */
  readonly rows: number;
  readonly operations: number;
  readonly files: number;
  /** The first of each kind, and how many there are of it. */
  readonly problems: readonly IntegrityProblem[];
  readonly counts: Readonly<Partial<Record<IntegrityKind, number>>>;
}

/** Gathers problems: all are counted, the first twenty of each kind are named. */
export interface ProblemList {
  add(kind: IntegrityKind, table: string, id: Id, detail: string): void;
  found(): Pick<IntegrityReport, 'problems' | 'counts'>;
}

const namedOfAKind = 20;

export function createProblemList(): ProblemList {
  const problems: IntegrityProblem[] = [];
  const counts: Partial<Record<IntegrityKind, number>> = {};
  return {
    add(kind, table, id, detail) {
      const count = (counts[kind] ?? 0) + 1;
      counts[kind] = count;
      if (count <= namedOfAKind) problems.push({ kind, table, id, detail });
    },
    found: () => ({
      problems: problems.toSorted((a, b) => integrityKinds.indexOf(a.kind) - integrityKinds.indexOf(b.kind)),
      counts: { ...counts },
    }),
  };
}
