import { hkdfSync, randomBytes, webcrypto } from 'node:crypto';
import type { SealTools } from '../../../shared/formats/backup/sealed.ts';
import { tools } from './tools.ts';

const { subtle } = webcrypto;
type Plain = Uint8Array<ArrayBuffer>;

async function aes(key: Uint8Array, use: 'encrypt' | 'decrypt') {
  return subtle.importKey('raw', key as Plain, 'AES-GCM', false, [use]);
}

const parameters = (nonce: Uint8Array, bound: Uint8Array) => ({
  name: 'AES-GCM',
  iv: nonce as Plain,
  additionalData: bound as Plain,
  tagLength: 128,
});

/** The machine's own cryptography; chunks are sealed off main's thread. */
export const sealTools: SealTools = {
  utf8: tools.utf8,
  random: (length) => new Uint8Array(randomBytes(length)),
  derive: (key, salt, info) => new Uint8Array(hkdfSync('sha256', key, salt, info, 32)),
  encrypt: async (key, nonce, bound, bytes) =>
    new Uint8Array(await subtle.encrypt(parameters(nonce, bound), await aes(key, 'encrypt'), bytes as Plain)),
  decrypt: async (key, nonce, bound, bytes) =>
    new Uint8Array(await subtle.decrypt(parameters(nonce, bound), await aes(key, 'decrypt'), bytes as Plain)),
};
