import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** Shows a retired lesson again, with its first day and all that was counted; also when undo reaches no more. */
export const bringBackLesson = defineCommand({
  name: 'bring-back-lesson',
  action: 'review',
  input: z.object({ lessonId: idSchema }),
  tables: ['lessons'],
  load: (reader, { lessonId }) => reader.lessons.get(lessonId),
  decide(_input, lesson): Result<{ patches: Patch[]; output: null }> {
    if (lesson === undefined || lesson.live === 0) return recordGone;
    const patch = updatePatch('lessons', lesson, { retiredOn: null, retiredBecause: '' });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
