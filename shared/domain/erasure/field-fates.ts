import { sortKey } from '../base/sort-key.ts';
import type { Job } from '../job/job.ts';
import type { RowOf, TableName } from '../schema.ts';

/**
 * What stands in place of a name and an address where a row stays. The schemas want one of each, and every list, page
 * and export then says by itself why nothing else is there.
 */
export const erasedName = 'Erased customer';
export const erasedPlace = 'Erased address';

/**
 * What becomes of one field when its row stays for the business's books.
 * `stays`: tells nothing of the person. `absent`: left out. `goes`: tells of the person; this stands in its place, in the
 * row and in the log. `settles`: tells nothing, but is brought to rest; the log keeps what it said.
 */
type FieldFate<R, F extends keyof R> =
  | 'stays'
  | 'absent'
  | { readonly goes: (row: R) => Exclude<R[F], undefined> }
  | { readonly settles: (row: R) => Exclude<R[F], undefined> };

type FieldFates<R> = { readonly [F in keyof R]-?: FieldFate<R, F> };

/**
 * What becomes of the rows of a table that hang on an erased person.
 * `goes`: the whole row, so a field that is added to it goes as well. `emptied`: it stays, field by field as said.
 * `not-theirs`: no row of it is about a customer.
 */
type TableFate<T extends TableName> = 'goes' | 'not-theirs' | { readonly emptied: FieldFates<RowOf<T>> };

const nothing = { goes: () => '' } as const;
const none = { goes: () => null } as const;
const noList = { goes: () => [] } as const;

/** Bookkeeping: ids, counts and times. */
const bookkeeping = {
  id: 'stays',
  rev: 'stays',
  createdAt: 'stays',
  createdBy: 'stays',
  updatedAt: 'stays',
  updatedBy: 'stays',
  deletedAt: 'stays',
  live: 'stays',
  schemaVersion: 'stays',
  batchId: 'stays',
} as const;

/** No list, search or picker shows it any more. */
const atRest = {
  ...bookkeeping,
  deletedAt: { settles: (row: { deletedAt: string | null; updatedAt: string }) => row.deletedAt ?? row.updatedAt },
  live: { settles: () => 0 as const },
} as const;

/** Hashes of what a file said of the person: short ones, which can be guessed back. */
const origin = { sourceKey: 'absent', sourcePrint: 'absent' } as const;

/**
 * Every field of every table, judged. What was said, written or guessed in free words about a person goes, because
 * nobody can tell whether a name stands in it; what the business did, when, with what and for how much stays.
 */
export const tableFates: { readonly [T in TableName]: TableFate<T> } = {
  business: 'not-theirs',
  staff: 'not-theirs',
  erasures: 'not-theirs',
  policies: 'not-theirs',
  policyReadings: 'not-theirs',
  wordings: 'not-theirs',
  callLists: 'not-theirs',
  jargonWords: 'not-theirs',
  meetings: 'not-theirs',
  cases: 'goes',
  drills: 'goes',
  // A sentence of our own about work, which says nothing of anybody: it goes on without its case.
  lessons: 'not-theirs',
  lessonUses: 'goes',
  meetingItems: 'goes',
  meetingActions: 'goes',
  attachments: 'goes',
  callAttempts: 'goes',
  calls: 'goes',
  complaints: 'goes',
  praises: 'goes',
  promises: 'goes',
  recoveries: 'goes',
  contacts: 'goes',
  duplicateDecisions: 'goes',
  importedPhotos: 'goes',
  occupancies: 'goes',
  customers: {
    emptied: {
      ...atRest,
      ...origin,
      group: 'stays',
      name: { goes: () => erasedName },
      company: none,
      phones: noList,
      emails: noList,
      postalAddress: none,
      language: none,
      doNotContact: { settles: () => true },
      tags: noList,
      note: nothing,
      mergedInto: 'stays',
      searchKeys: noList,
      nameSort: { goes: () => sortKey(erasedName) },
      phoneSort: nothing,
    },
  },
  properties: {
    emptied: {
      ...atRest,
      ...origin,
      customerId: 'stays',
      address: {
        goes: ({ address }) => ({
          line: erasedPlace,
          unit: null,
          city: null,
          region: null,
          postcode: null,
          country: address?.country ?? null,
        }),
      },
      billToCustomerId: none,
      // One of its own, and one that says that no street could be read: no two of them are ever taken for one place.
      addressKey: { goes: ({ id }) => `||${id}` },
      zone: 'stays',
      note: nothing,
      searchKeys: noList,
      lineSort: { goes: () => sortKey(erasedPlace) },
      townSort: nothing,
      customerSort: { goes: () => sortKey(erasedName) },
    },
  },
  equipment: {
    emptied: {
      ...atRest,
      ...origin,
      propertyId: 'stays',
      kind: 'stays',
      make: 'stays',
      model: 'stays',
      // The maker knows who registered it.
      serial: none,
      batch: 'stays',
      supplierId: 'stays',
      installedOn: 'stays',
      warrantyUntil: 'stays',
      retiredOn: 'stays',
      note: nothing,
      kindSort: 'stays',
      makeSort: 'stays',
    },
  },
  jobs: {
    emptied: {
      ...bookkeeping,
      ...origin,
      number: 'stays',
      customerId: 'stays',
      propertyId: 'stays',
      billToCustomerId: 'stays',
      equipmentIds: 'stays',
      trade: 'stays',
      jobType: 'stays',
      jobTypeName: 'stays',
      status: { settles: ({ status }) => (isOver(status) ? status : 'cancelled') },
      customerWords: nothing,
      symptom: 'stays',
      expectation: nothing,
      expectationSource: 'stays',
      requestedAt: 'stays',
      completedAt: 'stays',
      finding: nothing,
      workDone: nothing,
      explanation: nothing,
      teachBack: { goes: ({ teachBack }) => (teachBack == null ? null : { said: '', result: teachBack.result }) },
      certainty: 'stays',
      repairMade: 'stays',
      ifWrong: nothing,
      declined: nothing,
      plannedNext: nothing,
      parts: 'stays',
      noCharge: 'stays',
      price: 'stays',
      warrantyUntil: 'stays',
      originalJobId: 'stays',
      rootJobId: 'stays',
      provisionalCause: 'stays',
      finalCause: 'stays',
      customerSort: { goes: () => sortKey(erasedName) },
    },
  },
  appointments: {
    emptied: {
      ...bookkeeping,
      jobId: 'stays',
      slot: 'stays',
      startsAt: 'stays',
      endsAt: 'stays',
      crew: 'stays',
      outcome: { settles: ({ outcome }) => (outcome === 'planned' ? 'cancelled' : outcome) },
    },
  },
  reviews: {
    emptied: {
      ...bookkeeping,
      jobId: 'stays',
      rootJobId: 'stays',
      why: 'stays',
      state: { settles: ({ state }) => (state === 'waiting' ? 'let-go' : state) },
      askedOf: 'stays',
      askedOn: 'stays',
      snoozes: 'stays',
      sentence: nothing,
      answers: { goes: () => ({ supposed: '', happened: '', easyToMiss: '', keep: '', nextTime: '' }) },
      factors: noList,
      sustain: nothing,
      improve: nothing,
      forMeeting: { settles: () => 0 as const },
    },
  },
  revisitDecisions: {
    emptied: {
      ...bookkeeping,
      jobId: 'stays',
      originalJobId: 'stays',
      score: 'stays',
      // They quote the customer.
      signals: noList,
      ruleVersion: 'stays',
      decision: 'stays',
      decidedBy: 'stays',
      decidedAt: 'stays',
      said: 'stays',
    },
  },
  offers: {
    emptied: {
      ...bookkeeping,
      customerId: 'stays',
      recoveryId: none,
      complaintId: none,
      jobId: 'stays',
      kind: 'stays',
      words: nothing,
      amount: 'stays',
      asked: 'stays',
      offeredBy: 'stays',
      offeredOn: 'stays',
      state: { settles: ({ state }) => (state === 'waiting' || state === 'agreed' ? 'withdrawn' : state) },
      overLimits: 'stays',
      policyId: 'stays',
      decidedBy: 'stays',
      decidedAt: 'stays',
      decisionWords: nothing,
      toldAt: 'stays',
      cause: 'stays',
    },
  },
  importBatches: {
    emptied: {
      ...bookkeeping,
      // Only where it names the person: `Dana Whitfield.vcf`.
      fileName: nothing,
      kind: 'stays',
      source: 'stays',
      encoding: 'stays',
      origin: 'stays',
      rows: 'stays',
      added: 'stays',
      joined: 'stays',
      updated: 'stays',
      unchanged: 'stays',
      refused: 'stays',
      suggestions: 'stays',
    },
  },
  importProfiles: {
    emptied: {
      ...bookkeeping,
      headerPrint: 'stays',
      fileName: nothing,
      kind: 'stays',
      mapping: 'stays',
      dateOrder: 'stays',
    },
  },
};

/** A job that is neither done nor cancelled is still owed; nobody is left to owe it to. */
export function isOver(status: Job['status']): boolean {
  return status === 'done' || status === 'cancelled';
}
