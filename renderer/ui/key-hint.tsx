import classes from './key-hint.module.css';

/** The keys of a shortcut, as small caps beside a button's words. Hidden from screen readers: `aria-keyshortcuts` says it. */
export function KeyHint({ keys }: { keys: readonly string[] }) {
  return (
    <span className={classes.keys} aria-hidden>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
