import { Select } from '@mantine/core';
import { complaintFrom } from '../../../../shared/domain/complaint/complaint.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useCustomerFinder } from '../../../data/records/use-customer-finder.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Finder } from '../../../ui/finder.tsx';
import type { FieldProps } from './words-fields.tsx';

const words = complaints.form;
const fromChoices = complaintFrom.map((value) => ({ value, label: complaints.from[value] }));

/** What was chosen of somebody else's places and jobs. */
export const ofNobody = { jobId: null, propertyId: null, equipmentId: null, trade: '' } as const;

/** Who says it: a customer, one of us, a supplier; found by name or phone. */
export function WhoFields({ typed, errorOf, onChange }: FieldProps) {
  return (
    <>
      <ChoiceGroup
        label={words.who}
        choices={fromChoices}
        value={typed.from}
        onChange={(from) => {
          // A supplier is no customer, and the other way round; one of us may speak of any customer's job.
          const stays = from === 'employee' || (typed.from === 'employee' && from === 'customer');
          onChange({ from, ...(!stays && { customerId: null, ...ofNobody }) });
        }}
      />
      {typed.from === 'employee' ? (
        <StaffField typed={typed} errorOf={errorOf} onChange={onChange} />
      ) : (
        <OutsideField key={typed.from} typed={typed} errorOf={errorOf} onChange={onChange} />
      )}
    </>
  );
}

function StaffField({ typed, errorOf, onChange }: FieldProps) {
  const { staff } = useProgram();
  return (
    <Select
      label={words.staff}
      data={staff.map(({ id, name }) => ({ value: id, label: name }))}
      value={typed.staffId}
      error={errorOf('staffId')}
      allowDeselect={false}
      comboboxProps={{ withinPortal: false }}
      onChange={(staffId) => onChange({ staffId })}
    />
  );
}

function OutsideField({ typed, errorOf, onChange }: FieldProps) {
  const supplier = typed.from === 'supplier';
  const finder = useCustomerFinder(typed.customerId, supplier ? 'supplier' : null);
  return (
    <Finder
      label={supplier ? words.supplier : words.customer}
      {...finder}
      value={typed.customerId}
      error={errorOf('customerId')}
      onChange={(customerId) => onChange({ customerId, ...ofNobody })}
    />
  );
}
