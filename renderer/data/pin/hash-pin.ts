import type { Staff } from '../../../shared/domain/staff/staff.ts';
import { randomBytes } from '../clock/clock.ts';
import { bytesOfBase64 as fromBase64, base64OfBytes as toBase64 } from '../files/base64.ts';

export type StoredPin = NonNullable<Staff['pin']>;

/** Rounds of PBKDF2-HMAC-SHA-256, as OWASP advises (2023). A PIN has few digits: this slows guessing down and is no lock against thieves. */
const usualRounds = 600_000;
const hashBits = 256;

/** What is kept of a PIN: a salted hash. The PIN itself is written nowhere. */
export async function hashPin(pin: string, rounds = usualRounds): Promise<StoredPin> {
  const salt = randomBytes(16);
  return { salt: toBase64(salt), hash: toBase64(await derive(pin, salt, rounds)), rounds };
}

/** True when `pin` is the one of which `stored` was made. */
export async function matchesPin(pin: string, stored: StoredPin): Promise<boolean> {
  return toBase64(await derive(pin, fromBase64(stored.salt), stored.rounds)) === stored.hash;
}

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, key, hashBits));
}
