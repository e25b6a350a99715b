import { Button } from '@mantine/core';
import { casePreview as words } from '../../../../shared/text/en/case-preview.ts';
import classes from './preview.module.css';

interface Props {
  readonly title: string;
  readonly list: readonly string[];
  readonly onLeave: (words: string) => void;
}

/** Words that somebody blacked out or restored by hand, each with a way back to the rule; nothing while there are none. */
export function MarkedWords({ title, list, onLeave }: Props) {
  if (list.length === 0) return null;
  return (
    <section className={classes.marked} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {list.map((term) => (
          <li key={term}>
            <span dir="auto">{term}</span>
            <Button variant="subtle" size="compact-sm" h={32} aria-label={words.leaveWhich(term)} onClick={() => onLeave(term)}>
              {words.leave}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
