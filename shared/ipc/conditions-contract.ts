import { z } from 'zod';
import { instantSchema } from '../domain/base/now.ts';

/** What a person should know of the machine that the records lie on, the weightiest first. */
export const conditionCodes = [
  'disk-very-low',
  'journal-unwritable',
  'backup-disk-very-low',
  'backup-unwritable',
  'disk-low',
  'backup-disk-low',
  'clock-back',
  'clock-ahead',
  'profile-network',
  'profile-synced',
] as const;
export type ConditionCode = (typeof conditionCodes)[number];

const conditionSchema = z.strictObject({
  code: z.enum(conditionCodes),
  /** The full path of the folder, to be shown and no more. */
  folder: z.string().nullable(),
  /** Bytes that are free. */
  free: z.int().nonnegative().nullable(),
  /** Name of the program that syncs the folder with a cloud. */
  service: z.string().nullable(),
  /** The moment that the clock is measured against. */
  against: instantSchema.nullable(),
  /** Whether it can be let go until the next start; what holds up the work stays. */
  canLetGo: z.boolean(),
  letGo: z.boolean(),
});
export type Condition = z.infer<typeof conditionSchema>;

/** The conditions under which the records are kept: disk, folders, clock. Both shops lie in one profile. */
export const conditionsContract = {
  /** Looks at once. `newest`: the moment of the newest change in the records, as far as the window knows. */
  'conditions:state': {
    argument: z.strictObject({ newest: z.union([instantSchema, z.literal('unknown')]) }),
    result: z.array(conditionSchema),
  },
  /** Somebody has read it: it is not shown again before the next start. */
  'conditions:let-go': {
    argument: z.strictObject({ code: z.enum(conditionCodes) }),
    result: z.array(conditionSchema),
  },
} as const;

export const conditionsEvents = {
  /** Something changed: `conditions:state` says what. */
  'conditions:changed': z.strictObject({}),
} as const;
