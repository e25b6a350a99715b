import { revisit as revisitWords } from '../../../../shared/text/en/booking.ts';
import { dayEnd as words } from '../../../../shared/text/en/day-end.ts';
import { signalWords } from '../../../../shared/text/signals.ts';
import { useNow } from '../../../data/react/program.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import type { Closing } from '../close/use-closing.ts';
import { withAnswer } from '../revisit/lead-pair.ts';
import { agoWords, visitMoment } from '../revisit/reason-words.ts';
import classes from './day-end.module.css';

const answers = ['later', 'unsure', 'no'] as const;

/** Whether this was going back for an earlier job, where that looks likely; the answer may be changed until the line is saved. */
export function LineQuestion({ closing: { draft, change, lead, earlier } }: { closing: Closing }) {
  const now = useNow();
  const given = draft.answers.at(-1);
  const about = lead?.answer === null ? lead.originalJobId : (given?.originalJobId ?? null);
  const original = earlier.find(({ id }) => id === about);
  const shown = given !== undefined || (lead !== null && lead.shown !== 'hand');
  if (original === undefined || !shown) return null;
  const value = answers.find((answer) => answer === given?.answer && given.originalJobId === original.id) ?? null;
  const judged = lead?.originalJobId === original.id ? lead.judged : given;
  return (
    <div className={classes.wide}>
      <ChoiceGroup
        label={words.back(original.number, agoWords(visitMoment(original), now))}
        choices={answers.map((answer) => ({ value: answer, label: revisitWords.answersClosing[answer] }))}
        value={value}
        onChange={(answer) => {
          if (judged === undefined) return;
          const { originalJobId, score, signals, ruleVersion } = judged;
          change({ answers: withAnswer(draft.answers, { originalJobId, score, signals, ruleVersion, answer }) });
        }}
      />
      {judged !== undefined && judged.signals.length > 0 && <p className={classes.note}>{signalWords(judged.signals).join('; ')}</p>}
    </div>
  );
}
