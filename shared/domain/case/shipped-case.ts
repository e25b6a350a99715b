import type { Row } from '../base/row.ts';
import type { Case, CaseStep } from './case.ts';

/** What the words of a shipped case say of one of its steps; the rest is empty. */
export type ShippedStep = Pick<CaseStep, 'kind' | 'title' | 'words'> &
  Partial<Pick<CaseStep, 'more' | 'knew' | 'said' | 'hindsight' | 'notes' | 'place'>>;

/** A case that ships with the program (F0): nobody's record, told with roles instead of names and without dates. */
export interface ShippedCase
  extends Pick<
    Case,
    | 'title'
    | 'question'
    | 'options'
    | 'lesson'
    | 'factors'
    | 'sustain'
    | 'improve'
    | 'trade'
    | 'jobType'
    | 'symptom'
    | 'equipmentKinds'
    | 'causes'
    | 'themes'
  > {
  readonly key: string;
  readonly steps: readonly ShippedStep[];
  /** Place in `steps`, from 0, of the one that shows what happened. */
  readonly turning: number;
}

/** The key of its row: the same on every machine, so that two that meet have it once. */
export function shippedCaseId(key: string): string {
  return `case:${key}`;
}

/** The row that it becomes in the library: anonymous, ready to be shown. */
export function newShippedCase({ key, turning, steps, ...words }: ShippedCase, zone: string): Omit<Case, keyof Row> {
  return {
    ...words,
    state: 'ready',
    libraryKey: key,
    tellerId: null,
    rootJobId: null,
    jobIds: [],
    reviewId: null,
    zone,
    steps: steps.map((step, place) => ({ ...emptyStep, ...step, id: stepId(place) })),
    turningStepId: stepId(turning),
    anonymous: true,
    blackOut: [],
    restore: [],
    sha256s: [],
  };
}

const emptyStep = { more: '', knew: '', said: '', hindsight: '', notes: '', at: null, place: '', source: null, photos: [] };

function stepId(place: number): string {
  return `step-${place + 1}`;
}
