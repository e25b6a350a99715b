import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { expectationSources, type Job, jobTypes } from '../../../../shared/domain/job/job.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { type EditedFields, type EditedVisit, fieldsSchema, visitSchema } from '../commands/edit-job.ts';

const typed = z.string().max(20_000);

/** An edit under way: what it was begun from, so that later changes by others are seen, and what is typed. */
export const editDraftSchema = z.object({
  rev: z.int(),
  before: fieldsSchema,
  visitBefore: visitSchema,
  words: typed,
  expectation: typed,
  expectationSource: z.enum(expectationSources).nullable(),
  trade: typed,
  jobType: z.enum(jobTypes).nullable(),
  jobTypeName: z.string().nullable(),
  noCharge: z.boolean(),
  equipmentIds: z.array(idSchema),
  billToCustomerId: idSchema.nullable(),
  day: typed,
  from: typed,
  to: typed,
  crew: z.array(idSchema),
});
export type EditDraft = z.infer<typeof editDraftSchema>;

export function beginEdit(job: Job, visit: EditedVisit): EditDraft {
  const before = fieldsOf(job);
  const {
    customerWords: words,
    expectation,
    expectationSource,
    trade,
    jobType,
    jobTypeName,
    noCharge,
    equipmentIds,
    billToCustomerId,
  } = before;
  return {
    rev: job.rev,
    before,
    visitBefore: visit,
    words,
    expectation,
    expectationSource,
    trade: trade ?? '',
    jobType,
    jobTypeName,
    noCharge,
    equipmentIds,
    billToCustomerId,
    day: visit.when === null ? '' : formatFullDay(visit.when.date),
    from: visit.when?.start ?? '',
    to: visit.when?.end ?? '',
    crew: visit.crew,
  };
}

/** What the form shows of a job. */
export function fieldsOf(job: Job): EditedFields {
  const { customerWords, expectation, expectationSource, trade, jobType, jobTypeName, noCharge, equipmentIds, billToCustomerId } = job;
  return { customerWords, expectation, expectationSource, trade, jobType, jobTypeName, noCharge, equipmentIds, billToCustomerId };
}

/** What is typed, as the job would have it. */
export function editedFields(draft: EditDraft): EditedFields {
  const { words, expectation, expectationSource, jobType, jobTypeName, noCharge, equipmentIds, billToCustomerId } = draft;
  const trade = draft.trade.trim();
  return {
    customerWords: words.trim(),
    expectation: expectation.trim(),
    expectationSource,
    trade: trade === '' ? null : trade,
    jobType,
    jobTypeName,
    noCharge,
    equipmentIds,
    billToCustomerId,
  };
}

/** After a conflict: `theirs` takes what is on record, `ours` keeps what was typed; neither is asked about again. */
export function settleField(draft: EditDraft, field: keyof EditedFields, choice: 'theirs' | 'ours', job: Job): Partial<EditDraft> {
  const record = fieldsOf(job);
  const before = { ...draft.before, [field]: record[field] };
  if (choice === 'ours') return { before };
  const name = field === 'customerWords' ? 'words' : field;
  return { before, [name]: record[field] ?? (field === 'trade' ? '' : null) };
}
