import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import { complaintBrief } from '../../../../shared/text/en/complaint-brief.ts';
import type { TimelineEntry, TimelinePart, TimelineScope } from '../../../data/contributions/feature.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

const words = complaintBrief.timeline;
/** As many complaints as are told of: ids grow with time, so these are the newest. */
const most = 100;

/** What was not right, and what we did about it, each when it happened. */
export async function complaintTimeline(reader: Reader, scope: TimelineScope): Promise<TimelinePart> {
  const found = await complaintsIn(reader, scope);
  return { entries: visible(found, await reader.pendingWork()).flatMap(entriesOf), more: found.length >= most };
}

/** Complaints about a job, a customer, a place or a piece of equipment. */
export async function complaintsIn({ complaints }: Reader, scope: TimelineScope): Promise<Complaint[]> {
  const field = (['jobId', 'equipmentId', 'propertyId', 'customerId'] as const).find((one) => scope[one] !== undefined);
  const id = field === undefined ? undefined : scope[field];
  if (field === undefined || id === undefined) return [];
  return complaints.where(field).equals(id).reverse().limit(most).toArray();
}

function entriesOf(complaint: Complaint): TimelineEntry[] {
  const { id, theme, expected, got, wanted, plan, outcome } = complaint;
  const path = `/complaints/${id}`;
  const entry = (name: string, at: string | null, title: string, detail = ''): TimelineEntry[] =>
    at === null ? [] : [{ id: `complaint-${name}-${id}`, at, kind: 'complaint', title, detail, path }];
  const said = [expected, got, wanted].filter((part) => part !== '').join('\n');
  // Who was heard and thanked as they said it needs no second line.
  const acknowledgedLater = complaint.acknowledgedAt === complaint.heardAt ? null : complaint.acknowledgedAt;
  return [
    ...entry('heard', complaint.heardAt, words.heard(theme ?? ''), said),
    ...entry('acknowledged', acknowledgedLater, words.acknowledged),
    ...entry('planned', complaint.plannedAt, words.planned, plan),
    ...entry('supplier', complaint.supplierToldAt, words.supplierTold),
    ...entry('reopened', complaint.reopenedAt, words.reopened),
    ...entry('closed', complaint.closedAt, words.closed, outcome),
  ];
}
