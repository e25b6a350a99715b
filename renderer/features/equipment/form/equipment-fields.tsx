import { Autocomplete, Textarea, TextInput } from '@mantine/core';
import type { TypedEquipment } from '../../../../shared/domain/equipment/equipment-facts.ts';
import { equipment as words } from '../../../../shared/text/en/equipment.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { useCustomerFinder } from '../../../data/records/use-customer-finder.ts';
import { Finder } from '../../../ui/finder.tsx';
import { FieldRow } from '../../../ui/form-panel.tsx';
import { usualKinds } from '../queries/usual-kinds.ts';

interface Props {
  readonly typed: TypedEquipment;
  /** True to ask for the day on which it was taken out. */
  readonly withRetired: boolean;
  readonly errorOf: (field: keyof TypedEquipment) => string | undefined;
  readonly onChange: (changes: Partial<TypedEquipment>) => void;
}

const { fields } = words;
type TextField = 'make' | 'model' | 'serial' | 'batch';
type DayField = 'installedOn' | 'warrantyUntil' | 'retiredOn';

/** What is known of a piece of equipment, as fields. */
export function EquipmentFields({ typed, withRetired, errorOf, onChange }: Props) {
  const kinds = useQuery(usualKinds, []) ?? [];
  const suppliers = useCustomerFinder(typed.supplierId, 'supplier');
  const text = (field: TextField) => (
    <TextInput
      label={fields[field]}
      value={typed[field]}
      maxLength={120}
      autoComplete="off"
      error={errorOf(field)}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );
  const day = (field: DayField) => (
    <TextInput
      type="date"
      label={fields[field]}
      min="1900-01-01"
      max="2199-12-31"
      value={typed[field]}
      error={errorOf(field)}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <Autocomplete
        label={fields.kind}
        placeholder={words.kindHint}
        data={[...kinds]}
        limit={8}
        maxLength={120}
        value={typed.kind}
        error={errorOf('kind')}
        onChange={(kind) => onChange({ kind })}
      />
      <FieldRow>
        {text('make')}
        {text('model')}
      </FieldRow>
      <FieldRow>
        {text('serial')}
        {text('batch')}
      </FieldRow>
      <Finder
        label={fields.supplierId}
        description={words.suppliersNote}
        placeholder={words.supplierHint}
        nothingFound={words.noSupplier}
        {...suppliers}
        value={typed.supplierId}
        error={errorOf('supplierId')}
        onChange={(supplierId) => onChange({ supplierId })}
      />
      <FieldRow>
        {day('installedOn')}
        {day('warrantyUntil')}
        {withRetired && day('retiredOn')}
      </FieldRow>
      <Textarea
        label={fields.note}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={10_000}
        value={typed.note}
        error={errorOf('note')}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </>
  );
}
