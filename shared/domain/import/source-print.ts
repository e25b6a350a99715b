import { hashTexts } from './hash-text.ts';
import type { ImportRow } from './import-row.ts';

/** What a print tells apart. The order is part of stored prints: new ones go to the end. */
const printFields = [
  'party',
  'place',
  'trade',
  'jobType',
  'status',
  'customerWords',
  'finding',
  'workDone',
  'requestedAt',
  'completedAt',
  'visit',
  'price',
  'noCharge',
  'equipment',
] as const;
export type PrintField = (typeof printFields)[number];

/**
 * `print` is what a file says of a job: a 32-bit hash of each field, joined by dots (some 150 characters). It is kept on the
 * job, so that the next import of the same job sees which fields the *file* has changed and leaves alone what was changed here.
 * `printHash` stands for all of it, `bodyHash` for what all visits of one job share (who, where, trade, words).
 */
export function sourcePrint(
  row: Pick<ImportRow, 'party' | 'place' | 'job' | 'visit' | 'equipment'>,
): Pick<ImportRow, 'print' | 'printHash' | 'bodyHash'> {
  const { party, place, job, visit } = row;
  const hashes = [
    hashTexts([party.name ?? '', party.sourceKey ?? '', ...party.phones.map((phone) => phone.text), ...party.emails]),
    place === null ? 0 : hashTexts([place.key, place.address.line]),
    hashText(job.trade),
    hashText(job.jobType),
    hashText(job.status),
    hashText(job.customerWords),
    hashText(job.finding),
    hashText(job.workDone),
    hashText(job.requestedAt),
    hashText(job.completedAt),
    visit === null ? 0 : hashTexts([visit.startsAt, visit.endsAt ?? '', visit.outcome]),
    job.price === null ? 0 : hashTexts([String(job.price.minor), job.price.currency]),
    job.noCharge ? 1 : 0,
    hashTexts(row.equipment),
  ];
  return {
    print: hashes.join('.'),
    printHash: combined(hashes),
    bodyHash: combined(bodyFields.map((at) => hashes[at] as number)),
  };
}

/** Places in `printFields` of what all visits of one job share. */
const bodyFields = [0, 1, 2, 5] as const;

function hashText(text: string | null): number {
  return text === null || text === '' ? 0 : hashTexts([text]);
}

/** One 32-bit number for a list of them: it only has to tell rows with the same key apart. */
function combined(hashes: readonly number[]): number {
  return hashes.reduce((sum, hash) => Math.imul(sum ^ hash, 0x01000193) + 0x9e3779b9, 0x811c9dc5) | 0;
}

/** The fields in which two prints differ. A field that the older print does not know yet counts as changed. */
export function changedFields(before: string, after: string): PrintField[] {
  const [old, now] = [before.split('.'), after.split('.')];
  return printFields.filter((_, at) => old[at] !== now[at]);
}
