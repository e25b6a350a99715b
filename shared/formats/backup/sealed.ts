import { joinBytes, lengthBytes, readLength, sameBytes } from './join-bytes.ts';

/** What sealing needs of the machine's cryptography; handed in. */
export interface SealTools {
  utf8(text: string): Uint8Array;
  random(length: number): Uint8Array;
  /** HKDF-SHA-256 (RFC 5869), 32 bytes. */
  derive(key: Uint8Array, salt: Uint8Array, info: string): Uint8Array;
  /** AES-256-GCM with a 16 byte tag behind. `bound`: associated data. */
  encrypt(key: Uint8Array, nonce: Uint8Array, bound: Uint8Array, bytes: Uint8Array): Promise<Uint8Array>;
  /** @throws Error when anything is not as it was sealed */
  decrypt(key: Uint8Array, nonce: Uint8Array, bound: Uint8Array, bytes: Uint8Array): Promise<Uint8Array>;
}

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const magic = 'MKGDSEA1';
const saltLength = 32;
const tagLength = 16;
/** Plain bytes of each chunk but the last. */
const chunkLength = 64 * 1024;
/** Set in a chunk's length when it is the last. */
const lastFlag = 0x80000000;

/**
 * Seals pieces under a key: magic, a fresh salt, then chunks of 64 KB. Each stream has a key of its own (HKDF of key and
 * salt), so the chunk's number can be its nonce and none is ever used twice. Name, number and whether it is the last are
 * bound into each chunk: it opens at its place in its own stream only (the STREAM construction of Hoang, Reyhanitabar,
 * Rogaway and Vizár 2015).
 */
export async function* sealPieces(name: string, pieces: Pieces, key: Uint8Array, tools: SealTools): AsyncGenerator<Uint8Array> {
  const salt = tools.random(saltLength);
  const own = tools.derive(key, salt, 'makegood stream');
  yield joinBytes([tools.utf8(magic), salt]);
  let number = 0;
  const seal = async (chunk: Uint8Array, isLast: boolean): Promise<Uint8Array> => {
    const sealed = await tools.encrypt(own, nonceOf(number), boundOf(name, number, isLast, tools), chunk);
    number += 1;
    return joinBytes([lengthBytes((sealed.length | (isLast ? lastFlag : 0)) >>> 0), sealed]);
  };
  let waiting: Uint8Array = new Uint8Array(0);
  for await (const piece of pieces) {
    waiting = joinBytes([waiting, piece]);
    // The last chunk is known only when nothing follows it.
    for (; waiting.length > chunkLength; waiting = waiting.subarray(chunkLength)) yield await seal(waiting.subarray(0, chunkLength), false);
  }
  yield await seal(waiting, true);
}

/** Opens what `sealPieces` made. @throws Error when it was cut, changed, mixed up, or sealed under another name or key */
export async function* openPieces(name: string, pieces: Pieces, key: Uint8Array, tools: SealTools): AsyncGenerator<Uint8Array> {
  const reader = readerOf(pieces);
  try {
    yield* openFrom(reader, name, key, tools);
  } finally {
    await reader.close();
  }
}

async function* openFrom(reader: ReturnType<typeof readerOf>, name: string, key: Uint8Array, tools: SealTools): AsyncGenerator<Uint8Array> {
  const head = await reader.take(magic.length + saltLength);
  if (!sameBytes(head.subarray(0, magic.length), tools.utf8(magic))) throw new Error('This is not sealed.');
  const own = tools.derive(key, head.subarray(magic.length), 'makegood stream');
  for (let number = 0, isLast = false; !isLast; number += 1) {
    const marked = readLength(await reader.take(4), 0);
    isLast = marked >= lastFlag;
    const length = isLast ? marked - lastFlag : marked;
    if (length < tagLength || length > chunkLength + tagLength) throw new Error('A sealed chunk has no possible length.');
    const sealed = await reader.take(length);
    yield await tools.decrypt(own, nonceOf(number), boundOf(name, number, isLast, tools), sealed);
  }
  if (!(await reader.isAtEnd())) throw new Error('Something follows the last sealed chunk.');
}

function nonceOf(number: number): Uint8Array {
  return joinBytes([new Uint8Array(8), lengthBytes(number)]);
}

function boundOf(name: string, number: number, isLast: boolean, tools: SealTools): Uint8Array {
  return tools.utf8(`makegood sealed 1\n${name}\n${number}\n${isLast ? 'last' : 'more'}`);
}

/** Takes exact lengths out of pieces of any length, holding no more than one piece and one length at a time. */
function readerOf(pieces: Pieces) {
  const source = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  let kept: Uint8Array = new Uint8Array(0);
  const more = async (): Promise<boolean> => {
    const { done, value } = await source.next();
    if (done === true) return false;
    kept = joinBytes([kept, value]);
    return true;
  };
  return {
    async take(length: number): Promise<Uint8Array> {
      while (kept.length < length) if (!(await more())) throw new Error('What is sealed was cut.');
      const taken = kept.subarray(0, length);
      kept = kept.subarray(length);
      return taken;
    },
    async isAtEnd(): Promise<boolean> {
      while (kept.length === 0) if (!(await more())) return true;
      return false;
    },
    async close(): Promise<void> {
      await source.return?.();
    },
  };
}
