import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lockWith, sealWith, unlockWith } from '../../../../electron/services/backup/passphrase.ts';
import { collect } from '../../../../electron/services/backup/pieces.ts';
import { sameBytes } from '../../../../shared/formats/backup/join-bytes.ts';
import { faultCount } from '../../../support/fault-count.ts';

const keyed = await lockWith('seven green ladders', 2 ** 14);
const seal = sealWith(keyed);
const endless = Number.MAX_SAFE_INTEGER;
const close = (bytes: Uint8Array, name = 'a'): Promise<Uint8Array> => collect(seal.close(name, [bytes]), endless);
const open = (bytes: Uint8Array, name = 'a', using = seal): Promise<Uint8Array> => collect(using.open(name, [bytes]), endless);

describe('what is sealed', () => {
  it('opens as it was, at any length and in any pieces', async () => {
    for (const length of [0, 1, 65_535, 65_536, 65_537, 131_072, 200_001]) {
      const bytes = new Uint8Array(randomBytes(length));
      const sealed = await close(bytes);
      expect(sameBytes(await open(sealed), bytes)).toBe(true);
      const crumbs = Array.from({ length: Math.ceil(sealed.length / 7_001) }, (_, n) => sealed.subarray(n * 7_001, (n + 1) * 7_001));
      expect(sameBytes(await collect(seal.open('a', crumbs), endless), bytes)).toBe(true);
    }
  });

  it('is never the same twice, and says nothing of what is in it', async () => {
    const text = new TextEncoder().encode('Ada Cole '.repeat(20_000));
    const [one, other] = [await close(text), await close(text)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
    expect(Buffer.from(one).includes('Ada Cole')).toBe(false);
    expect(seal.nameOf('a'.repeat(64))).not.toBe('a'.repeat(64));
  });

  it('opens under its own name and key only', async () => {
    const sealed = await close(new Uint8Array([1, 2, 3]));
    await expect(open(sealed, 'b')).rejects.toThrow();
    await expect(open(sealed, 'a', sealWith(await lockWith('seven green ladders', 2 ** 14)))).rejects.toThrow();
  });

  it('does not open when it was cut, changed, lengthened, or its chunks were swapped', async () => {
    const sealed = await close(new Uint8Array(randomBytes(150_000)));
    for (let n = 0; n < faultCount(25, 250); n += 1) {
      const at = Math.floor((n / faultCount(25, 250)) * sealed.length);
      await expect(open(sealed.subarray(0, at))).rejects.toThrow();
      const flipped = Uint8Array.from(sealed);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (n % 8));
      await expect(open(flipped)).rejects.toThrow();
    }
    const chunk = 4 + 65_536 + 16;
    const [head, first, second, rest] = [
      sealed.subarray(0, 40),
      sealed.subarray(40, 40 + chunk),
      sealed.subarray(40 + chunk, 40 + 2 * chunk),
      sealed.subarray(40 + 2 * chunk),
    ];
    const join = (...pieces: Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));
    expect(await open(join(head, first, second, rest))).toHaveLength(150_000);
    await expect(open(join(head, second, first, rest))).rejects.toThrow();
    await expect(open(join(head, first, rest))).rejects.toThrow();
    await expect(open(join(head, first, second, rest, rest))).rejects.toThrow();
    await expect(open(join(head, first, second, rest, new Uint8Array(1)))).rejects.toThrow();
  });
});

describe('a passphrase', () => {
  it('opens its lock, however its accents were typed; another does not', async () => {
    expect((await unlockWith('seven green ladders', keyed.lock))?.key).toEqual(keyed.key);
    expect(await unlockWith('seven green ladder', keyed.lock)).toBeNull();
    const accents = await lockWith('Zo\u00eb', 2 ** 14);
    expect(await unlockWith('Zoe\u0308', accents.lock)).not.toBeNull();
  });
});
