import { Button } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import { meetings } from '../../../../shared/text/en/meetings.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { NoteBar } from '../../../ui/note-bar.tsx';
import { type MeetingDue, readMeetingDue } from '../queries/read-meeting-due.ts';

const words = meetings.today;

/** Above the queue of *Today*, on its day: the team's meeting and the way to it. Calls keep their places beneath. */
export function MeetingBanner() {
  const now = useNow();
  const [, navigate] = useLocation();
  const due = useQuery((reader) => readMeetingDue(reader, now.date), [now.date]);
  if (due == null) return null;
  const { meeting, standing } = due;
  const show = (): void => navigate(`/meetings/${meeting.id}/show`);
  return (
    <NoteBar
      region={words.region}
      icon={<IconUsersGroup size={20} aria-hidden />}
      actions={
        <>
          {standing !== 'running' && (
            <Button onClick={() => navigate(`/meetings/${meeting.id}`)}>{standing === 'missed' ? words.later : words.agenda}</Button>
          )}
          <Button onClick={show}>{standing === 'running' ? meetings.running.go : meetings.begin}</Button>
        </>
      }
    >
      {sentence(due, now.date)}
    </NoteBar>
  );
}

function sentence({ meeting, standing }: MeetingDue, today: LocalDate): string {
  if (standing === 'running') return meeting.plannedOn < today ? words.notEnded(formatFullDay(meeting.plannedOn)) : words.running;
  return standing === 'missed' ? words.missed(formatFullDay(meeting.plannedOn)) : words.today(meeting.plannedAt, meeting.minutes);
}
