import { z } from 'zod';
import { mediaRefusals } from '../formats/media/media-refusals.ts';

/** The largest file that is kept with a record, in bytes. */
export const maxFileBytes = 25 * 1024 * 1024;

/** The longest piece in which a file crosses, in bytes. */
export const filePieceBytes = 1024 * 1024;

/** The largest small picture, in bytes. */
const maxThumbBytes = 512 * 1024;

/** Files of one page of `files:list`, and of one question of `files:look`. */
export const filesPage = 200;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const fileNameSchema = z.string().max(255);
const bytesUpTo = (most: number) => z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= most, 'too much at once');

/** A file that was taken in: its content's name, what its bytes are, and how many. */
const keptFileSchema = z.strictObject({ sha256: sha256Schema, mediaType: z.string(), size: z.int().positive() });
export type KeptFile = z.infer<typeof keptFileSchema>;

/**
 * Pictures and files of records. Their bytes lie outside the database, once for each content, under their SHA-256, which
 * main computes. Each shop has its own.
 */
export const filesContract = {
  /** Begins to take a file in. One that is too large is refused by `files:append`. */
  'files:begin': {
    argument: z.strictObject({ name: fileNameSchema }),
    result: z.strictObject({ id: z.uuid() }),
  },
  /** Adds a piece, in order; answers the bytes so far. */
  'files:append': {
    argument: z.strictObject({ id: z.uuid(), bytes: bytesUpTo(filePieceBytes) }),
    result: z.strictObject({ bytes: z.int().nonnegative() }),
  },
  /** Keeps it: once this is answered it is on the disk. Or says why a file of its kind is not kept. */
  'files:finish': {
    argument: z.strictObject({ id: z.uuid() }),
    result: z.union([z.strictObject({ kept: keptFileSchema }), z.strictObject({ refused: z.enum(mediaRefusals) })]),
  },
  /** Gives it up: nothing of it stays. Of no effect on one that is over. */
  'files:cancel': { argument: z.strictObject({ id: z.uuid() }), result: z.null() },
  /** Which of these are here, and which of those have a small picture. */
  'files:look': {
    argument: z.strictObject({ sha256s: z.array(sha256Schema).min(1).max(filesPage) }),
    result: z.strictObject({ files: z.array(sha256Schema), thumbs: z.array(sha256Schema) }),
  },
  /** A part of a file from this byte on, and its whole size; null for one that is not here. */
  'files:read': {
    argument: z.strictObject({ sha256: sha256Schema, from: z.int().nonnegative() }),
    result: z.strictObject({ part: z.strictObject({ bytes: z.instanceof(Uint8Array), size: z.int().nonnegative() }).nullable() }),
  },
  /** Keeps the small picture of one that is here. */
  'files:keep-thumb': {
    argument: z.strictObject({ sha256: sha256Schema, bytes: bytesUpTo(maxThumbBytes) }),
    result: z.null(),
  },
  /** Asks a person where a copy goes, and puts it there. The name it got; null when nobody chose a place. */
  'files:save-copy': {
    argument: z.strictObject({ sha256: sha256Schema, name: fileNameSchema }),
    result: z.strictObject({ savedAs: z.string().nullable() }),
  },
  /** All files that are here, in the order of their names, from after this one on; empty: from the first. */
  'files:list': {
    argument: z.strictObject({ after: z.string().regex(/^(?:[0-9a-f]{64})?$/) }),
    result: z.strictObject({
      files: z.array(z.strictObject({ sha256: sha256Schema, bytes: z.int().nonnegative() })),
      more: z.boolean(),
    }),
  },
  /**
   * Removes files that no record names any more, at rest or not: which those are the window knows. `days`: only those that
   * were put here at least as long ago. Answers which are gone.
   */
  'files:drop': {
    argument: z.strictObject({ sha256s: z.array(sha256Schema).min(1).max(filesPage), days: z.int().nonnegative().max(3_650) }),
    result: z.strictObject({ dropped: z.array(sha256Schema) }),
  },
} as const;
