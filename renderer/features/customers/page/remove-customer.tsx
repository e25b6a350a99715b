import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { removeCustomer } from '../commands/remove-customer.ts';
import { refusalWords } from '../form/customer-sentences.ts';

/** Takes somebody off the list at once, with a way back; or says what still needs them. */
export function RemoveCustomer({ customer }: { customer: Customer }) {
  const { kernel, actor } = useProgram();
  const run = useRunCommand();
  const [, navigate] = useLocation();
  const mayEdit = can(actor.role, 'edit-records');
  const remove = async (): Promise<void> => {
    const outcome = await run(removeCustomer, { customerId: customer.id });
    if (!outcome.ok) {
      return void notify({ tone: 'problem', text: refusalWords(outcome.problems) });
    }
    if (outcome.operationId !== null)
      notify({ tone: 'done', text: customers.removed(customer.name), action: undoAction(kernel, outcome.operationId) });
    navigate('/customers');
  };
  const { group, remove: label } = customers.keys;
  useActions([{ id: 'customer-remove', label, group, keys: [], enabled: mayEdit, run: () => void remove() }]);
  if (!mayEdit) return null;
  return (
    <Button variant="subtle" color="gray" leftSection={<IconTrash size={15} aria-hidden />} onClick={() => void remove()}>
      {customers.remove}
    </Button>
  );
}
