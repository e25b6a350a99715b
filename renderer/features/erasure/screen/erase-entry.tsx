import { Link } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { erasure } from '../../../../shared/text/en/erasure.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from './erasure.module.css';

/** The way to erasing, at the end of a customer's page; for who may. */
export function EraseEntry({ customerId }: { customerId: Id }) {
  const { actor, shop } = useProgram();
  if (shop !== 'own' || !can(actor.role, 'erase')) return null;
  return (
    <Panel title={erasure.entryTitle}>
      <p className={classes.quiet}>{erasure.entry}</p>
      <p>
        <Link href={`/customers/${customerId}/erase`}>{erasure.entryLink}</Link>
      </p>
    </Panel>
  );
}
