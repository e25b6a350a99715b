import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema, zoneSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';
import { causes, jobTypes, symptoms } from '../job/job.ts';

const words = z.string().max(20_000);

/** What a step of a replay tells: what they said, what we knew, did and told them, what they answered, what came of it. */
export const caseStepKinds = ['said', 'knew', 'did', 'told', 'answered', 'came'] as const;
export type CaseStepKind = (typeof caseStepKinds)[number];

/** A picture of a step, copied when it was chosen: the bytes stay although the picture is taken off its job. */
export const casePhotoSchema = z.object({
  /** The row that it was chosen from; it may be gone. */
  attachmentId: idSchema.nullable(),
  /** Hex SHA-256 of the bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.string().max(120),
  /** In pixels, as it is shown. */
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  caption: z.string().max(2_000),
});
export type CasePhoto = z.infer<typeof casePhotoSchema>;

/** Where a step's words were copied from: the way back to the record, which they do not follow any more. */
export const caseSourceSchema = z.object({
  table: z.enum(['jobs', 'appointments', 'callAttempts', 'complaints', 'promises', 'recoveries', 'offers', 'reviews']),
  rowId: idSchema,
  /** The field; empty for the whole row. */
  field: z.string().max(60),
  /** The job on whose page it stands; null where there is none. */
  jobId: idSchema.nullable(),
});
export type CaseSource = z.infer<typeof caseSourceSchema>;

/** One step of the replay, frozen by copy as it was known then. Hindsight stands apart and is shown last. */
export const caseStepSchema = z.object({
  /** Its own within the case, and the same while it is moved and edited. */
  id: z.string().min(1).max(60),
  kind: z.enum(caseStepKinds),
  /** For the rail, `The call`; empty for the kind's own name. */
  title: z.string().max(200),
  /** What is read from four metres. */
  words,
  /** What stands beneath it, smaller. */
  more: words,
  /** What we knew at that moment, and what the customer had said by then; each may be empty. */
  knew: words,
  said: words,
  hindsight: words,
  /** For the one who presents it; never on the screen that all see. */
  notes: words,
  /** Null where nobody knows. */
  at: instantSchema.nullable(),
  /** Where it was, `at the door`; may be empty. */
  place: z.string().max(120),
  source: caseSourceSchema.nullable(),
  photos: z.array(casePhotoSchema).max(30),
});
export type CaseStep = z.infer<typeof caseStepSchema>;

/** A contributing factor: one of the eight causes, and in whose way it stood in our own words. Never a person (S4). */
export const factorSchema = z.object({ cause: z.enum(causes), words });
export type Factor = z.infer<typeof factorSchema>;

/** A case study (S4, F2): a chain of jobs told step by step, with the moment before which the team is asked. */
export const caseSchema = z.object({
  ...rowFields,
  title: z.string().trim().min(1).max(200),
  /** `draft` while it is written, `ready` to be shown, `retired` when it has had its day. */
  state: z.enum(['draft', 'ready', 'retired']),
  /** The key of a case that ships with the program (F0); null for one of our own. */
  libraryKey: z.string().min(1).max(60).nullable(),
  /** Who tells it as a story of their own; null for nobody. */
  tellerId: idSchema.nullable(),
  /** The first job of the chain, and all of it; null and none for a story that no record tells. */
  rootJobId: idSchema.nullable(),
  jobIds: z.array(idSchema).max(100),
  reviewId: idSchema.nullable(),
  zone: zoneSchema,
  steps: z.array(caseStepSchema).max(200),
  /** The step that shows what happened: the replay stops before it. Null while none was chosen. */
  turningStepId: z.string().min(1).max(60).nullable(),
  /** Asked there; empty for "What would you do now?". */
  question: z.string().max(300),
  /** What hands are counted for. */
  options: z.array(z.string().trim().min(1).max(120)).max(9),
  /** One sentence. */
  lesson: z.string().max(1_000),
  factors: z.array(factorSchema).max(8),
  /** What went well and stays, and what is done otherwise next time. */
  sustain: words,
  improve: words,
  trade: z.string().trim().min(1).max(60).nullable(),
  jobType: z.enum(jobTypes).nullable(),
  symptom: z.enum(symptoms).nullable(),
  equipmentKinds: z.array(z.string().trim().min(1).max(120)).max(20),
  causes: z.array(z.enum(causes)).max(8),
  themes: z.array(z.string().trim().min(1).max(60)).max(20),
  /** True: wherever it shows, people, places and dates are replaced (RULES section 9). */
  anonymous: z.boolean(),
  /** Words that a person blacked out besides, and words that may be read again, wherever they stand in it. */
  blackOut: z.array(z.string().min(1).max(300)).max(300),
  restore: z.array(z.string().min(1).max(300)).max(300),
  /** The `sha256` of every picture in `steps`, each once. Indexed: erasing and the check of all records see by it that the bytes are needed. */
  sha256s: z.array(z.string()).max(6_000),
});
export type Case = z.infer<typeof caseSchema>;
