import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { imports } from '../../../../shared/text/en/imports.ts';
import { notify } from '../../../data/notices/notices.ts';
import classes from './imports.module.css';

/** Makes all of the screen a place to drop a file on. */
export function DropTarget({ onFile, enabled, children }: { onFile: (file: File) => void; enabled: boolean; children: ReactNode }) {
  const [over, setOver] = useState(false);
  /** Entering a child leaves its parent: only when all were left is the file gone. */
  const depth = useRef(0);
  const move = (by: 1 | -1): void => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    const [file, second] = event.dataTransfer.files;
    if (!enabled || file === undefined) return;
    if (second === undefined) onFile(file);
    else notify({ tone: 'info', text: imports.choose.oneFile });
  };
  const carriesFile = (event: DragEvent): boolean => enabled && event.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      className={classes.dropTarget}
      onDragEnter={(event) => carriesFile(event) && move(1)}
      onDragLeave={(event) => carriesFile(event) && move(-1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className={classes.dropNow} aria-hidden>
          {imports.choose.dropNow}
        </div>
      )}
    </div>
  );
}
