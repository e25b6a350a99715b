import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { firstRecordsName, keptReasons, recordsNameSchema } from '../../../shared/ipc/records-contract.ts';
import { readJsonFile, writeJsonFile } from '../files/json-file.ts';

/** What is remembered of the own shop's database outside of it: `records.json` in the profile. */
const recordsFileSchema = z.strictObject({
  makegood: z.literal('records'),
  version: z.literal(1),
  current: recordsNameSchema,
  kept: z.array(z.strictObject({ name: recordsNameSchema, at: z.iso.datetime(), why: z.enum(keptReasons) })).max(1_000),
  /** The schema version that the rows are at, and the engine's major version that wrote them last; null before the first note. */
  schemaVersion: z.int().positive().nullable(),
  chromium: z.int().positive().nullable(),
  known: z.strictObject({ databaseId: z.uuid(), generation: z.int().positive(), seq: z.int().nonnegative() }).nullable(),
});
export type RecordsFile = z.infer<typeof recordsFileSchema>;

const noRecords: RecordsFile = {
  makegood: 'records',
  version: 1,
  current: firstRecordsName,
  kept: [],
  schemaVersion: null,
  chromium: null,
  known: null,
};

/**
 * Reads the file, or its twin where the file is damaged: which database is the current one must not hang on one file.
 * What cannot be read is put aside under another name. Nothing known where there is neither.
 */
export function readRecordsFile(file: string): RecordsFile {
  const read = (one: string): RecordsFile | null => readJsonFile(one, recordsFileSchema, '.damaged');
  return read(file) ?? read(twinOf(file)) ?? noRecords;
}

/** Writes the file, then its twin: a crash at any point leaves one that is whole. @throws the file system's own error */
export function writeRecordsFile(file: string, value: RecordsFile): void {
  for (const one of [file, twinOf(file)]) writeJsonFile(one, value);
  syncFolder(dirname(file));
}

function twinOf(file: string): string {
  return file.replace(/\.json$/, '.twin.json');
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder; its file system journals the name itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
