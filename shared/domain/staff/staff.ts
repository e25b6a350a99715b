import { z } from 'zod';
import { rowFields } from '../base/row.ts';

/** Attribution and right limits; not a lock against thieves. */
export const roles = ['owner', 'office', 'technician', 'apprentice'] as const;
export type Role = (typeof roles)[number];

export const staffSchema = z.object({
  ...rowFields,
  name: z.string().trim().min(1).max(120),
  role: z.enum(roles),
  /** By which an owner approves at somebody else's place (PBKDF2-HMAC-SHA-256, base64); absent for none. Not a lock against thieves. */
  pin: z.object({ salt: z.string().max(100), hash: z.string().max(100), rounds: z.int().positive() }).optional(),
});
export type Staff = z.infer<typeof staffSchema>;
