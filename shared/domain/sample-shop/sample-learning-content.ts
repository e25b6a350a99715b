import { z } from 'zod';
import { caseStepKinds, factorSchema } from '../case/case.ts';
import { causes } from '../job/job.ts';
import { lessonMatchSchema } from '../lesson/lesson.ts';
import { meetingItemKinds } from '../meeting/meeting.ts';

const memberSchema = z.enum(['owner', 'office', 'sam', 'theo', 'jonah']);

/** A case made from jobs of the shop: what a person wrote into it besides what stands on record. */
const caseSchema = z.strictObject({
  /** How the words of the customer begin whose job was the first of it. */
  about: z.string(),
  title: z.string(),
  anonymous: z.boolean().default(false),
  /** The kind of the step before which the team is asked, where the records do not say it. */
  turning: z.enum(caseStepKinds).optional(),
  question: z.string(),
  options: z.array(z.string()),
  themes: z.array(z.string()),
  /** Where a review says it already these are left out. */
  lesson: z.string().optional(),
  factors: z.array(factorSchema).default([]),
  sustain: z.string().optional(),
  improve: z.string().optional(),
});

/** What the next job of a kind is looked at for, made of the case that begins with these words. */
const lessonSchema = z.strictObject({
  about: z.string(),
  words: z.string(),
  match: lessonMatchSchema,
  cause: z.enum(causes),
});

const itemSchema = z.strictObject({
  kind: z.enum(meetingItemKinds),
  /** Of a case: that of this job. */
  about: z.string().optional(),
  minutes: z.number(),
  seconds: z.number().optional(),
  hands: z.array(z.number()).default([]),
  notes: z.string().default(''),
  keep: z.string().default(''),
  change: z.string().default(''),
});

/** `due` and `done` in days after the meeting for what is over; `open` in days from today for what is not. */
const actionSchema = z.strictObject({
  what: z.string(),
  by: memberSchema,
  /** Place of the item that it came from, from 0. */
  item: z.number(),
  due: z.number().optional(),
  done: z.number().optional(),
  open: z.number().optional(),
  outcome: z.string().default(''),
});

const meetingSchema = z.strictObject({
  /** Weeks from this one; on its Monday. Before this week it has ended. */
  week: z.number(),
  note: z.string().default(''),
  items: z.array(itemSchema),
  actions: z.array(actionSchema).default([]),
});

/** What the team of the sample shop learns from: cases of its own jobs, and its Monday meetings. */
export const sampleLearningSchema = z.strictObject({
  cases: z.array(caseSchema),
  lessons: z.array(lessonSchema),
  meetings: z.array(meetingSchema),
});
export type SampleLearning = z.infer<typeof sampleLearningSchema>;
