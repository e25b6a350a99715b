import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import classes from '../page/customer.module.css';
import { CustomerForm } from './customer-form.tsx';
import { DetailsShown } from './details-shown.tsx';
import { useCustomerEdit } from './use-customer-edit.ts';

/** What we know of a customer, to read and, in the same place, to change. */
export function Details({ customer }: { customer: Customer }) {
  const { actor } = useProgram();
  const edit = useCustomerEdit(customer);
  const editing = edit?.editing === true;
  const button = useReturnFocus<HTMLButtonElement>(editing);
  const mayEdit = can(actor.role, 'edit-records') && edit !== null && !editing;
  const { keys } = customers;
  useActions([{ id: 'customer-edit', label: keys.edit, group: keys.group, keys: ['E'], enabled: mayEdit, run: () => edit?.begin() }]);
  if (editing) return <CustomerForm customer={customer} edit={edit} />;
  const aside = mayEdit && (
    <Button
      ref={button}
      className={classes.edit}
      variant="subtle"
      size="compact-sm"
      h={32}
      leftSection={<IconPencil size={15} aria-hidden />}
      rightSection={<KeyHint keys={['E']} />}
      aria-label={customers.editing(customer.name)}
      aria-keyshortcuts="E"
      onClick={edit.begin}
    >
      {customers.edit}
    </Button>
  );
  return (
    <Panel title={customers.details} aside={aside}>
      <DetailsShown customer={customer} />
    </Panel>
  );
}
