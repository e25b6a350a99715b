import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import type { TimelineScope } from '../../../data/contributions/feature.ts';
import { visible } from '../../../data/kernel/reader.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { LinkList } from '../../../ui/link-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { StandingChip } from '../page/standing-chip.tsx';
import { complaintsIn } from '../queries/complaint-timeline.ts';
import { briefOf } from '../queries/read-complaint-lines.ts';
import { InviteLine } from './invite-line.tsx';

/** More than these are found on the timeline. */
const mostShown = 5;

/** On the page of a job, a customer, a piece of equipment: what was not right there, and the invitation to say it. */
export function ScopePanel({ scope, at }: { scope: TimelineScope; at: string }) {
  const now = useNow();
  const { jobId, customerId, equipmentId } = scope;
  const found = useQuery(
    async (reader) => visible(await complaintsIn(reader, { ...scope }), await reader.pendingWork()).slice(0, mostShown),
    [jobId, customerId, equipmentId],
  );
  if (found === undefined) return null;
  return (
    <Panel title={found.length === 0 ? complaints.panel.title : complaints.panel.all}>
      <LinkList
        label={complaints.panel.all}
        lines={found.map((complaint) => ({
          id: complaint.id,
          title: briefOf(complaint),
          detail: formatNearDay(localOf(complaint.heardAt, now.zone).date, now),
          href: `/complaints/${complaint.id}`,
          aside: <StandingChip complaint={complaint} />,
        }))}
      />
      <InviteLine at={at} about={scope} />
    </Panel>
  );
}
