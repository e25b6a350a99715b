import type { TypedComplaint } from '../../../../shared/domain/complaint/complaint-facts.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { closing, jobs } from '../../../../shared/text/en/jobs.ts';
import { equipmentName } from '../../../../shared/text/equipment-name.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import type { RecordEdit } from '../../../data/forms/use-record-edit.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';

const { facts, words: theirWords } = complaints.page;
const { questions } = complaints.form;

const labels: Readonly<Record<keyof TypedComplaint, string>> = {
  from: complaints.form.who,
  customerId: facts.from,
  staffId: facts.from,
  jobId: facts.job,
  propertyId: facts.place,
  equipmentId: facts.equipment,
  supplierId: facts.supplier,
  heardAt: complaints.form.heard,
  ...questions,
  source: facts.source,
  expectationSource: facts.expectation,
  theme: facts.theme,
  trade: facts.trade,
  part: facts.part,
  model: facts.model,
  batch: facts.batch,
  cause: facts.cause,
  severity: facts.severity,
};

/** What somebody else changed meanwhile, beside what was typed here. */
export function ComplaintConflicts({ edit, onRecord }: { edit: RecordEdit<TypedComplaint>; onRecord: TypedComplaint }) {
  const now = useNow();
  const staffName = useStaffName();
  const names = useQuery((reader) => readNames(reader, [onRecord, edit.facts]), [JSON.stringify([onRecord, edit.facts])]);
  const inWords = (typed: TypedComplaint, field: keyof TypedComplaint): string => {
    const value = typed[field];
    if (value === null || value === '') return forms.nothing;
    if (field === 'staffId') return staffName(typed.staffId);
    if (field === 'from') return complaints.from[typed.from];
    if (field === 'severity') return complaints.severities[typed.severity];
    if (field === 'heardAt') return formatMoment(String(value), now);
    if (typed.source !== null && field === 'source') return complaints.sources[typed.source];
    if (typed.expectationSource !== null && field === 'expectationSource') return complaints.expectationSources[typed.expectationSource];
    if (typed.cause !== null && field === 'cause') return closing.causes[typed.cause];
    return names?.get(String(value)) ?? String(value);
  };
  return (
    <EditConflicts
      conflicts={edit.conflicts.map((field) => ({
        field,
        label: labels[field] || theirWords,
        theirs: inWords(onRecord, field),
        ours: inWords(edit.facts, field),
      }))}
      onChoose={edit.settle}
    />
  );
}

/** What the rows that either names are called, by id. */
async function readNames(reader: Reader, both: readonly TypedComplaint[]): Promise<ReadonlyMap<string, string>> {
  const ids = (field: 'customerId' | 'supplierId' | 'jobId' | 'equipmentId' | 'propertyId') => both.map((typed) => typed[field] ?? '');
  const [people, about, pieces, places] = await Promise.all([
    reader.customers.bulkGet([...ids('customerId'), ...ids('supplierId')]),
    reader.jobs.bulkGet(ids('jobId')),
    reader.equipment.bulkGet(ids('equipmentId')),
    reader.properties.bulkGet(ids('propertyId')),
  ]);
  return new Map([
    ...people.map((row) => [row?.id ?? '', row?.name ?? ''] as const),
    ...about.map((row) => [row?.id ?? '', row === undefined ? '' : jobs.job(row.number)] as const),
    ...pieces.map((row) => [row?.id ?? '', row === undefined ? '' : equipmentName(row)] as const),
    ...places.map((row) => [row?.id ?? '', row?.address.line ?? ''] as const),
  ]);
}
