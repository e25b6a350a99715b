import { Button } from '@mantine/core';
import { useId } from 'react';
import classes from './edit-conflicts.module.css';

/** A field that two people changed differently, with both values in words. */
export interface ConflictShown {
  readonly field: string;
  readonly label: string;
  readonly theirs: string;
  readonly ours: string;
}

interface Props {
  readonly title: string;
  readonly intro: string;
  readonly theirsTitle: string;
  readonly oursTitle: string;
  readonly keepTheirs: (label: string) => string;
  readonly keepOurs: (label: string) => string;
  readonly conflicts: readonly ConflictShown[];
  readonly onChoose: (field: string, choice: 'theirs' | 'ours') => void;
}

/** Asks, field by field, which of two values shall stand. */
export function EditConflicts({ title, intro, theirsTitle, oursTitle, keepTheirs, keepOurs, conflicts, onChoose }: Props) {
  const id = useId();
  return (
    <section className={classes.box} aria-labelledby={id} role="alert">
      <h3 id={id}>{title}</h3>
      <p>{intro}</p>
      {conflicts.map(({ field, label, theirs, ours }) => (
        <div key={field} className={classes.field}>
          <b>{label}</b>
          <div className={classes.choices}>
            {(
              [
                ['theirs', theirsTitle, theirs, keepTheirs(label)],
                ['ours', oursTitle, ours, keepOurs(label)],
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
