import { z } from 'zod';
import { manifestSchema, sha256Schema, snapshotKinds } from '../domain/backup/manifest.ts';
import { snapshotSummarySchema } from '../domain/backup/snapshot-summary.ts';
import { instantSchema } from '../domain/base/now.ts';

/** The longest part, compressed, in bytes. */
const maxPartLength = 8 * 1024 * 1024;

/** A channel takes no argument that says nothing. */
const theBackup = z.strictObject({ of: z.literal('backup') });
const oneSnapshot = z.strictObject({ id: z.uuid() });
const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'no bytes');
const passphrase = z.string().max(1_000);

/** What a person should know of the place that the copies go to. */
const folderWarnings = ['cloud-synced', 'network', 'missing', 'unwritable', 'no-space', 'key-missing'] as const;

/** Why a chosen folder was not taken. */
const folderRefusals = ['inside-profile', 'unwritable', 'no-space'] as const;

/** Why a file was not opened. */
const fileRefusals = ['not-a-backup', 'cut', 'damaged', 'newer-format', 'newer-schema', 'bad-name', 'too-large', 'unreadable'] as const;

const backupStateSchema = z.strictObject({
  /** Newest first, of every folder that can be reached. */
  snapshots: z.array(snapshotSummarySchema),
  /** Where copies are to go: the full path, to be shown and no more. */
  folder: z.string(),
  isDefaultFolder: z.boolean(),
  /** Where they go meanwhile, because `folder` cannot be written to; null while it can. */
  meanwhile: z.string().nullable(),
  warnings: z.array(z.enum(folderWarnings)),
  /** Folders chosen before that hold copies still, or could not be looked into. */
  former: z.array(z.strictObject({ folder: z.string(), snapshots: z.int().nonnegative(), reachable: z.boolean() })),
  passphrase: z.enum(['none', 'set']),
  /** Where this computer keeps the key: with the system's own keys, or in a file that only this account can read. */
  keyKept: z.enum(['system', 'file']).nullable(),
  /** Snapshots under an older passphrase than the present one, and ones under none although one is set. */
  olderPassphrase: z.int().nonnegative(),
  withoutPassphrase: z.int().nonnegative(),
  lastVerified: instantSchema.nullable(),
  lastDrill: z.strictObject({ at: instantSchema, result: z.enum(['whole', 'broken']) }).nullable(),
  /** On disk in the present folder, each part once. */
  bytes: z.int().nonnegative(),
  /** What they may take, in bytes; 0 for `chosenCap` means that nobody chose. */
  cap: z.int().nonnegative(),
  chosenCap: z.int().nonnegative(),
  /** The newest snapshot that is far smaller than those before, while nobody has answered for it. */
  askedAbout: z.uuid().nullable(),
});
export type BackupState = z.infer<typeof backupStateSchema>;

const verifyReportSchema = z.strictObject({
  id: z.uuid(),
  ok: z.boolean(),
  at: instantSchema,
  parts: z.int().nonnegative(),
  files: z.int().nonnegative(),
  /** Read, as stored. */
  bytes: z.int().nonnegative(),
  problems: z.array(
    z.strictObject({
      what: z.enum(['manifest', 'part', 'file']),
      problem: z.enum(['missing', 'damaged', 'unreadable']),
      /** The table of a damaged part, and how many rows were in it. */
      table: z.string().nullable(),
      rows: z.int().nonnegative(),
      sha256: sha256Schema.nullable(),
    }),
  ),
});

/** Everything about snapshots. The own shop's alone: the sample shop is refused. */
export const backupContract = {
  /** Begins a snapshot. `base`: the newest good one of this database whose parts may be named again. */
  'backup:begin': {
    argument: z.strictObject({ kind: z.enum(snapshotKinds), databaseId: z.uuid() }),
    /** `id` is the snapshot's. */
    result: z.strictObject({ id: z.uuid(), base: manifestSchema.nullable() }),
  },
  /** Stores a part (gzip). `stored` is false when it was there already. */
  'backup:put': {
    argument: z.strictObject({
      id: z.uuid(),
      sha256: sha256Schema,
      bytes: bytesSchema.refine((bytes) => bytes.length > 0 && bytes.length <= maxPartLength, 'too much at once'),
    }),
    result: z.strictObject({ stored: z.boolean() }),
  },
  /** Copies the files, reads back what is new, and puts the manifest in its place last. */
  'backup:finish': {
    argument: z.strictObject({ id: z.uuid(), manifest: manifestSchema }),
    result: z.strictObject({ snapshot: snapshotSummarySchema }),
  },
  /** Gives up a snapshot, an export or a check that is going on. Of no effect on one that is over. */
  'backup:cancel': { argument: oneSnapshot, result: z.null() },
  'backup:state': { argument: theBackup, result: backupStateSchema },
  /** `id`: a snapshot of the list or a file that was opened. */
  'backup:manifest': { argument: oneSnapshot, result: manifestSchema },
  /** A part, compressed, checked against its name. */
  'backup:part': {
    argument: z.strictObject({ id: z.uuid(), sha256: sha256Schema }),
    result: z.strictObject({ bytes: bytesSchema }),
  },
  /** Puts the pictures and files of a snapshot back into the profile where they are not there. */
  'backup:bring-files': {
    argument: oneSnapshot,
    result: z.strictObject({ brought: z.int().nonnegative(), missing: z.array(sha256Schema) }),
  },
  /** Reads all of a snapshot again. */
  'backup:verify': { argument: oneSnapshot, result: verifyReportSchema },
  /** Says how a restore for trial went. */
  'backup:drilled': {
    argument: z.strictObject({ id: z.uuid(), at: instantSchema, result: z.enum(['whole', 'broken']) }),
    result: z.null(),
  },
  /** Answers for a snapshot that is far smaller: `right`, the business has fewer records now; `wrong`, something was lost. */
  'backup:keep-smaller': {
    argument: z.strictObject({ id: z.uuid(), answer: z.enum(['right', 'wrong']) }),
    result: backupStateSchema,
  },
  /** Asks a person for the folder. `refused` is null when it was taken or nobody chose. */
  'backup:choose-folder': {
    argument: theBackup,
    result: z.strictObject({ state: backupStateSchema, refused: z.enum(folderRefusals).nullable() }),
  },
  /** Opens the folder in the system's file manager. */
  'backup:show-folder': { argument: theBackup, result: z.null() },
  /** Moves the copies of former folders into the present one: copied, verified, then removed. */
  'backup:move-older': {
    argument: theBackup,
    result: z.strictObject({ moved: z.int().nonnegative(), left: z.int().nonnegative(), state: backupStateSchema }),
  },
  /** What the copies may take in bytes; 0 for as usual. */
  'backup:set-cap': { argument: z.strictObject({ bytes: z.int().nonnegative() }), result: backupStateSchema },
  /** From the next snapshot on. An empty one takes the passphrase away. */
  'backup:set-passphrase': { argument: z.strictObject({ passphrase }), result: backupStateSchema },
  /** Asks a person for a self-contained file and checks all of it. Null when nobody chose. */
  'backup:open-file': {
    argument: theBackup,
    result: z.union([
      z.null(),
      z.strictObject({ id: z.uuid(), locked: z.boolean(), name: z.string() }),
      z.strictObject({ refused: z.enum(fileRefusals), name: z.string() }),
    ]),
  },
  /** Lets an opened file go. */
  'backup:close-file': { argument: oneSnapshot, result: z.null() },
  /** Opens what is under a passphrase, until the program ends. False for a wrong one. */
  'backup:unlock': { argument: z.strictObject({ id: z.uuid(), passphrase }), result: z.strictObject({ unlocked: z.boolean() }) },
  /** Writes a snapshot as one self-contained file where a person says; an empty passphrase for none. Null when nobody chose. */
  'backup:export': {
    argument: z.strictObject({ id: z.uuid(), passphrase }),
    result: z.strictObject({
      saved: z.strictObject({ savedAs: z.string(), folder: z.string(), bytes: z.int().nonnegative() }).nullable(),
    }),
  },
  /** Throws away every snapshot of a database that is older than `before`, for an erasure. `before` must be verified. */
  'backup:forget-older': {
    argument: z.strictObject({ before: z.uuid(), databaseId: z.uuid() }),
    result: z.strictObject({
      forgotten: z.int().nonnegative(),
      /** Folders that could not be reached, and files that were written for somebody: to be shown. */
      unreached: z.array(z.string()),
    }),
  },
  /** Says whether this window has something for a last snapshot, so that it is asked (`backup:quit`) before it closes. */
  'backup:ask-at-quit': { argument: z.strictObject({ ask: z.enum(['yes', 'no']) }), result: z.null() },
  /** The window may close now. */
  'backup:quit-done': { argument: theBackup, result: z.null() },
} as const;

export type BackupChannel = keyof typeof backupContract;

export const backupEvents = {
  /** Something changed: `backup:state` says what. */
  'backup:changed': z.strictObject({}),
  /** Of a check, an export, an opening file or a snapshot being finished. */
  'backup:progress': z.strictObject({ id: z.uuid(), done: z.int().nonnegative(), all: z.int().nonnegative() }),
  /** The window is about to close: take a last snapshot, then say `backup:quit-done`. It closes after 8 s in any case. */
  'backup:quit': z.strictObject({}),
} as const;
