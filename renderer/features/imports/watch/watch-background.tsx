import { useEffect } from 'react';
import { can } from '../../../../shared/domain/staff/can.ts';
import { imports } from '../../../../shared/text/en/imports.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { listen } from '../../../desktop/bridge.ts';
import { useImportTools } from '../screen/use-import.ts';
import { undoImport } from '../session/undo-state.ts';
import { readKnown } from './known-files.ts';
import { watchSession } from './watch-session.ts';

const { watch } = imports;

/** Brings in what the watched folder holds, whichever screen is open. Shows nothing but a notice of what came in. */
export function WatchBackground() {
  const imports = useImportTools();
  const { kernel, actor } = useProgram();
  useEffect(() => {
    const pump = (): void =>
      void watchSession.pump({
        imports,
        actor: actor.id,
        mayImport: can(actor.role, 'import'),
        known: (headers) => readKnown(kernel.database, headers),
        onImported: (fileName, { counts, workId }) => {
          const text = watch.cameIn(fileName, counts.new + counts.joined, counts.updated, counts.refused);
          const undo = { label: watch.undo, run: () => void (workId !== null && undoImport(kernel, workId)) };
          notify({ tone: 'done', text, ...(workId !== null && { action: undo }) });
        },
      });
    pump();
    return listen('watch:changed', pump);
  }, [imports, kernel, actor.id, actor.role]);
  return null;
}
