import { useId } from 'react';
import type { CallOutcome } from '../../../../shared/domain/call/call.ts';
import { callLists as words } from '../../../../shared/text/en/call-lists.ts';
import { today } from '../../../../shared/text/en/today.ts';
import choice from '../../../ui/choice-group.module.css';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { outcomeDigits } from '../card/outcome-digits.ts';
import classes from './lists.module.css';

interface Props {
  readonly value: CallOutcome | null;
  readonly error: string | undefined;
  readonly onChange: (outcome: CallOutcome) => void;
  /** It was chosen by its digit, or left with Enter. */
  readonly onDone: () => void;
}

/** How it went: a digit chooses and goes on, as it stands on the paper beside its box. */
export function OutcomeField({ value, error, onChange, onDone }: Props) {
  const name = useId();
  const errorId = `${name}-error`;
  return (
    <fieldset
      className={choice.group}
      aria-describedby={error === undefined ? undefined : errorId}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const chosen = outcomeDigits.find(({ digit }) => digit === event.key);
        if (chosen === undefined && event.key !== 'Enter') return;
        event.preventDefault();
        if (chosen !== undefined) onChange(chosen.outcome);
        onDone();
      }}
    >
      <legend>{words.form.outcome}</legend>
      <div className={classes.outcomes}>
        {outcomeDigits.map(({ digit, outcome }, at) => (
          <label key={outcome} className={choice.choice}>
            <input
              type="radio"
              name={name}
              checked={value === outcome}
              aria-keyshortcuts={digit}
              aria-invalid={error !== undefined}
              {...((value === null ? at === 0 : value === outcome) && { 'data-field': 'outcome' })}
              onChange={() => onChange(outcome)}
            />
            <span>{today.outcomes[outcome]}</span>
            <KeyHint keys={[digit]} />
          </label>
        ))}
      </div>
      {error !== undefined && (
        <div id={errorId} className={choice.error}>
          {error}
        </div>
      )}
    </fieldset>
  );
}
