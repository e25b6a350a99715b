import { useMemo, useSyncExternalStore } from 'react';
import { readerOf } from '../../../data/kernel/reader.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { backUpBeforeImport } from '../../../data/snapshot/backups-of.ts';
import { readFacts } from '../../../desktop/bridge.ts';
import { recallChoices } from '../plan/recall-choices.ts';
import { type ImportTools, importSession } from '../session/import-session.ts';
import type { ImportState } from '../session/import-state.ts';
import { keepKnown } from '../watch/known-files.ts';

/** Where the import stands; draws again when it moves on. */
export function useImportState(): ImportState {
  return useSyncExternalStore(importSession.subscribe, importSession.state);
}

/** What the window lends to the import. What somebody said of columns is remembered by their headings. */
export function useImportTools(): ImportTools {
  const { kernel, business } = useProgram();
  const { database, outbox, ready } = kernel;
  return useMemo(
    () => ({
      facts: { databaseName: database.name, clockOffset: readFacts().clockOffset },
      country: business.country,
      ready,
      drain: () => outbox.drain(),
      recall: (headers) => recallChoices(readerOf(database), headers),
      confirm: (order) => keepKnown(database, order),
      backUp: (signal, onProgress) => backUpBeforeImport(database, { signal, onProgress: ({ done, all }) => onProgress(done, all) }),
    }),
    [database, outbox, ready, business.country],
  );
}
