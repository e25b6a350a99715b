import { text } from '../../../shared/text/text.ts';
import classes from './shell.module.css';

/** The mark: a turn back, and a tick. */
export function Brand() {
  return (
    <div className={classes.brand}>
      <svg
        viewBox="0 0 24 24"
        width="22"
        height="22"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
      >
        <path d="M20 12a8 8 0 1 1-2.6-5.9" />
        <path d="M20 3.5v4.2h-4.2" />
        <path d="m8.5 12.200 2.400 2.400 4.600-5" />
      </svg>
      <span>{text.shell.name}</span>
    </div>
  );
}
