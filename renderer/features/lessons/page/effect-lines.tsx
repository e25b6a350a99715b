import { lessonNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { LessonEffect } from '../../../../shared/domain/lesson/judge-lesson.ts';
import type { Lesson } from '../../../../shared/domain/lesson/lesson.ts';
import { closing } from '../../../../shared/text/en/jobs.ts';
import { lessons } from '../../../../shared/text/en/lessons.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import classes from './page.module.css';

const words = lessons.effect;
const tones = { fell: 'kept', rose: 'due', open: 'plain', 'too-few': 'plain', 'not-yet': 'plain' } as const;

/** Whether we go back less for the cause of a lesson: the verdict in words, then the counts it stands on. */
export function EffectLines({ effect, cause }: { effect: LessonEffect; cause: NonNullable<Lesson['cause']> }) {
  const { settledAfter } = lessonNumbersOf(useProgram().business);
  const isEarly = effect.verdict === 'not-yet';
  return (
    <div className={classes.effect}>
      <p className={classes.verdict}>
        <b>{words.back(closing.causes[cause])}</b> <Chip tone={tones[effect.verdict]}>{words.verdicts[effect.verdict]}</Chip>
      </p>
      <p>
        {words.before(effect.before)} {!isEarly && words.since(effect.since)}
      </p>
      <p className={classes.quiet}>{isEarly ? words.notYet(settledAfter) : words.settled(settledAfter)}</p>
    </div>
  );
}
