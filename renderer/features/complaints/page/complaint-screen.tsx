import { Link, useParams } from 'wouter';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { complaintBrief } from '../../../../shared/text/en/complaint-brief.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import type { TimelineScope } from '../../../data/contributions/feature.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { TimelinePanel } from '../../../data/react/timeline-panel.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { RecordPage } from '../../../ui/record-page.tsx';
import { type ComplaintRead, readComplaint } from '../queries/read-complaint.ts';
import { AboutPanel } from './about-panel.tsx';
import { SaidPanel } from './said-panel.tsx';
import { StandingChip } from './standing-chip.tsx';
import { StepsPanel } from './steps-panel.tsx';
import { SupplierPanel } from './supplier-panel.tsx';

const words = complaints.page;

/** One complaint: what they said at the left, what we do about it at the right. */
export function ComplaintScreen() {
  const { id } = useParams<{ id: string }>();
  const answer = useQuery(async (reader) => ({ of: id, read: await readComplaint(reader, id) }), [id]);
  if (answer === undefined || answer.of !== id) return null;
  return answer.read === null ? <ComplaintGone /> : <ComplaintPage key={id} read={answer.read} />;
}

function ComplaintPage({ read }: { read: ComplaintRead }) {
  const { features } = useProgram();
  const now = useNow();
  const name = useTellerName(read);
  const { complaint } = read;
  const panels = features.flatMap(({ complaintPanels }) => complaintPanels ?? []);
  const scope = timelineOf(read);
  return (
    <RecordPage
      title={words.title(name, formatDay(localOf(complaint.heardAt, now.zone).date, now))}
      chips={
        <>
          <StandingChip complaint={complaint} />
          {complaint.severity > 1 && (
            <Chip tone={complaint.severity === 3 ? 'over' : 'due'}>{complaints.severitiesShort[complaint.severity]}</Chip>
          )}
        </>
      }
      subtitle={<Belongs read={read} />}
      facts={
        <>
          <SaidPanel read={read} />
          <AboutPanel read={read} />
        </>
      }
      history={
        <>
          <StepsPanel complaint={complaint} />
          {panels.map((Panel, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes while the program runs
            <Panel key={index} complaintId={complaint.id} />
          ))}
          <SupplierPanel read={read} />
          {scope !== null && <TimelinePanel scope={scope} />}
        </>
      }
    />
  );
}

/** Who said it, as a heading calls them. */
function useTellerName({ complaint, customer }: ComplaintRead): string {
  const staffName = useStaffName();
  return complaint.from === 'employee' ? complaintBrief.ours(staffName(complaint.staffId)) : (customer?.name ?? '');
}

function Belongs({ read: { customer, job, property } }: { read: ComplaintRead }) {
  const parts = [
    customer !== null && (
      <Link key="customer" href={`/customers/${customer.id}`}>
        {customer.name}
      </Link>
    ),
    job !== null && (
      <Link key="job" href={`/jobs/${job.id}`}>
        {words.aboutJob(job.number)}
      </Link>
    ),
    property !== null && (
      <Link key="property" href={`/properties/${property.id}`}>
        {streetLine(property.address)}
      </Link>
    ),
  ].filter((part) => part !== false);
  return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
}

/** What happened around it: on the job, else with them. */
function timelineOf({ complaint, job, customer }: ComplaintRead): TimelineScope | null {
  if (job !== null) return { jobId: job.id };
  if (customer !== null) return { customerId: customer.id };
  return complaint.equipmentId === null ? null : { equipmentId: complaint.equipmentId };
}

function ComplaintGone() {
  return (
    <EmptyNote wholePage title={words.goneTitle} link={{ href: '/complaints', label: words.toList }}>
      {words.gone}
    </EmptyNote>
  );
}
