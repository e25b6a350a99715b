import { type DragEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import classes from './attachments.module.css';

interface Props {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Null where nothing may be added. */
  readonly onFiles: ((files: readonly File[]) => void) | null;
  readonly children: ReactNode;
}

/** Makes a panel a place to drop files on. */
export function DropArea({ ref, onFiles, children }: Props) {
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
      ref={ref}
      className={classes.area}
      data-attachments
      onDragEnter={(event) => carriesFile(event) && move(1)}
      onDragLeave={(event) => carriesFile(event) && move(-1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className={classes.dropNow} aria-hidden>
          {words.dropNow}
        </div>
      )}
    </div>
  );
}
