import { z } from 'zod';

/**
 * How a key is made of a passphrase, and how to know a wrong one at once. It stands in clear before everything that is
 * under the passphrase. The bounds keep a file that somebody made up from asking for all memory there is.
 */
export const lockSchema = z.strictObject({
  kdf: z.literal('scrypt'),
  /** 32 bytes, hex. */
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  n: z.union([z.literal(2 ** 14), z.literal(2 ** 15), z.literal(2 ** 16), z.literal(2 ** 17), z.literal(2 ** 18)]),
  r: z.literal(8),
  p: z.literal(1),
  /** Made of the key, which it does not tell: hex, 32 bytes. */
  verifier: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Lock = z.infer<typeof lockSchema>;
