import type { Id } from '../../../shared/domain/base/id.ts';
import { lists } from '../../../shared/text/en/lists.ts';
import { readerOf } from '../kernel/reader.ts';
import { notify } from '../notices/notices.ts';
import { useNow, useProgram } from '../react/program.tsx';
import { exportChosen } from './export-chosen.ts';
import type { ExportedTable } from './sorted-keys.ts';

/** Saves chosen rows of a list as CSV, and says where they went. @param title what the file's name says, `Customers` */
export function useExportChosen(list: ExportedTable, title: string): (ids: readonly Id[]) => void {
  const { kernel } = useProgram();
  const { date, zone } = useNow();
  const save = async (ids: readonly Id[]): Promise<void> => {
    try {
      const saved = await exportChosen(readerOf(kernel.database), list, ids, zone, `Makegood ${title} ${date}.csv`);
      if (saved !== null) notify({ tone: 'done', text: lists.exported(saved.rows, saved.savedAs) });
    } catch (error) {
      notify({ tone: 'problem', text: lists.notExported(error instanceof Error ? error.message : String(error)) });
    }
  };
  return (ids) => void save(ids);
}
