import type { z } from 'zod';
import {
  type ContainerHead,
  type ContainerTools,
  containerHeadSchema,
  containerMagic,
  containerVersion,
  type EntryName,
  endSchema,
  entryEndSchema,
  entrySchema,
  frameTypes,
  maxFrame,
} from './container.ts';
import { readLength, sameBytes } from './join-bytes.ts';

/** Reads from a place in the file; fewer bytes than asked for at its end. */
export interface ContainerBytes {
  readonly size: number;
  read(at: number, length: number): Promise<Uint8Array>;
}

/** Where an entry lies. */
export interface FoundEntry extends EntryName {
  /** Of its first chunk. */
  readonly at: number;
  /** Of its bytes as they stand there. */
  readonly bytes: number;
}

export type ContainerProblem = 'not-a-backup' | 'cut' | 'damaged' | 'newer-format' | 'newer-schema' | 'bad-name' | 'too-large';

export type ScannedContainer =
  | { readonly problem: ContainerProblem }
  | { readonly problem: null; readonly head: ContainerHead; readonly entries: ReadonlyMap<string, FoundEntry> };

/** More entries than any business has parts and pictures: an index of them would fill the memory. */
const maxEntries = 500_000;
/** The longest part or manifest as it stands there; pictures and files may be as long as they are. */
const maxEntryBytes = 256 * 1024 * 1024;

class Refusal extends Error {
  readonly problem: ContainerProblem;
  constructor(problem: ContainerProblem) {
    super(problem);
    this.problem = problem;
  }
}

/**
 * Reads a self-contained file from one end to the other and checks all that can be checked without the passphrase. Nothing in it
 * is believed before its hash was seen to be right; memory is bounded by the number of entries. `progress` in bytes.
 */
export async function scanContainer(
  file: ContainerBytes,
  newestSchema: number,
  tools: ContainerTools,
  progress: (done: number) => void = () => undefined,
): Promise<ScannedContainer> {
  try {
    return await scan(file, newestSchema, tools, progress);
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
}

async function scan(
  file: ContainerBytes,
  newestSchema: number,
  tools: ContainerTools,
  progress: (done: number) => void,
): Promise<ScannedContainer> {
  const all = tools.hash();
  let at = await readStart(file, tools, all);
  const entries = new Map<string, FoundEntry>();
  let head: ContainerHead | null = null;
  for (;;) {
    const { type, start, payload } = await readFrame(file, at);
    at += start.length + payload.length;
    if (type === frameTypes.end) {
      const end = parse(endSchema, payload, tools);
      if (end.sha256 !== all.soFar() || end.entries !== entries.size || head === null || at !== file.size) throw new Refusal('damaged');
      if (head.schemaVersion > newestSchema) throw new Refusal('newer-schema');
      return { problem: null, head, entries };
    }
    all.update(start);
    all.update(payload);
    if (type === frameTypes.head && head === null) head = parse(containerHeadSchema, payload, tools);
    else if (type === frameTypes.entry && head !== null) at = await scanEntry(file, at, entryOf(payload, tools), entries, tools, all);
    else throw new Refusal('damaged');
    progress(at);
  }
}

async function readStart(file: ContainerBytes, tools: ContainerTools, all: { update(bytes: Uint8Array): void }): Promise<number> {
  const magic = tools.utf8(containerMagic);
  const start = await file.read(0, magic.length + 4);
  if (!sameBytes(start.subarray(0, magic.length), magic.subarray(0, start.length)) || start.length === 0) throw new Refusal('not-a-backup');
  if (start.length < magic.length + 4) throw new Refusal('cut');
  const version = readLength(start, magic.length);
  if (version !== containerVersion) throw new Refusal(version > containerVersion ? 'newer-format' : 'damaged');
  all.update(start);
  return start.length;
}

async function readFrame(file: ContainerBytes, at: number): Promise<{ type: number; start: Uint8Array; payload: Uint8Array }> {
  const start = await file.read(at, 5);
  if (start.length < 5) throw new Refusal('cut');
  const length = readLength(start, 1);
  if (length > maxFrame) throw new Refusal('too-large');
  const payload = await file.read(at + 5, length);
  if (payload.length < length) throw new Refusal('cut');
  return { type: start[0] ?? 0, start, payload };
}

/** Goes through the chunks of an entry; answers where the next frame begins. */
async function scanEntry(
  file: ContainerBytes,
  from: number,
  name: EntryName,
  entries: Map<string, FoundEntry>,
  tools: ContainerTools,
  all: { update(bytes: Uint8Array): void },
): Promise<number> {
  const hash = tools.hash();
  let bytes = 0;
  for (let at = from; ; ) {
    const { type, start, payload } = await readFrame(file, at);
    all.update(start);
    all.update(payload);
    at += start.length + payload.length;
    if (type === frameTypes.chunk) {
      hash.update(payload);
      bytes += payload.length;
      if (name.kind !== 'file' && bytes > maxEntryBytes) throw new Refusal('too-large');
      continue;
    }
    if (type !== frameTypes.entryEnd) throw new Refusal('damaged');
    const end = parse(entryEndSchema, payload, tools);
    const key = entryKey(name);
    if (end.bytes !== bytes || end.sha256 !== hash.soFar() || entries.has(key)) throw new Refusal('damaged');
    if (entries.size >= maxEntries) throw new Refusal('too-large');
    entries.set(key, { ...name, at: from, bytes });
    return at;
  }
}

/** The bytes of an entry that was found, as they stand there. @throws Error when the file is not any more what it was */
export async function* readEntry(file: ContainerBytes, entry: FoundEntry): AsyncGenerator<Uint8Array> {
  for (let at = entry.at, left = entry.bytes; left > 0; ) {
    const { type, payload } = await readFrame(file, at);
    if (type !== frameTypes.chunk || payload.length === 0 || payload.length > left) throw new Error('The file was changed meanwhile.');
    at += 5 + payload.length;
    left -= payload.length;
    yield payload;
  }
}

export function entryKey({ kind, name }: EntryName): string {
  return `${kind} ${name}`;
}

function entryOf(payload: Uint8Array, tools: ContainerTools): EntryName {
  const value = json(payload, tools);
  const entry = entrySchema.safeParse(value);
  if (entry.success) return entry.data;
  throw new Refusal(entry.error.issues.some(({ path }) => path[0] === 'name') ? 'bad-name' : 'damaged');
}

function parse<S extends z.ZodType>(schema: S, payload: Uint8Array, tools: ContainerTools): z.infer<S> {
  const parsed = schema.safeParse(json(payload, tools));
  if (!parsed.success) throw new Refusal('damaged');
  return parsed.data;
}

function json(payload: Uint8Array, tools: ContainerTools): unknown {
  try {
    return JSON.parse(tools.text(payload));
  } catch {
    throw new Refusal('damaged');
  }
}
