import { memo, useEffect, useId, useMemo } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Lesson } from '../../../../shared/domain/lesson/lesson.ts';
import type { LessonAnswer } from '../../../../shared/domain/lesson/lesson-answers.ts';
import { type MatchedLesson, matchLessons, prepareMatch } from '../../../../shared/domain/lesson/match-lessons.ts';
import { lessons } from '../../../../shared/text/en/lessons.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import type { JobFormPanelProps } from '../../../data/contributions/feature.ts';
import { readLessonsInForce } from '../../../data/lessons/read-lessons.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { readUses } from '../queries/read-uses.ts';
import classes from './check.module.css';

const words = lessons.check;

/**
 * The lessons that fit the job of a form: quiet lines with two answers each. What was shown and not answered counts as
 * seen once the form is saved; it takes no key of its own. Drawn again only when something of the job changes.
 */
export const LessonCheck = memo(function LessonCheck(props: JobFormPanelProps) {
  const { jobId, moment, onShown } = props;
  const now = useNow();
  const inForce = useQuery((reader) => readLessonsInForce(reader, now.date), [now.date]);
  const uses = useQuery((reader) => readUses(reader, jobId, moment), [jobId, moment]);
  const prepared = useMemo(() => inForce?.map((lesson) => ({ lesson, prepared: prepareMatch(lesson.match) })), [inForce]);
  const { customerWords, trade, jobType, symptom, equipmentKinds } = props;
  const shown = useMemo(
    () => matchLessons(prepared ?? [], { customerWords, trade, jobType, symptom, equipmentKinds }, now.date),
    [prepared, customerWords, trade, jobType, symptom, equipmentKinds, now.date],
  );
  const known = useMemo(() => new Map((uses ?? []).map(({ lessonId, answer }) => [lessonId, answer])), [uses]);
  useEffect(() => {
    // What is on record already stays as it was answered, unless somebody answers anew.
    if (uses !== undefined) onShown(shown.map(({ lesson }) => lesson.id).filter((id) => !known.has(id)));
  }, [shown, known, uses, onShown]);
  return (
    <>
      <div className="visually-hidden" role="status">
        {shown.length > 0 ? words.announced(shown.length) : ''}
      </div>
      {shown.length > 0 && <Lines {...props} shown={shown} known={known} />}
    </>
  );
});

interface LinesProps extends Pick<JobFormPanelProps, 'answers' | 'onAnswer' | 'moment'> {
  readonly shown: readonly MatchedLesson<Lesson>[];
  /** What was answered when the form was saved before. */
  readonly known: ReadonlyMap<Id, LessonAnswer['answer']>;
}

function Lines({ shown, known, answers, onAnswer, moment }: LinesProps) {
  const answerOf = (id: Id) => answers.find(({ lessonId }) => lessonId === id)?.answer ?? known.get(id) ?? 'seen';
  const answer = (lessonId: Id, given: LessonAnswer['answer']): void => {
    const rest = answers.filter((one) => one.lessonId !== lessonId);
    const isBack = answerOf(lessonId) === given;
    if (isBack && !known.has(lessonId)) onAnswer(rest);
    else onAnswer([...rest, { lessonId, answer: isBack ? 'seen' : given }]);
  };
  return (
    <section className={classes.check} data-moment={moment} aria-label={words.region}>
      <ul>
        {shown.map((match) => (
          <Line
            key={match.lesson.id}
            match={match}
            answer={answerOf(match.lesson.id)}
            onAnswer={(given) => answer(match.lesson.id, given)}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly match: MatchedLesson<Lesson>;
  readonly answer: LessonAnswer['answer'];
  readonly onAnswer: (answer: LessonAnswer['answer']) => void;
}

function Line({ match: { lesson, reasons }, answer, onAnswer }: LineProps) {
  const id = useId();
  const now = useNow();
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <p id={id}>
          <b>{words.from(formatDay(lesson.inForceFrom, now))}</b> <bdi>{lesson.words}</bdi>
        </p>
        <p className={classes.why}>{words.because(reasons)}</p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: two switches in a line, which a fieldset would break */}
      <div role="group" aria-labelledby={id} className={classes.answers}>
        <button type="button" aria-pressed={answer === 'done'} onClick={() => onAnswer('done')}>
          {words.done}
        </button>
        <button type="button" aria-pressed={answer === 'not-useful'} onClick={() => onAnswer('not-useful')}>
          {words.notUseful}
        </button>
      </div>
    </li>
  );
}
