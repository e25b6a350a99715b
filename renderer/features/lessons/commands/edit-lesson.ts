import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { matchOf, readLesson, type TypedLesson, typedLessonOf, typedLessonSchema } from '../../../../shared/domain/lesson/lesson-facts.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

const inputSchema = z.object({
  lessonId: idSchema,
  /** The revision that the form was opened from, what it showed then, and what stands in it now. */
  rev: z.int().positive(),
  before: typedLessonSchema,
  after: typedLessonSchema,
});

/** Changes a lesson's words or where it is shown; each list of its rule is a field that merges by itself. */
export const editLesson = defineCommand({
  name: 'edit-lesson',
  action: 'review',
  input: inputSchema,
  tables: ['lessons'],
  load: (reader, { lessonId }) => reader.lessons.get(lessonId),
  decide({ rev, before, after }, lesson): Result<{ patches: Patch[]; output: null }> {
    if (lesson === undefined || lesson.live === 0) return recordGone;
    const read = readLesson(after);
    if (!read.ok) return read;
    const now = typedLessonOf(lesson);
    const merged = mergeEdit('lessons', { ...lesson, ...now }, { rev, before, after: read.value });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    const changed = Object.keys(merged.patch?.fields ?? {}) as (keyof TypedLesson)[];
    const next = readLesson({ ...now, ...Object.fromEntries(changed.map((field) => [field, read.value[field]])) });
    if (!next.ok) return next;
    const patch = updatePatch('lessons', lesson, { words: next.value.words, match: matchOf(next.value), cause: next.value.cause });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
