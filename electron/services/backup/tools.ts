import { webcrypto } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { BackupTools } from '../../../shared/formats/backup/backup-tools.ts';

const pack = promisify(gzip) as (bytes: Uint8Array, options: { level: number }) => Promise<Uint8Array>;
const unpack = promisify(gunzip) as (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** All of it happens off main's thread, so that no window waits for a backup. */
export const tools: BackupTools = {
  sha256: async (bytes) => new Uint8Array(await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)),
  utf8: (text) => encoder.encode(text),
  text: (bytes) => decoder.decode(bytes),
  // The first level: a twelfth longer than the usual one, in less than half of the time.
  gzip: (bytes) => pack(bytes, { level: 1 }),
  gunzip: (bytes, maxBytes) => unpack(bytes, { maxOutputLength: maxBytes }),
};
