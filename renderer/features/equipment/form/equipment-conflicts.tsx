import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import { type TypedEquipment, typedEquipmentOf } from '../../../../shared/domain/equipment/equipment-facts.ts';
import { equipment as words } from '../../../../shared/text/en/equipment.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import type { RecordEdit } from '../../../data/forms/use-record-edit.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';

const days: ReadonlySet<string> = new Set(['installedOn', 'warrantyUntil', 'retiredOn']);

/** What somebody else changed meanwhile, beside what was typed here. */
export function EquipmentConflicts({ piece, edit }: { piece: Equipment; edit: RecordEdit<TypedEquipment> }) {
  const now = useNow();
  const theirs = typedEquipmentOf(piece);
  const suppliers = [theirs.supplierId, edit.facts.supplierId].filter((id) => id !== null);
  const names = useQuery(
    async (reader) => (await reader.customers.bulkGet(suppliers)).map((row) => [row?.id ?? '', row?.name ?? ''] as const),
    [suppliers.join()],
  );
  const nameOf = new Map<Id, string>(names ?? []);
  const inWords = (typed: TypedEquipment, field: keyof TypedEquipment): string => {
    const value = typed[field];
    if (value === null || value === '') return forms.nothing;
    if (field === 'supplierId') return nameOf.get(value) ?? '';
    return days.has(field) ? formatDay(value, now) : value;
  };
  return (
    <EditConflicts
      conflicts={edit.conflicts.map((field) => ({
        field,
        label: words.fields[field],
        theirs: inWords(theirs, field),
        ours: inWords(edit.facts, field),
      }))}
      onChoose={edit.settle}
    />
  );
}
