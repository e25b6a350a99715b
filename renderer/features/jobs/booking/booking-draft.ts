import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { instantSchema } from '../../../../shared/domain/base/now.ts';
import { expectationSources, jobTypes } from '../../../../shared/domain/job/job.ts';
import { lessonAnswerSchema } from '../../../../shared/domain/lesson/lesson-answers.ts';
import { answeredSchema } from '../commands/revisit-answer.ts';

const typed = z.string().max(20_000);

/**
 * A booking as it is being typed. Times and days are kept as they were typed: what cannot be read yet is not lost.
 * Everything that was not chosen by hand stays open, so that it follows what is said (the only place, the equipment
 * that the words name).
 */
export const bookingDraftSchema = z.object({
  /** The job's id to be: what is judged while typing keeps its name when it is booked. */
  jobId: idSchema,
  startedAt: instantSchema,
  search: typed,
  customerId: idSchema.nullable(),
  isNew: z.boolean(),
  name: typed,
  phone: typed,
  /** `auto`: the only place, if there is one. */
  where: z.enum(['auto', 'known', 'new', 'unknown']),
  propertyId: idSchema.nullable(),
  street: typed,
  unit: typed,
  town: typed,
  postcode: typed,
  /** Null: not chosen by hand. */
  equipmentIds: z.array(idSchema).nullable(),
  newEquipment: typed,
  words: typed,
  expectationShown: z.boolean(),
  expectation: typed,
  expectationSource: z.enum(expectationSources).nullable(),
  day: typed,
  from: typed,
  to: typed,
  crew: z.array(idSchema),
  trade: typed,
  jobType: z.enum(jobTypes).nullable(),
  /** Absent in drafts of an earlier version. */
  jobTypeName: z.string().max(60).nullable().default(null),
  noCharge: z.boolean(),
  answers: z.array(answeredSchema),
  /** The earlier job that was chosen by hand. */
  aboutJobId: idSchema.nullable(),
  /** What was made of the lessons that stood there. Absent in drafts of an earlier version. */
  lessons: z.array(lessonAnswerSchema).default([]),
});
export type BookingDraft = z.infer<typeof bookingDraftSchema>;

/** Drafts of bookings, of which one person may have several half done, are kept under this and an id of their own. */
export const bookingDrafts = 'booking/';

export function bookingDraftKey(bookingId: string): string {
  return `${bookingDrafts}${bookingId}`;
}

/** Where a half-done booking goes on. */
export function bookingPath(bookingId: string): string {
  return `/jobs/new/${bookingId}`;
}

export function emptyBooking(jobId: string, startedAt: string): BookingDraft {
  return {
    jobId,
    startedAt,
    search: '',
    customerId: null,
    isNew: false,
    name: '',
    phone: '',
    where: 'auto',
    propertyId: null,
    street: '',
    unit: '',
    town: '',
    postcode: '',
    equipmentIds: null,
    newEquipment: '',
    words: '',
    expectationShown: false,
    expectation: '',
    expectationSource: null,
    day: '',
    from: '',
    to: '',
    crew: [],
    trade: '',
    jobType: null,
    jobTypeName: null,
    noCharge: false,
    answers: [],
    aboutJobId: null,
    lessons: [],
  };
}

/** True when something stands in the form that would be missed. */
export function isBegun(draft: BookingDraft): boolean {
  return (
    [draft.search, draft.name, draft.phone, draft.street, draft.words, draft.day].some((text) => text.trim() !== '') ||
    draft.customerId !== null
  );
}

/** What forgetting who it is takes along: place, equipment and answers were theirs. */
export const noCustomer = {
  customerId: null,
  isNew: false,
  where: 'auto',
  propertyId: null,
  equipmentIds: null,
  answers: [],
  aboutJobId: null,
} satisfies Partial<BookingDraft>;
