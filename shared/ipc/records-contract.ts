import { z } from 'zod';

/** Names that the own shop's database may have: the first, and those that a restore or a recovery made. */
export const recordsNameSchema = z.string().regex(/^makegood(?:-[1-9]\d{0,5})?$/);

/** The name of the first database; the sample shop's has no other. */
export const firstRecordsName = 'makegood';

/** Why a database is no longer the current one: what took its place. */
export const keptReasons = ['restore', 'recovery', 'erasure'] as const;

const instantSchema = z.iso.datetime();

const keptRecordsSchema = z.strictObject({ name: recordsNameSchema, at: instantSchema, why: z.enum(keptReasons) });
export type KeptRecords = z.infer<typeof keptRecordsSchema>;

/** Where a database stood when its window last said so. */
const recordsNoteSchema = z.strictObject({
  databaseId: z.uuid(),
  generation: z.int().positive(),
  seq: z.int().nonnegative(),
  schemaVersion: z.int().positive(),
});
export type RecordsNote = z.infer<typeof recordsNoteSchema>;

/** What the journal's folder holds of one generation, as its file names say it. */
const knownJournalSchema = z.strictObject({
  databaseId: z.uuid(),
  generation: z.int().positive(),
  /** The sequence before the first record that is still there. */
  startAfter: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  hasFrames: z.boolean(),
});
export type KnownJournal = z.infer<typeof knownJournalSchema>;

/** There is one set of own records; a channel takes no argument that says nothing. */
const ownRecords = z.strictObject({ of: z.literal('records') });

export const recordsContract = {
  /** What main remembers of the own shop's database, beside the database itself. */
  'records:known': {
    argument: ownRecords,
    result: z.strictObject({
      name: recordsNameSchema,
      /** A name that no database has had yet. */
      nextName: recordsNameSchema,
      /** Null where no window ever opened one. */
      known: recordsNoteSchema.nullable(),
      journals: z.array(knownJournalSchema),
    }),
  },
  /** The window says where its database stands, once it was compared and now and then. */
  'records:note': { argument: recordsNoteSchema, result: z.null() },
  /**
   * Makes another database the current one; the one before is kept under its name. `window`: whether a new window takes
   * the place of the one that asks, or that one goes on with the new name itself.
   */
  'records:use': {
    argument: z.strictObject({ name: recordsNameSchema, why: z.enum(keptReasons), window: z.enum(['new', 'same']) }),
    result: z.null(),
  },
  /** Databases that are kept beside the current one, newest first. */
  'records:kept': { argument: ownRecords, result: z.array(keptRecordsSchema) },
  /** Forgets a kept database; the window has deleted it before. Refused for the current one. */
  'records:let-go': { argument: z.strictObject({ name: recordsNameSchema }), result: z.array(keptRecordsSchema) },
  /** Copies the browser's folder of databases aside, as it is. Null when there was nothing to copy or too much of it. */
  'records:put-aside': { argument: ownRecords, result: z.strictObject({ folder: z.string().nullable() }) },
  /** Moves all databases aside and begins with none: for an engine that can open none of them any more. */
  'records:clear': { argument: ownRecords, result: z.strictObject({ folder: z.string().nullable() }) },
} as const;
export type KnownRecords = z.infer<(typeof recordsContract)['records:known']['result']>;
