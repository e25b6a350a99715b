import { Worker } from 'node:worker_threads';
import type { Lock } from '../../../shared/formats/backup/lock.ts';

/** Run as it stands here: a worker of its own file would have to be found in the built program. */
const work = `
const { parentPort, workerData } = require('node:worker_threads');
const { scryptSync } = require('node:crypto');
const { words, salt, n, r, p } = workerData;
parentPort.postMessage(scryptSync(words, Buffer.from(salt, 'hex'), 32, { N: n, r, p, maxmem: 128 * n * r + 67108864 }));
`;

/**
 * The key of a passphrase: scrypt, 32 bytes. In a thread of its own, because Electron's scrypt holds its caller for as long as
 * one derivation takes even where it is asked for asynchronously (it tries its parameters by computing with them).
 */
export function deriveKey(passphrase: string, { salt, n, r, p }: Pick<Lock, 'salt' | 'n' | 'r' | 'p'>): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // Composed and decomposed accents are one letter: keyboards differ in which they type.
    const worker = new Worker(work, { eval: true, workerData: { words: passphrase.normalize('NFKC'), salt, n, r, p } });
    worker.once('message', (key: Uint8Array) => resolve(new Uint8Array(key)));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The key could not be made from the passphrase.')));
  });
}
