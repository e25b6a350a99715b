import type { Row } from '../../shared/domain/base/row.ts';
import type { CaseStep } from '../../shared/domain/case/case.ts';
import type { RowOf, TableName } from '../../shared/domain/schema.ts';

type FieldsOf<T extends TableName> = Omit<RowOf<T>, keyof Row>;

const when = '2026-11-02T09:00:00.000Z';

/** A step that tells what a customer said; `id` is its own within the case. */
export function stepFields(id: string, words: string): CaseStep {
  return {
    id,
    kind: 'said',
    title: '',
    words,
    more: '',
    knew: '',
    said: '',
    hindsight: '',
    notes: '',
    at: when,
    place: '',
    source: null,
    photos: [],
  };
}

/** A finished, named case of these jobs, told in these words. */
export function caseFields(jobIds: string[], words: string): FieldsOf<'cases'> {
  return {
    title: words,
    state: 'ready',
    libraryKey: null,
    tellerId: null,
    rootJobId: jobIds[0] ?? null,
    jobIds,
    reviewId: null,
    zone: 'Europe/London',
    steps: [stepFields('s1', words), stepFields('s2', words)],
    turningStepId: 's2',
    question: '',
    options: [],
    lesson: words,
    factors: [],
    sustain: '',
    improve: '',
    trade: 'plumbing',
    jobType: 'diagnosis',
    symptom: 'leak',
    equipmentKinds: [],
    causes: ['misdiagnosis'],
    themes: [],
    anonymous: false,
    blackOut: [],
    restore: [],
    sha256s: [],
  };
}

export function lessonFields(caseId: string | null): FieldsOf<'lessons'> {
  return {
    caseId,
    words: 'Water by the heater: look at the base.',
    match: { trades: ['plumbing'], jobTypes: [], equipmentKinds: [], symptoms: [], words: [] },
    cause: 'misdiagnosis',
    inForceFrom: '2026-11-02',
    retiredOn: null,
    retiredBecause: '',
  };
}

export function meetingFields(): FieldsOf<'meetings'> {
  return {
    plannedOn: '2026-11-09',
    plannedAt: '08:00',
    zone: 'Europe/London',
    minutes: 30,
    state: 'planned',
    leaderId: null,
    attendance: [],
    guests: '',
    startedAt: null,
    endedAt: null,
    note: '',
  };
}

/** An item of an agenda that shows a case. */
export function meetingItemFields(meetingId: string, caseId: string | null, words = ''): FieldsOf<'meetingItems'> {
  return {
    meetingId,
    order: 1,
    kind: 'case',
    title: '',
    caseId,
    jobId: null,
    minutes: 8,
    hands: [],
    notes: words,
    keep: words,
    change: words,
    seconds: null,
    doneAt: null,
  };
}

/** What a meeting agreed on about a case. */
export function meetingActionFields(caseId: string | null, what: string): FieldsOf<'meetingActions'> {
  return {
    meetingId: null,
    itemId: null,
    caseId,
    reviewId: null,
    what,
    assignedTo: null,
    dueOn: '2026-11-09',
    state: 'open',
    closedAt: null,
    outcome: '',
  };
}

export function drillFields(caseId: string | null, words: string): FieldsOf<'drills'> {
  return { caseId, exercise: null, on: '2026-11-02', staffIds: ['mate'], answers: [{ step: 'apology', words }], note: words };
}
