import { Link } from 'wouter';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { equipmentName } from '../../../../shared/text/equipment-name.ts';
import { useStaffName } from '../../../data/react/program.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { ComplaintRead } from '../queries/read-complaint.ts';

const { facts: labels, details, aboutJob } = complaints.page;

/** What it is about, and where it came from. */
export function AboutPanel({ read: { complaint, customer, supplier, job, property, equipment } }: { read: ComplaintRead }) {
  const staffName = useStaffName();
  const teller = customer === null ? staffName(complaint.staffId) : <Link href={`/customers/${customer.id}`}>{customer.name}</Link>;
  return (
    <Panel title={details}>
      <FactList
        facts={[
          { label: labels.from, value: teller },
          { label: labels.job, value: job !== null && <Link href={`/jobs/${job.id}`}>{aboutJob(job.number)}</Link> },
          {
            label: labels.place,
            value: property !== null && <Link href={`/properties/${property.id}`}>{streetLine(property.address)}</Link>,
          },
          {
            label: labels.equipment,
            value: equipment !== null && <Link href={`/equipment/${equipment.id}`}>{equipmentName(equipment)}</Link>,
          },
          { label: labels.theme, value: complaint.theme },
          { label: labels.severity, value: complaints.severities[complaint.severity] },
          { label: labels.source, value: complaint.source && complaints.sources[complaint.source] },
          { label: labels.expectation, value: complaint.expectationSource && complaints.expectationSources[complaint.expectationSource] },
          { label: labels.part, value: complaint.part },
          { label: labels.model, value: complaint.model },
          { label: labels.batch, value: complaint.batch },
          { label: labels.supplier, value: supplier !== null && <Link href={`/customers/${supplier.id}`}>{supplier.name}</Link> },
          { label: labels.trade, value: complaint.trade },
        ]}
      />
    </Panel>
  );
}
