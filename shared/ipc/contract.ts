import { z } from 'zod';
import { idSchema } from '../domain/base/id.ts';
import { backupContract, backupEvents } from './backup-contract.ts';
import type { ChannelName, EventName } from './channels.ts';
import { conditionsContract, conditionsEvents } from './conditions-contract.ts';
import { erasureContract } from './erasure-contract.ts';
import { filesContract } from './files-contract.ts';
import { journalContract } from './journal-contract.ts';
import { printingContract } from './printing-contract.ts';
import { recordsContract, recordsNameSchema } from './records-contract.ts';
import { remindersContract, remindersEvents } from './reminders-contract.ts';
import { stageContract, stageEvents } from './stage-contract.ts';

/**
 * Every channel with the schema of its argument and of its result. This is the whole contract: main refuses an
 * argument that does not fit, the window refuses a result that does not fit, and a test fails when a channel has no
 * handler.
 */
interface ChannelContract {
  readonly argument: z.ZodType;
  readonly result: z.ZodType;
}

/** The business's own records, or the made-up ones of the sample shop. */
export const shopNames = ['own', 'sample'] as const;
export type ShopName = (typeof shopNames)[number];

/** The longest piece of an export, in characters. */
export const maxPieceLength = 4 * 1024 * 1024;

/** The longest text that is saved as a file, in characters. */
const maxSavedLength = 32 * 1024 * 1024;

/** The folder whose files come in by themselves, as far as a page may know it: names, never paths. */
const watchStateSchema = z.strictObject({
  /** Name of the folder alone; null where none was chosen. */
  folder: z.string().nullable(),
  on: z.boolean(),
  trouble: z.enum(['gone', 'unreadable']).nullable(),
  /** Files that have stopped growing and were not dealt with. `size` in bytes. */
  waiting: z.array(z.strictObject({ id: z.uuid(), name: z.string(), size: z.int().nonnegative() })),
});

/** There is one; a channel takes no argument that says nothing. */
const theWatchedFolder = z.strictObject({ folder: z.literal('watched') });

export const contract = {
  ...backupContract,
  ...conditionsContract,
  'app:report-error': {
    argument: z.strictObject({
      where: z.string().max(200),
      message: z.string().max(2_000),
      stack: z.string().max(20_000),
    }),
    result: z.null(),
  },
  'app:set-appearance': {
    argument: z.strictObject({ appearance: z.enum(['system', 'light', 'dark']) }),
    result: z.null(),
  },
  /** Enlarges the whole page of the window that asks. */
  'app:set-text-size': {
    argument: z.strictObject({ percent: z.int().min(100).max(150) }),
    result: z.null(),
  },
  /** Asks a person where an export goes, and opens it there. Null when nobody chose a place. One export a window. */
  'export:begin': {
    argument: z.strictObject({ name: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,110}\.(?:json|csv|vcf|ics|html)$/u) }),
    result: z.strictObject({ export: z.strictObject({ id: z.uuid(), savedAs: z.string() }).nullable() }),
  },
  /** Adds a piece, in order; answers the bytes so far. */
  'export:write': {
    argument: z.strictObject({ id: z.uuid(), text: z.string().min(1).max(maxPieceLength) }),
    result: z.strictObject({ bytes: z.int().nonnegative() }),
  },
  /** Puts the whole file in its place. Answers its name and the name of its folder, never a path. */
  'export:finish': {
    argument: z.strictObject({ id: z.uuid() }),
    result: z.strictObject({ savedAs: z.string(), folder: z.string() }),
  },
  /** Gives an export up: nothing of it stays. Of no effect on one that is over. */
  'export:cancel': {
    argument: z.strictObject({ id: z.uuid() }),
    result: z.null(),
  },
  /** Asks a person where to save a text as a file, and saves it there. The page names the file, never the folder. */
  'file:save-text': {
    argument: z.strictObject({
      name: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,110}\.(?:csv|md|txt)$/u),
      text: z.string().max(maxSavedLength),
    }),
    /** The file's name, null when nobody chose one. */
    result: z.strictObject({ savedAs: z.string().nullable() }),
  },
  ...erasureContract,
  ...filesContract,
  ...journalContract,
  'link:open': {
    argument: z.strictObject({ url: z.string().min(4).max(2_000) }),
    result: z.strictObject({ opened: z.boolean() }),
  },
  /** Opens a window on a shop in place of this one. */
  'shop:show': {
    argument: z.strictObject({ shop: z.enum(shopNames) }),
    result: z.null(),
  },
  /** The window is about to bring the records to this schema version, or found them at it: an older program leaves them alone. */
  'versions:opened': {
    argument: z.strictObject({ schemaVersion: z.int().min(1).max(10_000) }),
    result: z.null(),
  },
  'watch:state': { argument: theWatchedFolder, result: watchStateSchema },
  /** Asks a person which folder is to be watched, and switches it on. */
  'watch:choose': { argument: theWatchedFolder, result: watchStateSchema },
  'watch:switch': { argument: z.strictObject({ to: z.enum(['on', 'off']) }), result: watchStateSchema },
  /** A part of a file that was found there, from this byte on. */
  'watch:read': {
    argument: z.strictObject({ id: z.uuid(), from: z.int().nonnegative() }),
    result: z.strictObject({ bytes: z.instanceof(Uint8Array), size: z.int().nonnegative() }),
  },
  /** Says that a file was dealt with: what is in it is never found again. */
  'watch:settle': { argument: z.strictObject({ id: z.uuid() }), result: watchStateSchema },
  ...printingContract,
  ...recordsContract,
  ...remindersContract,
  ...stageContract,
} as const satisfies Record<ChannelName, ChannelContract>;

export type Argument<C extends ChannelName> = z.infer<(typeof contract)[C]['argument']>;
export type ChannelResult<C extends ChannelName> = z.infer<(typeof contract)[C]['result']>;

/** What every call answers: a value, or what was wrong. A handler never throws across the bridge. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: RefusalCode; readonly message: string };

export const refusalCodes = ['foreign-sender', 'bad-argument', 'bad-result', 'failed'] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export const answerSchema = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), code: z.enum(refusalCodes), message: z.string() }),
]);

/** Messages from main to the window. */
export const eventContract = {
  ...backupEvents,
  ...conditionsEvents,
  ...remindersEvents,
  ...stageEvents,
  'menu:action': z.strictObject({ action: z.string().max(60) }),
  /** Something changed in the watched folder: `watch:state` says what. */
  'watch:changed': z.strictObject({}),
} as const satisfies Record<EventName, z.ZodType>;
export type EventPayload<E extends EventName> = z.infer<(typeof eventContract)[E]>;

/** What the window knows from its first line on, without asking: handed over when the window is made. */
export const factsSchema = z.strictObject({
  version: z.string(),
  electron: z.string(),
  /** Version of the Electron that the program is made for, where a spare one runs in its place. */
  meantElectron: z.string().nullable(),
  /** The highest schema version that records of this profile may be at, as far as main knows. */
  schemaOnDisk: z.int().positive().nullable(),
  platform: z.string(),
  /** Milliseconds to add to the machine's clock; 0 unless an unpackaged build was started with `--now`. */
  clockOffset: z.number(),
  /** Seed for random choices; null unless an unpackaged build was started with `--seed`. */
  seed: z.int().nullable(),
  deviceName: idSchema,
  /** Whose records this window shows. */
  shop: z.enum(shopNames),
  /** The name of the database that holds them. */
  databaseName: recordsNameSchema,
  /** How the window before this one looked, where it takes the place of one. `textSize` in percent. */
  look: z.strictObject({ appearance: z.enum(['system', 'light', 'dark']), textSize: z.int() }).nullable(),
});
export type Facts = z.infer<typeof factsSchema>;
