import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { revisit } from '../../../../shared/text/en/booking.ts';
import type { SaidWords } from '../../../../shared/text/say-wording.ts';
import { signalWords } from '../../../../shared/text/signals.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { SpokenLine } from '../../../ui/spoken-words.tsx';
import type { RevisitAnswer } from '../commands/revisit-answer.ts';
import classes from './banner.module.css';
import { EarlierJobFacts } from './earlier-job-facts.tsx';
import { EarlierJobPicker } from './earlier-job-picker.tsx';
import type { LeadPair } from './lead-pair.ts';
import { foundWords } from './reason-words.ts';

interface Props {
  readonly lead: LeadPair;
  /** The earlier job. */
  readonly original: Job;
  /** The answers on offer with their words, in the order of their keys. */
  readonly answers: readonly (readonly [RevisitAnswer, string])[];
  /** The sentence to say; null where nobody is on the phone. */
  readonly said: SaidWords | null;
  /** Other earlier jobs, to choose from by hand. */
  readonly others: readonly Job[];
  readonly group: string;
  /** True where somebody asked for the question: the focus goes to its first answer. */
  readonly autoFocus?: boolean;
  readonly onAnswer: (answer: RevisitAnswer) => void;
  readonly onPick: (jobId: string) => void;
}

/** How sure the question sounds. */
function bannerTitle({ shown }: LeadPair, number: number): string {
  return { flag: revisit.looksLike, ask: revisit.couldBe, hand: revisit.byHand }[shown](number);
}

/** Says that this looks like going back, why, what to say at once, and asks for the one answer that counts. */
export function RevisitBanner({ lead, original, answers, said, others, group, autoFocus = false, onAnswer, onPick }: Props) {
  const now = useNow();
  const { isMac } = useProgram();
  const [shown, setShown] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (autoFocus) first.current?.focus();
  }, [autoFocus]);
  useActions(
    answers.map(([answer, label], index) => ({
      id: `revisit-${answer}`,
      label,
      group,
      keys: [`Alt+${index + 1}`],
      inFields: true,
      run: () => onAnswer(answer),
    })),
  );
  const title = bannerTitle(lead, original.number);
  const reasons = signalWords(lead.judged.signals);
  return (
    <section className={classes.banner} aria-label={title}>
      <div className={classes.text}>
        <h2>{title}</h2>
        <p>{foundWords(original, now)}</p>
        {said !== null && (
          <p className={classes.say}>
            <b>{revisit.sayNow}</b> <SpokenLine said={said} />
          </p>
        )}
        {reasons.length > 0 && (
          <ul className={classes.reasons} aria-label={revisit.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>
                <Chip tone="due">{reason}</Chip>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={classes.answers}>
        {answers.map(([answer, label], index) => (
          <Button
            key={answer}
            {...(index === 0 && { ref: first })}
            variant={index === 0 ? 'filled' : 'default'}
            onClick={() => onAnswer(answer)}
            rightSection={<KeyHint keys={[`${keyLabels('Alt', isMac)[0]} ${index + 1}`]} />}
            aria-keyshortcuts={`Alt+${index + 1}`}
          >
            {label}
          </Button>
        ))}
      </div>
      <div className={classes.more}>
        <Button variant="subtle" size="compact-sm" h={32} aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? revisit.hideJob : revisit.showJob}
        </Button>
        {others.length > 0 && <EarlierJobPicker label={revisit.another} jobs={others} onPick={onPick} />}
      </div>
      {shown && <EarlierJobFacts job={original} />}
    </section>
  );
}
