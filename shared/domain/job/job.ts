import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { moneySchema } from '../base/money.ts';
import { instantSchema, localDateSchema, localTimeSchema, zoneSchema } from '../base/now.ts';
import { rowFields } from '../base/row.ts';
import { sourceFields } from '../base/source.ts';

/** The trades that the program knows; a business may use a word of its own instead. */
export const trades = ['plumbing', 'heating', 'electrical', 'roofing', 'drywall', 'appliance repair'] as const;
export const jobTypes = ['diagnosis', 'repair', 'install', 'maintenance', 'inspection', 'warranty'] as const;
const jobStatuses = ['enquiry', 'quoted', 'scheduled', 'in-progress', 'done', 'cancelled'] as const;
export const symptoms = [
  'leak',
  'no heat',
  'no hot water',
  'noise',
  'tripping',
  'blocked',
  'smell',
  'crack',
  'damp',
  "won't start",
  'other',
] as const;
/** How sure we were when we left. `likely` and `monitor` queue a check call. */
export const certainties = ['sure', 'likely', 'monitor'] as const;
/** Contributing factors of a revisit, never a person (S4). */
export const causes = [
  'misdiagnosis',
  'workmanship',
  'omission',
  'part-failure',
  'part-not-on-hand',
  'communication',
  'customer-use',
  'unrelated',
] as const;
export const teachBackResults = ['understood', 're-explained', 'not-checked'] as const;
/** Where the customer's expectation came from (S1). */
export const expectationSources = ['us-by-phone', 'us-on-site', 'quote', 'advert', 'somebody-else', 'own-idea'] as const;

const words = z.string().max(20_000);

/** A part that was put in. */
export const partSchema = z.object({
  name: z.string().trim().min(1).max(200),
  quantity: z.number().positive().max(100_000),
  /** Batch or part number: what a recall names. */
  batch: z.string().trim().min(1).max(120).nullable(),
});

export type Part = z.infer<typeof partSchema>;

export const jobSchema = z.object({
  ...rowFields,
  ...sourceFields,
  /** A label for people, never reused. */
  number: z.int().positive(),
  /** Who asked for it. */
  customerId: idSchema,
  /** Null while the place is not known yet. */
  propertyId: idSchema.nullable(),
  billToCustomerId: idSchema.nullable(),
  equipmentIds: z.array(idSchema),
  trade: z.string().trim().min(1).max(60).nullable(),
  jobType: z.enum(jobTypes).nullable(),
  /** The business's own name for the type, `Boiler service`; null where the type's own name does. */
  jobTypeName: z.string().trim().min(1).max(60).nullable(),
  status: z.enum(jobStatuses),
  /** What the customer said, verbatim. */
  customerWords: words,
  symptom: z.enum(symptoms).nullable(),
  expectation: words,
  expectationSource: z.enum(expectationSources).nullable(),
  /** When they asked. For an imported job the day that its record names. */
  requestedAt: instantSchema,
  /** When our last visit for it ended; null until it was closed. */
  completedAt: instantSchema.nullable(),
  finding: words,
  workDone: words,
  /** What it was, in plain words, as it was told to the customer. */
  explanation: words,
  teachBack: z.object({ said: words, result: z.enum(teachBackResults) }).nullable(),
  certainty: z.enum(certainties).nullable(),
  /** False: we looked but mended nothing. Null: not known (imported, or not closed yet). */
  repairMade: z.boolean().nullable(),
  /** What the customer would see if we are wrong; read out and printed. */
  ifWrong: words,
  declined: words,
  plannedNext: words,
  parts: z.array(partSchema).max(200),
  noCharge: z.boolean(),
  price: moneySchema.nullable(),
  /** Until when our own work on this job is under warranty. */
  warrantyUntil: localDateSchema.nullable(),
  /** The visit that did not settle it, once a person confirmed it. */
  originalJobId: idSchema.nullable(),
  /** The first job of the chain; null on jobs that are no revisit. */
  rootJobId: idSchema.nullable(),
  /** Set at booking, `null` for "not known yet". */
  provisionalCause: z.enum(causes).nullable(),
  /** Set when the return visit is closed. */
  finalCause: z.enum(causes).nullable(),
  /** `nameSort` of who asked, kept in step by every command that renames or replaces them. */
  customerSort: z.string(),
});
export type Job = z.infer<typeof jobSchema>;

/** What became of an appointment. A visit is one that was `carried-out`. */
const appointmentOutcomes = ['planned', 'carried-out', 'no-access', 'cancelled'] as const;

/** Local wall time at the property; the instants beside it are derived (DST gaps and overlaps resolved). */
export const slotSchema = z.object({
  date: localDateSchema,
  start: localTimeSchema,
  end: localTimeSchema.nullable(),
  zone: zoneSchema,
});
export type Slot = z.infer<typeof slotSchema>;

export const appointmentSchema = z.object({
  ...rowFields,
  jobId: idSchema,
  /** Null: to arrange. */
  slot: slotSchema.nullable(),
  startsAt: instantSchema.nullable(),
  endsAt: instantSchema.nullable(),
  /** Staff ids. */
  crew: z.array(idSchema),
  outcome: z.enum(appointmentOutcomes),
});
export type Appointment = z.infer<typeof appointmentSchema>;
