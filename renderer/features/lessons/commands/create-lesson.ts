import { z } from 'zod';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Lesson } from '../../../../shared/domain/lesson/lesson.ts';
import { matchOf, readLesson, typedLessonSchema } from '../../../../shared/domain/lesson/lesson-facts.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** Has a case teach something to the next job of its kind: a lesson, in force from today. */
export const createLesson = defineCommand({
  name: 'create-lesson',
  action: 'review',
  input: z.object({ caseId: idSchema, lesson: typedLessonSchema }),
  tables: ['cases', 'lessons'],
  load: (reader, { caseId }) => reader.cases.get(caseId),
  decide({ caseId, lesson }, told, ctx): Result<{ patches: Patch[]; output: { lessonId: Id } }> {
    if (told === undefined || told.live === 0) return { ok: false, problems: [{ path: [], code: 'case-gone', params: {} }] };
    const read = readLesson(lesson);
    if (!read.ok) return read;
    const fields: Omit<Lesson, keyof Row> = {
      caseId,
      words: read.value.words,
      match: matchOf(read.value),
      cause: read.value.cause,
      inForceFrom: ctx.now.date,
      retiredOn: null,
      retiredBecause: '',
    };
    const lessonId = ctx.newId();
    return { ok: true, value: { patches: [createPatch('lessons', lessonId, fields)], output: { lessonId } } };
  },
});
