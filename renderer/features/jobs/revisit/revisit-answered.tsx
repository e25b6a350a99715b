import { Button } from '@mantine/core';
import { revisit } from '../../../../shared/text/en/booking.ts';
import classes from './banner.module.css';

interface Props {
  readonly words: string;
  readonly number: number;
  readonly onChange: () => void;
}

/** An answer that was given, in one line, and the way to change it. */
export function RevisitAnswered({ words, number, onChange }: Props) {
  return (
    <div className={classes.done} role="status">
      <span>{words}</span>
      <Button variant="subtle" size="compact-sm" h={32} aria-label={revisit.changeOf(number)} onClick={onChange}>
        {revisit.change}
      </Button>
    </div>
  );
}
