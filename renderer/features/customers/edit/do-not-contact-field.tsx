import { Checkbox } from '@mantine/core';
import { callTraits } from '../../../../shared/domain/call/call-defaults.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { readOpenCalls } from '../queries/read-open-calls.ts';

interface Props {
  readonly customer: Customer;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Do not contact, with what that will end. */
export function DoNotContactField({ customer, checked, onChange }: Props) {
  const open = useQuery((reader) => readOpenCalls(reader, customer.id, []), [customer.id]);
  const ending = open?.filter(({ call }) => callTraits[call.kind].contact).length ?? 0;
  const hint = customer.doNotContact && !checked ? customers.contactAgainHint : customers.doNotContactHint(ending);
  return (
    <Checkbox
      label={customers.fields.doNotContact}
      description={hint}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
