import { useMemo, useSyncExternalStore } from 'react';
import { columnMappingSchema } from '../../../../shared/domain/import/import-field.ts';
import { headerSignature } from '../../../../shared/domain/import/recognise-source.ts';
import { keepDraft, readDraft } from '../../../data/drafts/drafts.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { readFacts } from '../../../desktop/bridge.ts';
import { type ImportTools, importSession } from '../session/import-session.ts';
import type { ImportState } from '../session/import-state.ts';
import { keepKnown } from '../watch/known-files.ts';

/** Where the import stands; draws again when it moves on. */
export function useImportState(): ImportState {
  return useSyncExternalStore(importSession.subscribe, importSession.state);
}

/** What the window lends to the import. Columns that somebody chose are remembered on this device by their headings. */
export function useImportTools(): ImportTools {
  const { kernel, business } = useProgram();
  const { database, outbox } = kernel;
  return useMemo(() => {
    const key = (headers: readonly string[]): string => `import-columns/${headerSignature(headers)}`;
    return {
      facts: { databaseName: database.name, clockOffset: readFacts().clockOffset },
      country: business.country,
      drain: () => outbox.drain(),
      recall: async (headers) => {
        const mapping = columnMappingSchema.safeParse(await readDraft(database, key(headers)));
        return mapping.success ? { mapping: mapping.data } : {};
      },
      remember: async (headers, { mapping }) => {
        if (mapping !== undefined) await keepDraft(database, key(headers), mapping);
      },
      confirm: (order) => keepKnown(database, order),
    };
  }, [database, outbox, business.country]);
}
