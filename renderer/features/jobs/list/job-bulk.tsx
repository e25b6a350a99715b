import { jobList as words } from '../../../../shared/text/en/job-list.ts';
import { jobSheet } from '../../../../shared/text/en/job-sheet.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { useBulkBar } from '../../../data/lists/use-bulk-bar.ts';
import { useExportChosen } from '../../../data/lists/use-export-chosen.ts';
import { BulkBar, BulkButton } from '../../../ui/list/bulk-bar.tsx';
import { letGo, type RowSelection } from '../../../ui/table/row-selection.ts';
import { cancelJobs } from '../commands/cancel-jobs.ts';
import { useSheets } from '../sheet/use-sheets.ts';

/** What can be done with the chosen jobs, at once and with one way back. */
export function JobBulk({ selection, onSelection }: { selection: RowSelection; onSelection: (selection: RowSelection) => void }) {
  const { run, words: bar } = useBulkBar();
  const sheets = useSheets();
  const save = useExportChosen('jobs', jobs.title);
  const cancel = () =>
    run(
      cancelJobs,
      [...selection.chosen],
      (jobIds) => ({ jobIds }),
      (done) => {
        const sum = (field: keyof (typeof done)[number]): number => done.reduce((all, one) => all + one[field], 0);
        return words.cancelled({
          cancelled: sum('cancelled'),
          refused: sum('refused'),
          endedCalls: sum('endedCalls'),
          calledOff: sum('calledOff'),
        });
      },
    );
  return (
    <BulkBar {...bar} onLetGo={() => onSelection(letGo(selection))}>
      <BulkButton label={words.cancel} onClick={() => void cancel()} />
      <BulkButton
        label={jobSheet.bulk}
        onClick={() =>
          void sheets(
            [...selection.chosen].map((jobId) => ({ jobId })),
            'print',
          )
        }
      />
      <BulkButton label={lists.export} onClick={() => save([...selection.chosen])} />
    </BulkBar>
  );
}
