import { z } from 'zod';
import { complaintSources } from '../complaint/complaint.ts';
import { causes, expectationSources, trades } from '../job/job.ts';
import { offerKinds, offerLimits, offerStates } from '../offer/offer.ts';
import { wordingCodes } from '../wording/wording-codes.ts';

/** Somebody of the team, by the name that `SampleTeam` has for them. */
const memberSchema = z.enum(['owner', 'office', 'sam', 'theo', 'jonah']);
/** Days, counted back from now; parts of a day are hours. */
const ago = z.number().nonnegative();
const limit = z.tuple([z.number(), z.number()]);

const complaintSchema = z.strictObject({
  who: z.string().optional(),
  staff: memberSchema.optional(),
  from: z.enum(['customer', 'employee']).default('customer'),
  ago,
  expected: z.string(),
  got: z.string(),
  wanted: z.string(),
  source: z.enum(complaintSources),
  expectationSource: z.enum(expectationSources).optional(),
  theme: z.string(),
  trade: z.enum(trades),
  part: z.string().optional(),
  cause: z.enum(causes).optional(),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** True: the supplier of the part was told. */
  supplier: z.boolean().default(false),
  acknowledged: z.boolean().default(false),
  plan: z.string().default(''),
  outcome: z.string().default(''),
});

const promiseSchema = z.strictObject({
  who: z.string(),
  words: z.string(),
  by: memberSchema,
  made: ago,
  /** Days from today, below 0 in the past. */
  due: z.number(),
  time: z.string().optional(),
  kept: z.number().optional(),
  movedFrom: z.number().optional(),
  why: z.string().default(''),
  withdrawn: z.boolean().default(false),
  inRecovery: z.boolean().default(false),
});

const offerSchema = z.strictObject({
  who: z.string(),
  kind: z.enum(offerKinds),
  words: z.string(),
  /** In whole units of the shop's currency. */
  amount: z.number().nonnegative(),
  by: memberSchema,
  ago,
  state: z.enum(offerStates),
  over: z.array(z.enum(offerLimits)).default([]),
  cause: z.enum(causes).optional(),
  decision: z.string().default(''),
});

const policySchema = z.strictObject({
  ago,
  text: z.string(),
  /** For an offer and for a month, in whole units. */
  limits: z.strictObject({ office: limit, technician: limit }),
  budget: z.number(),
});

const praiseSchema = z.strictObject({
  who: z.string(),
  words: z.string(),
  for: z.array(memberSchema),
  ago,
  seen: z.boolean().default(false),
});

/** The shop's own words for those who speak another language. */
const wordingSchema = z.strictObject({ code: z.enum(wordingCodes), language: z.string(), text: z.string(), ago });

/** What the office of the sample shop has on its desk: complaints, promises, offers, the policy, good words, and own wordings. */
export const sampleOfficeSchema = z.strictObject({
  /** What customers said at the end, taken in turn. */
  verdicts: z.array(z.strictObject({ words: z.string(), score: z.int().min(0).max(10) })).min(1),
  makingUp: z.array(z.strictObject({ kind: z.enum(offerKinds), words: z.string() })).min(1),
  complaints: z.array(complaintSchema),
  promises: z.array(promiseSchema),
  offers: z.array(offerSchema),
  policies: z.array(policySchema),
  praises: z.array(praiseSchema),
  wordings: z.array(wordingSchema),
});
export type SampleOffice = z.infer<typeof sampleOfficeSchema>;
