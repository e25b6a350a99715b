import { z } from 'zod';

/** One operation's JSON text; a chunk of an import stays well below this. */
export const maxRecordLength = 16 * 1024 * 1024;

/** All records of one call together; the window stops collecting well before it. */
export const maxCallLength = 2 * maxRecordLength;

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

const journalRecordSchema = z.strictObject({
  /** Local sequence of the operation, from 1, without gaps. */
  seq: z.int().positive(),
  text: z.string().min(2).max(maxRecordLength),
});

/** Where the journal stands: the last whole frame and the rolling hash (hex SHA-256) up to it. */
const journalStateSchema = z.strictObject({
  lastSeq: z.int().nonnegative(),
  rollingHash: hashSchema,
  /** Bytes of a damaged tail that were put aside when it was opened; 0 when it was whole. */
  damagedBytes: z.int().nonnegative(),
});
export type JournalState = z.infer<typeof journalStateSchema>;

/** A position that a journal is asked about; `seq` 0 asks nothing. */
const checkpointSchema = z.strictObject({ seq: z.int().nonnegative(), hash: hashSchema });
export type Checkpoint = z.infer<typeof checkpointSchema>;

/** Asks nothing: for a database that remembers no position. */
export const noCheckpoint: Checkpoint = { seq: 0, hash: '0'.repeat(64) };

/**
 * What the journal holds at a checkpoint: the `same`; something `different`; nothing, because it ends before it
 * (`beyond`); or it cannot say, because that part was dropped long ago or nothing was asked (`unknown`).
 */
const checkpointAnswerSchema = z.enum(['same', 'different', 'beyond', 'unknown']);
export type CheckpointAnswer = z.infer<typeof checkpointAnswerSchema>;

const openedSchema = journalStateSchema.extend({
  checkpoint: checkpointAnswerSchema,
  /** The newest generation that holds any record; 0 where none does. */
  newestGeneration: z.int().nonnegative(),
});
export type OpenedState = z.infer<typeof openedSchema>;

const pageSchema = z.strictObject({
  /** In order, without gaps, from the one after `after` on. */
  records: z.array(journalRecordSchema),
  /** True when there is more to read after the last one. */
  more: z.boolean(),
  /** Why reading ends before the end: the next one is `damaged`, or was dropped or lost (`missing`). */
  trouble: z.enum(['damaged', 'missing']).nullable(),
});
export type JournalPage = z.infer<typeof pageSchema>;

export const journalContract = {
  'journal:open': {
    argument: z.strictObject({
      databaseId: z.uuid(),
      generation: z.int().positive(),
      /** Where a new generation begins: the sequence before its first operation. Of no meaning to an existing one. */
      startAfter: z.int().nonnegative(),
      checkpoint: checkpointSchema,
    }),
    result: openedSchema,
  },
  'journal:append': {
    argument: z.strictObject({
      databaseId: z.uuid(),
      /** Refused when another generation is open: a window whose records were replaced writes into no other's journal. */
      generation: z.int().positive(),
      records: z
        .array(journalRecordSchema)
        .min(1)
        .max(200)
        .refine((records) => records.reduce((length, { text }) => length + text.length, 0) <= maxCallLength, 'too much at once'),
    }),
    result: journalStateSchema,
  },
  /** Reads on after a sequence, a few megabytes at once, in any database's journal, open or not. */
  'journal:read': {
    argument: z.strictObject({
      databaseId: z.uuid(),
      generation: z.int().positive(),
      after: z.int().nonnegative(),
      /** At most this many records; a page may hold fewer. */
      most: z.int().positive().max(5_000),
    }),
    result: pageSchema,
  },
  /**
   * Drops what two good snapshots hold, up to this sequence of this generation, as far as it is older than a week. Called
   * after a good snapshot, with where the older of the two newest good ones stands.
   */
  'journal:prune': {
    argument: z.strictObject({ databaseId: z.uuid(), generation: z.int().positive(), upTo: z.int().nonnegative() }),
    result: z.strictObject({ dropped: z.int().nonnegative(), bytes: z.int().nonnegative() }),
  },
  /** Deletes every older generation for good: after an erasure. Refused unless this generation exists. */
  'journal:drop-older': {
    argument: z.strictObject({ databaseId: z.uuid(), generation: z.int().positive() }),
    result: z.strictObject({ dropped: z.int().nonnegative() }),
  },
  /** Throws away the journal of a sample shop that is about to begin afresh. Refused to the own shop. */
  'journal:forget': {
    argument: z.strictObject({ databaseId: z.uuid() }),
    result: z.null(),
  },
} as const;
