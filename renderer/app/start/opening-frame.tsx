import { text } from '../../../shared/text/text.ts';
import { Brand } from '../shell/brand.tsx';
import classes from '../shell/shell.module.css';

/** The frame as it stands in the first moment, before the records are open. */
export function OpeningFrame() {
  return (
    <div className={classes.app}>
      <div className={classes.rail}>
        <Brand />
      </div>
      <div className={classes.top} />
      <main className={classes.main} aria-busy="true" aria-label={text.shell.opening} />
    </div>
  );
}
