import { Button } from '@mantine/core';
import { useLocation, useParams } from 'wouter';
import { meetings as words } from '../../../../shared/text/en/meetings.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { RecordPage } from '../../../ui/record-page.tsx';
import { MinutesButtons } from '../minutes/minutes-buttons.tsx';
import { PlannedMeeting } from '../prepare/planned-meeting.tsx';
import { type MeetingFacts, readMeeting } from '../queries/read-next.ts';
import { EndButton } from '../stage/end-button.tsx';
import { MeetingActions } from './meeting-actions.tsx';
import { MeetingFactsPanel } from './meeting-facts.tsx';
import { MeetingItems } from './meeting-items.tsx';

/** The page of one meeting: who was there, what was said, what was agreed. While it is planned, its agenda. */
export function MeetingPage() {
  const { id } = useParams<{ id: string }>();
  const found = useQuery(async (reader) => ({ of: id, facts: await readMeeting(reader, id) }), [id]);
  if (found === undefined || found.of !== id) return null;
  if (found.facts === null) {
    return (
      <EmptyNote wholePage title={words.title} link={{ href: '/meetings', label: words.past }}>
        {words.page.gone}
      </EmptyNote>
    );
  }
  return <Shown key={id} facts={found.facts} />;
}

function Shown({ facts }: { facts: MeetingFacts }) {
  const [, navigate] = useLocation();
  const { meeting } = facts;
  const isPlanned = meeting.state === 'planned';
  const go = (
    <Button variant="filled" onClick={() => navigate(`/meetings/${meeting.id}/show`)}>
      {words.running.go}
    </Button>
  );
  return (
    <RecordPage
      title={words.of(formatFullDay(meeting.plannedOn))}
      chips={<Chip tone={meeting.state === 'running' ? 'accent' : 'plain'}>{words.states[meeting.state]}</Chip>}
      actions={
        isPlanned ? undefined : (
          <>
            {meeting.state === 'running' && go}
            {meeting.state === 'running' && <EndButton meetingId={meeting.id} />}
            <MinutesButtons meetingId={meeting.id} />
          </>
        )
      }
      facts={<MeetingFactsPanel facts={facts} />}
      history={
        isPlanned ? (
          <PlannedMeeting facts={facts} />
        ) : (
          <>
            <MeetingActions meetingId={meeting.id} />
            <MeetingItems facts={facts} />
          </>
        )
      }
    />
  );
}
