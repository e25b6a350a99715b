import type { z } from 'zod';

/**
 * What a form begins with: what was kept of it over what it would begin with without that. A draft that no longer fits
 * (an older version typed it) gives way to `initial`; one in which a text is only too long is kept as it was typed, since
 * saving says so and whoever typed it makes it shorter.
 */
export function fitDraft<T extends object>(schema: z.ZodType<T>, initial: T, kept: object | undefined): T {
  const merged = { ...initial, ...kept };
  const read = schema.safeParse(merged);
  if (read.success) return read.data;
  return read.error.issues.every((issue) => issue.code === 'too_big' && issue.origin === 'string') ? merged : initial;
}
