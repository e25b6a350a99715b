import { type ComponentProps, type DragEvent, useRef, useState } from 'react';
import classes from './drop-zone.module.css';

interface Props extends Omit<ComponentProps<'div'>, 'className'> {
  /** What stands over it while files are held above. */
  readonly now: string;
  /** Null where nothing may be dropped now. */
  readonly onFiles: ((files: readonly File[]) => void) | null;
  /** As high as what it stands in. */
  readonly whole?: boolean;
}

/** Makes what it holds a place to drop files on. */
export function DropZone({ now, onFiles, whole = false, children, ...rest }: Props) {
  const [over, setOver] = useState(false);
  /** Entering a child leaves its parent: only when all were left are the files gone. */
  const depth = useRef(0);
  const move = (by: 1 | -1): void => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    onFiles?.([...event.dataTransfer.files]);
  };
  const carriesFile = (event: DragEvent): boolean => onFiles !== null && event.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      {...rest}
      className={`${classes.zone} ${whole ? classes.whole : ''}`}
      onDragEnter={(event) => carriesFile(event) && move(1)}
      onDragLeave={(event) => carriesFile(event) && move(-1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className={classes.now} aria-hidden>
          {now}
        </div>
      )}
    </div>
  );
}
