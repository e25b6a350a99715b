import { z } from 'zod';

/**
 * The key of a row: a UUIDv7 from `ctx.newId`, or a deterministic text such as `rd:<job>:<job>` where two devices
 * could make the same thing on their own.
 */
export const idSchema = z.string().min(1).max(200);
export type Id = z.infer<typeof idSchema>;
