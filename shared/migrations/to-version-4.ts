import type { Migration } from './migration.ts';

/** Ranks of the kinds of calls as they stand since version 4, in which `approval` came in after `complaint`. */
const ranks: Readonly<Record<string, number>> = {
  'double-deviation': 0,
  acknowledgement: 1,
  promise: 2,
  complaint: 3,
  approval: 4,
  'recovery-follow-up': 5,
  'check-call': 6,
  'low-survey': 7,
  'lapsed-after-revisit': 8,
  review: 9,
  'meeting-action': 10,
  survey: 11,
  lapsed: 12,
  sample: 13,
  visit: 14,
};

/**
 * Complaints, recoveries, offers, the service policy, promises, praise, own words and printed lists: new tables. A call
 * can be about one of them, and about nobody outside; an owner can have a PIN.
 */
export const toVersion4: Migration = {
  version: 4,
  tables: ['calls'],
  migrateRow(table, row) {
    if (table !== 'calls') return row;
    return { ...row, rank: ranks[String(row['kind'])] ?? row['rank'], complaintId: null, recoveryId: null, promiseId: null, offerId: null };
  },
};
