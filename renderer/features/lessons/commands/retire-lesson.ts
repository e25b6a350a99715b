import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** Shows a lesson no more from today on; what was counted of it stays. */
export const retireLesson = defineCommand({
  name: 'retire-lesson',
  action: 'review',
  input: z.object({ lessonId: idSchema, because: z.string().trim().max(2_000) }),
  tables: ['lessons'],
  load: (reader, { lessonId }) => reader.lessons.get(lessonId),
  decide({ because }, lesson, ctx): Result<{ patches: Patch[]; output: null }> {
    if (lesson === undefined || lesson.live === 0) return recordGone;
    if (lesson.retiredOn !== null) return { ok: true, value: { patches: [], output: null } };
    const patch = updatePatch('lessons', lesson, { retiredOn: ctx.now.date, retiredBecause: because });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
