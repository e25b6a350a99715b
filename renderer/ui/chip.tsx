import type { ReactNode } from 'react';
import classes from './chip.module.css';

/** A short fact in a pill. The tone colours it; the words must say the same, colour is never alone. */
export function Chip({ tone = 'plain', children }: { tone?: 'plain' | 'over' | 'due' | 'kept' | 'accent'; children: ReactNode }) {
  return <span className={`${classes.chip} ${classes[tone]}`}>{children}</span>;
}
