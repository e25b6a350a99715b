import { z } from 'zod';
import type { Now, Zone } from '../../../../shared/domain/base/now.ts';
import { localDateSchema, localTimeSchema } from '../../../../shared/domain/base/now.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { type ResolvedDue, resolveDue, type SpokenDue } from '../../../../shared/domain/promise/resolve-due.ts';

/** By when, as it was said. */
export const dueSchema = z.object({ dueOn: localDateSchema, dueTime: localTimeSchema.nullable() });

/** The moment of a new date, which is still to come. */
export function comingDue(due: SpokenDue, zone: Zone, now: Now): Result<ResolvedDue> {
  const resolved = resolveDue(due, zone);
  if (resolved.ok && resolved.value.dueAt <= now.instant) return { ok: false, problems: [{ path: ['due'], code: 'due-over', params: {} }] };
  return resolved;
}
