import { Autocomplete, Select, TextInput } from '@mantine/core';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { type Complaint, complaintSources } from '../../../../shared/domain/complaint/complaint.ts';
import { expectationSources } from '../../../../shared/domain/job/job.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { equipmentName } from '../../../../shared/text/equipment-name.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { useCustomerFinder } from '../../../data/records/use-customer-finder.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Finder } from '../../../ui/finder.tsx';
import { FieldRow } from '../../../ui/form-panel.tsx';
import { type ComplaintChoices, noChoices, readComplaintChoices, usualThemes } from '../queries/read-choices.ts';
import { ofJob } from '../queries/read-preset.ts';
import { ofNobody } from './who-fields.tsx';
import type { FieldProps } from './words-fields.tsx';

const words = complaints.form;
const severities = ['1', '2', '3'] as const;

interface Props extends FieldProps {
  readonly choices: ComplaintChoices;
}

/** What the form offers for what is chosen so far; what was offered before stays until the new is there. */
export function useComplaintChoices({ from, customerId, jobId, propertyId }: FieldProps['typed']): ComplaintChoices {
  return (
    useQuery((reader) => readComplaintChoices(reader, { from, customerId, jobId, propertyId }), [from, customerId, jobId, propertyId]) ??
    noChoices
  );
}

/** Which job it is about; what the job knows comes with it. */
export function JobField({ typed, choices, onChange }: Props) {
  const now = useNow();
  if (choices.jobs.length === 0) return null;
  const choose = (jobId: string | null): void => {
    const job = choices.jobs.find(({ id }) => id === jobId);
    const { customerId: _who, ...facts } = ofJob(job);
    onChange(job === undefined ? ofNobody : facts);
  };
  return (
    <Select
      label={words.job}
      placeholder={words.noJob}
      clearable
      data={choices.jobs.map(({ id, number, requestedAt, customerWords, finding }) => ({
        value: id,
        label: words.jobLine(number, formatDay(localOf(requestedAt, now.zone).date, now), (customerWords || finding).slice(0, 80)),
      }))}
      value={typed.jobId}
      comboboxProps={{ withinPortal: false }}
      onChange={choose}
    />
  );
}

/** Theme, severity and where it came from. */
export function SourceFields({ typed, errorOf, onChange }: FieldProps) {
  const themes = useQuery(usualThemes, []) ?? [];
  return (
    <>
      <Autocomplete
        label={words.theme}
        placeholder={words.themeHint}
        data={[...themes]}
        limit={8}
        maxLength={120}
        value={typed.theme}
        error={errorOf('theme')}
        comboboxProps={{ withinPortal: false }}
        onChange={(theme) => onChange({ theme })}
      />
      <ChoiceGroup
        label={words.severity}
        choices={severities.map((value) => ({ value, label: complaints.severities[value] }))}
        value={String(typed.severity) as (typeof severities)[number]}
        onChange={(severity) => onChange({ severity: Number(severity) as Complaint['severity'] })}
      />
      <ChoiceGroup
        label={words.source}
        choices={[
          { value: 'none', label: words.sourceNone },
          ...complaintSources.map((value) => ({ value, label: complaints.sources[value] })),
        ]}
        value={typed.source ?? 'none'}
        onChange={(source) => onChange({ source: source === 'none' ? null : source })}
      />
      {typed.source === 'expectation-too-high' && (
        <ChoiceGroup
          label={words.expectationSource}
          choices={expectationSources.map((value) => ({ value, label: complaints.expectationSources[value] }))}
          value={typed.expectationSource}
          onChange={(expectationSource) => onChange({ expectationSource })}
        />
      )}
    </>
  );
}

/** Which part of which make, where a part is the matter: what a recall would name, and who supplied it. */
export function PartFields({ typed, choices, errorOf, onChange }: Props) {
  const suppliers = useCustomerFinder(typed.supplierId, 'supplier');
  const parts = choices.jobs.find(({ id }) => id === typed.jobId)?.parts ?? [];
  const chooseEquipment = (equipmentId: string | null): void => {
    const piece = choices.equipment.find(({ id }) => id === equipmentId);
    const model = [piece?.make, piece?.model].filter((part) => part != null).join(' ');
    onChange({
      equipmentId,
      ...(model !== '' && { model }),
      ...(piece?.batch != null && { batch: piece.batch }),
      ...(piece?.supplierId != null && { supplierId: piece.supplierId }),
    });
  };
  const choosePart = (part: string): void => {
    const batch = parts.find(({ name }) => name === part)?.batch;
    onChange({ part, ...(batch != null && { batch }) });
  };
  const text = (field: 'model' | 'batch' | 'trade', description?: string) => (
    <TextInput
      label={words[field]}
      {...(description !== undefined && { placeholder: description })}
      value={typed[field]}
      maxLength={120}
      autoComplete="off"
      error={errorOf(field)}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {choices.equipment.length > 0 && (
        <Select
          label={words.equipment}
          placeholder={words.noEquipment}
          clearable
          data={choices.equipment.map((piece) => ({ value: piece.id, label: equipmentName(piece) }))}
          value={typed.equipmentId}
          comboboxProps={{ withinPortal: false }}
          onChange={chooseEquipment}
        />
      )}
      <FieldRow>
        <Autocomplete
          label={words.part}
          placeholder={words.partHint}
          data={[...new Set(parts.map(({ name }) => name))]}
          maxLength={120}
          value={typed.part}
          error={errorOf('part')}
          comboboxProps={{ withinPortal: false }}
          onChange={choosePart}
        />
        {text('model')}
      </FieldRow>
      <FieldRow>
        {text('batch', words.batchHint)}
        {text('trade')}
      </FieldRow>
      <Finder
        label={words.partSupplier}
        {...suppliers}
        value={typed.supplierId}
        error={errorOf('supplierId')}
        onChange={(supplierId) => onChange({ supplierId })}
      />
    </>
  );
}
