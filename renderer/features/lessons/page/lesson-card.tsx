import { type Ref, useId } from 'react';
import { Link } from 'wouter';
import type { Reason } from '../../../../shared/domain/base/reason.ts';
import { countUses } from '../../../../shared/domain/lesson/judge-lesson.ts';
import type { Lesson } from '../../../../shared/domain/lesson/lesson.ts';
import { typedLessonOf } from '../../../../shared/domain/lesson/lesson-facts.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { lessons as words } from '../../../../shared/text/en/lessons.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { appliesWords } from '../../../../shared/text/lesson-words.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { editLesson } from '../commands/edit-lesson.ts';
import { LessonForm, useLessonEdit } from '../form/lesson-form.tsx';
import type { LessonFigures } from '../queries/read-figures.ts';
import { CardButton } from './card-button.tsx';
import { EffectLines } from './effect-lines.tsx';
import classes from './page.module.css';

interface Props {
  readonly lesson: Lesson;
  readonly figures: LessonFigures | undefined;
  readonly suggestion: Reason | null;
  readonly hasCase: boolean;
  /** True for the one that the keys are about. */
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onRetire: () => void;
  readonly ref: Ref<HTMLElement>;
}

/** A lesson in force: what it says and where, how often it was used, whether it helps, and whether it may go. */
export function LessonCard({ lesson, figures, suggestion, hasCase, isChosen, onChoose, onRetire, ref }: Props) {
  const { actor } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const titleId = useId();
  const record = { rev: lesson.rev, facts: typedLessonOf(lesson) };
  const edit = useLessonEdit(`lesson/${lesson.id}`, record, words.changed, (change) => run(editLesson, { lessonId: lesson.id, ...change }));
  const mayChange = can(actor.role, 'review') && edit !== null;
  const enabled = isChosen && mayChange && !edit.editing;
  const begin = (): void => edit?.begin();
  useActions([
    { id: `edit-lesson/${lesson.id}`, label: words.page.edit, group: words.group, keys: ['E'], enabled, run: begin },
    { id: `retire-lesson/${lesson.id}`, label: words.page.retire, group: words.group, keys: ['R'], enabled, run: onRetire },
  ]);
  if (edit?.editing === true) return <LessonForm title={words.change} edit={edit} record={record.facts} />;
  return (
    <article ref={ref} className={classes.card} tabIndex={-1} data-chosen={isChosen} aria-labelledby={titleId} onFocus={onChoose}>
      <h2 id={titleId}>
        <span className={classes.from}>{words.check.from(formatDay(lesson.inForceFrom, now))}</span> <bdi>{lesson.words}</bdi>
      </h2>
      <p className={classes.quiet}>{appliesWords(lesson.match)}</p>
      {figures === undefined ? <p className={classes.quiet}>{words.page.counting}</p> : <p>{words.page.used(countUses(figures.uses))}</p>}
      {figures?.effect != null && lesson.cause !== null && <EffectLines effect={figures.effect} cause={lesson.cause} />}
      {suggestion !== null && (
        <p className={classes.suggestion}>
          <b>{words.page.mayGo}</b> {suggestionWords(suggestion)}
        </p>
      )}
      <div className={classes.tools}>
        {mayChange && (
          <>
            <CardButton keyLabel="R" isChosen={isChosen} label={words.page.retireNamed(lesson.words)} onClick={onRetire}>
              {words.page.retire}
            </CardButton>
            <CardButton keyLabel="E" isChosen={isChosen} label={words.edit(lesson.words)} onClick={begin}>
              {forms.edit}
            </CardButton>
          </>
        )}
        {hasCase && <Link href={`/cases/${lesson.caseId}`}>{words.page.toCase}</Link>}
      </div>
    </article>
  );
}

function suggestionWords({ code, params }: Reason): string {
  return words.page.suggestions[code as keyof typeof words.page.suggestions](params);
}
