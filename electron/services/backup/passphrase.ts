import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Lock } from '../../../shared/formats/backup/lock.ts';
import { openPieces, sealPieces } from '../../../shared/formats/backup/sealed.ts';
import { deriveKey } from './derive-key.ts';
import type { Seal } from './seal.ts';
import { sealTools } from './seal-tools.ts';

/** A lock and the key that opens it. */
export interface KeyedLock {
  readonly lock: Lock;
  /** 32 bytes. Never shown, logged or sent to a page. */
  readonly key: Uint8Array;
}

/**
 * What one guess costs: 128 MB and about half a second. Source: OWASP Password Storage Cheat Sheet, scrypt N 2^17, r 8, p 1.
 */
const cost = { n: 2 ** 17, r: 8, p: 1 } as const;

/** Makes a key of a passphrase, with a salt of its own. `n` is less in tests alone. */
export async function lockWith(passphrase: string, n: Lock['n'] = cost.n): Promise<KeyedLock> {
  const salt = randomBytes(32).toString('hex');
  const key = await deriveKey(passphrase, { salt, n, r: cost.r, p: cost.p });
  return { lock: { kdf: 'scrypt', salt, n, r: cost.r, p: cost.p, verifier: verifierOf(key) }, key };
}

/** The key that a passphrase makes for a lock; null for a wrong one. */
export async function unlockWith(passphrase: string, lock: Lock): Promise<KeyedLock | null> {
  const key = await deriveKey(passphrase, lock);
  return fits(key, lock) ? { lock, key } : null;
}

/** Whether a key that was kept is the one of this lock. */
export function fits(key: Uint8Array, lock: Lock): boolean {
  return timingSafeEqual(Buffer.from(verifierOf(key), 'hex'), Buffer.from(lock.verifier, 'hex'));
}

/** Encryption under a lock. Names are made with the key too, so that nobody can ask whether a known text is in a backup. */
export function sealWith({ lock, key }: KeyedLock): Seal {
  const sealing = purpose(key, 'makegood sealing');
  const naming = purpose(key, 'makegood naming');
  return {
    lock,
    nameOf: (sha256) => createHmac('sha256', naming).update(sha256).digest('hex'),
    close: (name, pieces) => sealPieces(name, pieces, sealing, sealTools),
    open: (name, pieces) => openPieces(name, pieces, sealing, sealTools),
  };
}

function verifierOf(key: Uint8Array): string {
  return Buffer.from(purpose(key, 'makegood verifier')).toString('hex');
}

function purpose(key: Uint8Array, what: string): Uint8Array {
  return sealTools.derive(key, new Uint8Array(0), what);
}
