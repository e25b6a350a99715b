import { Button } from '@mantine/core';
import { useId } from 'react';
import { forms } from '../../shared/text/en/forms.ts';
import classes from './edit-conflicts.module.css';

/** A field that two people changed differently, with both values in words. */
interface ConflictShown<F extends string> {
  readonly field: F;
  readonly label: string;
  readonly theirs: string;
  readonly ours: string;
}

interface ConflictWords {
  readonly conflictTitle: string;
  readonly conflict: string;
  readonly theirs: string;
  readonly ours: string;
  readonly keepTheirs: (label: string) => string;
  readonly keepOurs: (label: string) => string;
}

interface Props<F extends string> {
  readonly conflicts: readonly ConflictShown<F>[];
  readonly onChoose: (field: F, choice: 'theirs' | 'ours') => void;
  /** Where the words that every form says do not fit. */
  readonly words?: ConflictWords;
}

/** Asks, field by field, which of two values shall stand. Nothing where there is nothing to choose. */
export function EditConflicts<F extends string>({ conflicts, onChoose, words = forms }: Props<F>) {
  const id = useId();
  if (conflicts.length === 0) return null;
  return (
    <section className={classes.box} aria-labelledby={id} role="alert">
      <h3 id={id}>{words.conflictTitle}</h3>
      <p>{words.conflict}</p>
      {conflicts.map(({ field, label, theirs, ours }) => (
        <div key={field} className={classes.field}>
          <b>{label}</b>
          <div className={classes.choices}>
            {(
              [
                ['theirs', words.theirs, theirs, words.keepTheirs(label)],
                ['ours', words.ours, ours, words.keepOurs(label)],
              ] as const
            ).map(([choice, head, value, name]) => (
              <Button
                key={choice}
                className={classes.choice}
                h="auto"
                onClick={() => onChoose(field, choice)}
                aria-label={`${name} (${value})`}
              >
                <span className={classes.head}>{head}</span>
                <span className={classes.value}>{value}</span>
              </Button>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
