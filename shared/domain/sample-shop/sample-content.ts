import { z } from 'zod';
import { contactRoles } from '../contact/contact.ts';
import { causes, certainties, expectationSources, jobTypes, trades } from '../job/job.ts';
import { sampleLearningSchema } from './sample-learning-content.ts';
import { sampleOfficeSchema } from './sample-office-content.ts';

/** What `resources/sample-shop` holds: people, what happened to them in their own words, and what stands in their houses. */

const contactSchema = z.strictObject({ name: z.string(), role: z.enum(contactRoles), phone: z.string(), language: z.string().optional() });

const placeSchema = z.strictObject({
  line: z.string(),
  unit: z.string().optional(),
  /** A block: one place for each unit. */
  units: z.array(z.string()).optional(),
  city: z.string(),
  postcode: z.string(),
  note: z.string().optional(),
  contact: contactSchema.optional(),
  /** Kinds of equipment, keys of `stock`. */
  has: z.array(z.string()),
});

const personSchema = z.strictObject({
  name: z.string(),
  company: z.string().optional(),
  group: z.enum(['prospect', 'distributor', 'supplier', 'employee']).optional(),
  phone: z.string(),
  email: z.string().optional(),
  language: z.enum(['es', 'fr']).optional(),
  tags: z.array(z.string()).default([]),
  note: z.string().default(''),
  doNotContact: z.boolean().default(false),
  business: z.boolean().default(false),
  /** Days since they are known. */
  since: z.number(),
  /** Days since anything was last done for them: they came to us, and then no more. */
  quietFor: z.number().default(0),
  contacts: z.array(contactSchema).default([]),
  places: z.array(placeSchema).default([]),
  /** Lives at a place that somebody else lets; days ago. */
  tenantAt: z.strictObject({ line: z.string(), unit: z.string(), since: z.number(), until: z.number().optional() }).optional(),
});

const visitFields = {
  said: z.string(),
  expects: z.string().default(''),
  from: z.enum(expectationSources).optional(),
  /** Kind of the equipment that it is about. */
  thing: z.string().optional(),
  type: z.enum(jobTypes).default('repair'),
  lang: z.enum(['es', 'fr']).optional(),
  found: z.string().default(''),
  did: z.string().default(''),
  told: z.string().default(''),
  /** What they said back. */
  back: z.string().default(''),
  sure: z.enum(certainties).default('sure'),
  repaired: z.boolean().default(true),
  wrong: z.string().default(''),
  declined: z.string().default(''),
  next: z.string().default(''),
  parts: z.array(z.tuple([z.string(), z.number()])).default([]),
  /** In whole units of the shop's currency; 0 for no charge. */
  price: z.number().optional(),
  billTo: z.string().optional(),
};

/** One job as it could happen at any fitting place. */
const caseSchema = z.strictObject({
  ...visitFields,
  trade: z.enum(trades).optional(),
  at: z.enum(['business', 'block']).optional(),
  who: z.string().optional(),
});

const attemptSchema = z.strictObject({ outcome: z.enum(['spoke', 'voicemail', 'no-answer']), note: z.string() });
const reviewSchema = z.strictObject({
  sentence: z.string(),
  supposed: z.string(),
  happened: z.string(),
  easyToMiss: z.string(),
  keep: z.string(),
  nextTime: z.string(),
});

const storyJobSchema = z.strictObject({
  ...visitFields,
  trade: z.enum(trades),
  /** When we were there, in days ago; or when we shall be, in business days ahead; or today; or never yet. */
  ago: z.number().optional(),
  ahead: z.number().optional(),
  today: z.enum(['morning', 'afternoon']).optional(),
  asked: z.number().optional(),
  state: z.enum(['enquiry', 'quoted', 'in-progress', 'cancelled']).optional(),
  noCharge: z.boolean().optional(),
  /** What brought us back for the job before it in the story: present on revisits only. */
  cause: z.enum([...causes, 'unknown']).optional(),
  /** Nobody knows yet whether it is a revisit of the job before it. */
  unsure: z.boolean().optional(),
  /** It was asked whether it is one: no. */
  dismissed: z.boolean().optional(),
  /** The program thinks so, and nobody has answered. */
  suggested: z.boolean().optional(),
  /** How they were told that we come back; `due`, `overdue` and `later` are still open. */
  notice: z.enum(['said', 'rung', 'door', 'never', 'due', 'overdue', 'later']).optional(),
  talk: z.string().default(''),
  check: z.array(attemptSchema).optional(),
  review: z.union([reviewSchema, z.enum(['waiting', 'let-go'])]).optional(),
});

const storySchema = z.strictObject({
  who: z.string(),
  /** Which of their places, by line and unit; the first without. */
  at: z.array(z.string()).min(1).max(2).optional(),
  jobs: z.array(storyJobSchema).min(1),
});

const stockSchema = z.strictObject({
  /** Up to how old such a thing is, and for how many years its maker stands behind it. */
  years: z.number(),
  warranty: z.number(),
  supplier: z.string().nullable(),
  /** Make, model, and the batch where recalls name one. */
  models: z.array(z.tuple([z.string().nullable(), z.string().nullable(), z.string().nullable()])).min(1),
});

export const sampleContentSchema = z.strictObject({
  people: z.array(personSchema),
  cases: z.array(caseSchema.extend({ trade: z.enum(trades) })),
  upkeep: z.array(caseSchema.extend({ trade: z.enum(trades) })),
  stories: z.array(storySchema),
  /** What people say when we ask whether a repair held. */
  answers: z.array(z.string()).min(1),
  office: sampleOfficeSchema,
  learning: sampleLearningSchema,
  stock: z.record(z.string(), stockSchema),
});
export type SampleContent = z.infer<typeof sampleContentSchema>;
export type SamplePerson = SampleContent['people'][number];
export type SamplePlace = SamplePerson['places'][number];
export type SampleCase = SampleContent['cases'][number];
export type StoryJob = SampleContent['stories'][number]['jobs'][number];
