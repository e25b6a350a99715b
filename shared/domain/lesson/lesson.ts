import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { localDateSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';
import { causes, jobTypes, symptoms } from '../job/job.ts';

/**
 * The jobs at which a lesson is shown: each list that is not empty must hold one of the job's own; with all empty it is
 * shown nowhere.
 */
export const lessonMatchSchema = z.object({
  trades: z.array(z.string().trim().min(1).max(60)).max(20),
  jobTypes: z.array(z.enum(jobTypes)).max(6),
  equipmentKinds: z.array(z.string().trim().min(1).max(120)).max(20),
  symptoms: z.array(z.enum(symptoms)).max(11),
  /** Words that the customer may use; one of them is enough. */
  words: z.array(z.string().trim().min(1).max(60)).max(40),
});
export type LessonMatch = z.infer<typeof lessonMatchSchema>;

/** What a case taught, as a check on the next job of that kind (F5). */
export const lessonSchema = z.object({
  ...rowFields,
  /** The case that it came from; null where that is gone or there was none. */
  caseId: idSchema.nullable(),
  /** What to look at: `Water by the heater: look at the base and the inner liner.` */
  words: z.string().trim().min(1).max(500),
  match: lessonMatchSchema,
  /** The cause of revisits that it should make rarer; null for none in particular. */
  cause: z.enum(causes).nullable(),
  inForceFrom: localDateSchema,
  /** Null while it is shown. */
  retiredOn: localDateSchema.nullable(),
  retiredBecause: z.string().max(2_000),
});
export type Lesson = z.infer<typeof lessonSchema>;

export const lessonMoments = ['booking', 'closing'] as const;

/** That a lesson was shown with a job, and what somebody made of it. One row for a lesson, job and moment. */
export const lessonUseSchema = z.object({
  ...rowFields,
  lessonId: idSchema,
  jobId: idSchema,
  moment: z.enum(lessonMoments),
  answer: z.enum(['seen', 'done', 'not-useful']),
  on: localDateSchema,
});
export type LessonUse = z.infer<typeof lessonUseSchema>;
