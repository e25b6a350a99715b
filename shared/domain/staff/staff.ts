import { z } from 'zod';
import { rowFields } from '../base/row.ts';

/** Attribution and right limits; not a lock against thieves. */
export const roles = ['owner', 'office', 'technician', 'apprentice'] as const;
export type Role = (typeof roles)[number];

export const staffSchema = z.object({
  ...rowFields,
  name: z.string().trim().min(1).max(120),
  role: z.enum(roles),
});
export type Staff = z.infer<typeof staffSchema>;
