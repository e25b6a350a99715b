import { useCallback, useSyncExternalStore } from 'react';
import { exports as words } from '../../../../shared/text/en/exports.ts';
import { currentInstant, currentNow } from '../../../data/clock/clock.ts';
import { readerOf } from '../../../data/kernel/reader.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { readFacts } from '../../../desktop/bridge.ts';
import { type ExportKind, exportFileName, isList } from '../session/export-kind.ts';
import { type ExportState, exportSession } from '../session/export-session.ts';
import type { ExportSource } from '../write/export-source.ts';

/** Where the export stands; draws again when it moves on. */
export function useExportState(): ExportState {
  return useSyncExternalStore(exportSession.subscribe, exportSession.state);
}

/** Begins an export of this kind. What writes it is loaded only then. */
export function useStartExport(): (kind: ExportKind) => void {
  const { kernel, business } = useProgram();
  return useCallback(
    (kind) => {
      const reader = readerOf(kernel.database);
      const open = async (): Promise<ExportSource> => {
        if (isList(kind)) return (await import('../write/export-list.ts')).exportList(reader, kind, business.zone);
        if (kind === 'cards') return (await import('../write/export-cards.ts')).exportCards(reader);
        if (kind === 'calendar')
          return (await import('../write/export-calendar.ts')).exportCalendar(reader, words.calendar.name(business.name));
        return (await import('../write/export-records.ts')).exportRecords(reader, currentInstant(), readFacts().version);
      };
      const what = isList(kind) ? words.lists.names[kind].toLowerCase() : words[kind].file;
      void exportSession.start(kind, exportFileName(kind, what, currentNow(business.zone).date), open);
    },
    [kernel, business],
  );
}
