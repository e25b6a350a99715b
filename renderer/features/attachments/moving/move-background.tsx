import { useEffect } from 'react';
import { keepFile } from '../../../data/files/keep-file.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { ask } from '../../../desktop/bridge.ts';
import { moveImportedPhotos } from './move-imported-photos.ts';

/** One move at a time, whatever is drawn anew meanwhile. */
let moving = false;

/** Moves older pictures once the program is at rest. Says nothing: they are where they were on screen. */
export function MoveBackground() {
  const { kernel } = useProgram();
  useEffect(() => {
    if (moving) return;
    moving = true;
    moveImportedPhotos(kernel, keepFile).catch((error: unknown) =>
      ask('app:report-error', { where: 'moving pictures', message: String(error).slice(0, 2_000), stack: '' }).catch(() => null),
    );
  }, [kernel]);
  return null;
}
