import { Button } from '@mantine/core';
import type { Lesson } from '../../../../shared/domain/lesson/lesson.ts';
import { typedLessonOf } from '../../../../shared/domain/lesson/lesson-facts.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { lessons as words } from '../../../../shared/text/en/lessons.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { appliesWords } from '../../../../shared/text/lesson-words.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { ListLine } from '../../../ui/line-list.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { editLesson } from '../commands/edit-lesson.ts';
import classes from './lesson-form.module.css';
import { LessonForm, useLessonEdit } from './lesson-form.tsx';

/** One lesson of a case: what it says and where, to read and to change in its place. */
export function LessonLine({ lesson }: { lesson: Lesson }) {
  const { actor } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const record = { rev: lesson.rev, facts: typedLessonOf(lesson) };
  const edit = useLessonEdit(`lesson/${lesson.id}`, record, words.changed, (change) => run(editLesson, { lessonId: lesson.id, ...change }));
  const button = useReturnFocus<HTMLButtonElement>(edit?.editing === true);
  if (edit?.editing === true) {
    return (
      <li>
        <LessonForm title={words.change} edit={edit} record={record.facts} />
      </li>
    );
  }
  return (
    <ListLine
      aside={
        edit !== null &&
        can(actor.role, 'review') && (
          <Button ref={button} variant="subtle" size="compact-sm" h={32} aria-label={words.edit(lesson.words)} onClick={edit.begin}>
            {forms.edit}
          </Button>
        )
      }
    >
      <p>
        <b>{words.check.from(formatDay(lesson.inForceFrom, now))}</b> <bdi>{lesson.words}</bdi>
      </p>
      <p className={classes.applies}>
        {lesson.retiredOn === null ? appliesWords(lesson.match) : words.retiredOn(formatDay(lesson.retiredOn, now))}
      </p>
    </ListLine>
  );
}
