import { Button } from '@mantine/core';
import { can } from '../../../../shared/domain/staff/can.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { tellSupplier } from '../commands/tell-supplier.ts';
import type { ComplaintRead } from '../queries/read-complaint.ts';
import classes from './page.module.css';
import { useComplaintChange } from './use-complaint-change.ts';

const words = complaints.page;

/** A part that failed goes back to who supplied it: whether they know, and since when. Only where a part is the matter. */
export function SupplierPanel({ read: { complaint, supplier } }: { read: ComplaintRead }) {
  const { actor } = useProgram();
  const now = useNow();
  const change = useComplaintChange();
  if (complaint.part === null && supplier === null) return null;
  const { supplierToldAt } = complaint;
  const tell = (supplierId: string, name: string): void =>
    void change(tellSupplier, { complaintId: complaint.id, supplierId, at: null }, () => words.supplierSaid(name));
  return (
    <Panel title={words.supplier}>
      {supplier === null && <p className={classes.muted}>{words.supplierNone}</p>}
      {supplier !== null && supplierToldAt !== null && <p>{words.supplierTold(supplier.name, formatMoment(supplierToldAt, now))}</p>}
      {supplier !== null && supplierToldAt === null && (
        <>
          <p>{words.supplierNot(supplier.name)}</p>
          {can(actor.role, 'edit-records') && (
            <div>
              <Button onClick={() => tell(supplier.id, supplier.name)}>{words.tellSupplier}</Button>
            </div>
          )}
        </>
      )}
    </Panel>
  );
}
