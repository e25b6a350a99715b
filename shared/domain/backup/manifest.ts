import { z } from 'zod';
import { instantSchema } from '../base/now.ts';

/** Hex SHA-256. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** A key of a table: an id, or the sequence of an operation. Null stands for the end of the table. */
const keySchema = z.union([z.string().max(400), z.number(), z.null()]);

/** Rows of one table whose keys follow each other, as JSON lines (UTF-8, one row a line), addressed by what they say. */
export const partSchema = z.strictObject({
  table: z.string().min(1).max(40),
  /** Exclusive lower key; null from the first row on. */
  after: keySchema,
  /** Inclusive upper key; null to the end. */
  upTo: keySchema,
  rows: z.int().nonnegative(),
  /** Length of the plain text in bytes. */
  bytes: z.int().nonnegative(),
  /** Of the plain text. */
  sha256: sha256Schema,
});
export type Part = z.infer<typeof partSchema>;

/** Why a snapshot was taken. */
export const snapshotKinds = [
  'hourly',
  'quit',
  'by-hand',
  'before-migration',
  'before-import',
  'before-restore',
  'after-restore',
  'after-erasure',
  'recovered',
] as const;
export type SnapshotKind = (typeof snapshotKinds)[number];

/**
 * What a snapshot is made of: the state of all records at one sequence of the log. `parts` cover each table from its
 * first key to its end; `late` are rows that changed while the parts were read, and replace those of `parts` by key.
 */
export const manifestSchema = z.strictObject({
  makegood: z.literal('snapshot'),
  version: z.literal(1),
  id: z.uuid(),
  at: instantSchema,
  kind: z.enum(snapshotKinds),
  /** Version of the program that took it. */
  program: z.string().max(60),
  schemaVersion: z.int().positive(),
  databaseId: z.uuid(),
  device: z.uuid(),
  generation: z.int().positive(),
  /** The last operation that is in it. */
  seq: z.int().nonnegative(),
  hlc: z.string().max(200).nullable(),
  /** Rows of each table in all. */
  tables: z.record(z.string().min(1).max(40), z.int().nonnegative()),
  parts: z.array(partSchema).max(100_000),
  late: z.array(partSchema).max(10_000),
  /** Pictures and files that the rows name. */
  files: z.array(z.strictObject({ sha256: sha256Schema, bytes: z.int().nonnegative() })).max(1_000_000),
});
export type Manifest = z.infer<typeof manifestSchema>;
