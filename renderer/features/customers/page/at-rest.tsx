import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { erasure } from '../../../../shared/text/en/erasure.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { isErased } from '../../../data/erasure/is-erased.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand, useStaffName } from '../../../data/react/program.tsx';
import { TimelinePanel } from '../../../data/react/timeline-panel.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RecordPage } from '../../../ui/record-page.tsx';
import { bringBackCustomer } from '../commands/bring-back-customer.ts';
import { refusalWords } from '../form/customer-sentences.ts';
import classes from './customer.module.css';

/** The page of a customer who was taken off the list: since when, by whom, and the way back. */
export function AtRest({ customer }: { customer: Customer }) {
  const { kernel, actor, business, shop } = useProgram();
  const erased = useQuery((reader) => isErased(reader, customer.id), [customer.id]);
  const run = useRunCommand();
  const nameOf = useStaffName();
  const [, navigate] = useLocation();
  const day = formatFullDay(localOf(customer.deletedAt ?? customer.updatedAt, business.zone).date);
  if (erased === undefined) return null;
  const bringBack = async (): Promise<void> => {
    const outcome = await run(bringBackCustomer, { customerId: customer.id });
    if (!outcome.ok) {
      return void notify({ tone: 'problem', text: refusalWords(outcome.problems) });
    }
    if (outcome.operationId !== null)
      notify({ tone: 'done', text: customers.broughtBack(customer.name), action: undoAction(kernel, outcome.operationId) });
  };
  return (
    <RecordPage
      title={customer.name}
      chips={<Chip tone="due">{customers.atRestChip}</Chip>}
      facts={
        <Panel title={customers.atRestTitle}>
          <p>{erased ? erasure.erasedAlready : customers.atRest(day, nameOf(customer.updatedBy))}</p>
          <div className={classes.buttons}>
            {!erased && can(actor.role, 'edit-records') && (
              <Button variant="filled" onClick={() => void bringBack()}>
                {customers.bringBackToList}
              </Button>
            )}
            <Button onClick={() => navigate('/customers')}>{customers.toList}</Button>
            {!erased && shop === 'own' && can(actor.role, 'erase') && (
              <Button onClick={() => navigate(`/customers/${customer.id}/erase`)}>{erasure.entryTitle}</Button>
            )}
          </div>
        </Panel>
      }
      history={<TimelinePanel scope={{ customerId: customer.id }} />}
    />
  );
}

/** A link that leads to nobody. */
export function Gone() {
  const [, navigate] = useLocation();
  return (
    <EmptyNote wholePage title={customers.goneTitle} action={<Button onClick={() => navigate('/customers')}>{customers.toList}</Button>}>
      {customers.gone}
    </EmptyNote>
  );
}
