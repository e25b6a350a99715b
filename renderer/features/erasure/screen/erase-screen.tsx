import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { planErasure } from '../../../../shared/domain/erasure/plan-erasure.ts';
import type { RowOf } from '../../../../shared/domain/schema.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { erasure } from '../../../../shared/text/en/erasure.ts';
import { isErased } from '../../../data/erasure/is-erased.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Page } from '../../../ui/page.tsx';
import { readPerson } from '../queries/read-person.ts';
import { Confirm } from './confirm.tsx';
import { CopiesPanel } from './copies-panel.tsx';
import classes from './erasure.module.css';
import { PlanPanels } from './plan-panels.tsx';

/** What would go and what would stay of a person, and the act itself. */
export function EraseScreen() {
  const { id } = useParams<{ id: string }>();
  const { actor, shop } = useProgram();
  const found = useQuery(
    async (reader) => {
      const [rows, erased] = await Promise.all([readPerson(reader, id), isErased(reader, id)]);
      return { of: id, customer: rows?.customers[0] ?? null, erased, plan: rows === null ? null : planErasure(rows) };
    },
    [id],
  );
  if (shop !== 'own') return <Refusal>{erasure.inSample}</Refusal>;
  if (!can(actor.role, 'erase')) return <Refusal>{erasure.ownerOnly}</Refusal>;
  if (found === undefined || found.of !== id) return null;
  if (found.customer === null || found.plan === null) return <Refusal>{erasure.gone}</Refusal>;
  if (found.erased) return <Refusal>{erasure.erasedAlready}</Refusal>;
  return <Erase customer={found.customer} plan={found.plan} />;
}

function Refusal({ children }: { children: string }) {
  return (
    <Page title={erasure.entryTitle}>
      <div className={classes.stage}>
        <p>{children}</p>
      </div>
    </Page>
  );
}

function Erase({ customer, plan }: { customer: RowOf<'customers'>; plan: ReturnType<typeof planErasure> }) {
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  return (
    <Page title={erasure.title(customer.name)} subtitle={<span className={classes.warning}>{erasure.noWayBack}</span>}>
      <div className={classes.stage}>
        {!busy && (
          <>
            <PlanPanels plan={plan} />
            <CopiesPanel />
          </>
        )}
        <Confirm name={customer.name} rows={plan.rows} onBusy={setBusy} onBack={() => navigate(`/customers/${customer.id}`)} />
      </div>
    </Page>
  );
}
