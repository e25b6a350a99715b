import { equipmentList as words } from '../../../../shared/text/en/equipment-list.ts';
import { listTitles } from '../../../../shared/text/en/list-titles.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { useBulkBar } from '../../../data/lists/use-bulk-bar.ts';
import { useExportChosen } from '../../../data/lists/use-export-chosen.ts';
import { useNow } from '../../../data/react/program.tsx';
import { BulkBar, BulkButton } from '../../../ui/list/bulk-bar.tsx';
import { letGo, type RowSelection } from '../../../ui/table/row-selection.ts';
import { retirePieces } from '../commands/retire-pieces.ts';

/** What can be done with the chosen pieces, at once and with one way back. */
export function EquipmentBulk({ selection, onSelection }: { selection: RowSelection; onSelection: (selection: RowSelection) => void }) {
  const { run, words: bar } = useBulkBar();
  const save = useExportChosen('equipment', listTitles.equipment);
  const now = useNow();
  const retire = () =>
    run(
      retirePieces,
      [...selection.chosen],
      (equipmentIds) => ({ equipmentIds, on: now.date }),
      (done) => words.retired(total(done, 'retired'), total(done, 'refused')),
    );
  return (
    <BulkBar {...bar} onLetGo={() => onSelection(letGo(selection))}>
      <BulkButton label={words.retire} onClick={() => void retire()} />
      <BulkButton label={lists.export} onClick={() => save([...selection.chosen])} />
    </BulkBar>
  );
}

function total<K extends string>(parts: readonly Readonly<Record<K, number>>[], field: K): number {
  return parts.reduce((all, part) => all + part[field], 0);
}
