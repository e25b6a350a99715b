import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import type { Meeting } from '../../../../shared/domain/meeting/meeting.ts';
import { learnTitles } from '../../../../shared/text/en/learn-titles.ts';
import { meetings as words } from '../../../../shared/text/en/meetings.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { useLearnTabs } from '../../../data/lists/use-learn-tabs.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { TabbedPage } from '../../../ui/tabbed-page.tsx';
import { PastMeetings } from '../past/past-meetings.tsx';
import { readNext } from '../queries/read-next.ts';
import { EndButton } from '../stage/end-button.tsx';
import { PlannedMeeting } from './planned-meeting.tsx';
import classes from './prepare.module.css';
import { ProposedAgenda } from './proposed-agenda.tsx';

/** The next meeting, proposed or planned, and those before. */
export function MeetingTabScreen() {
  const tabs = useLearnTabs('/meetings');
  const now = useNow();
  const { business } = useProgram();
  // The proposal changes with the day and not with the minute.
  const next = useQuery((reader) => readNext(reader, now, business), [now.date, business]);
  return (
    <TabbedPage title={learnTitles.meeting} tabs={tabs}>
      <div className={classes.column}>
        {next?.running != null && <Running meeting={next.running} today={now.date} />}
        {next?.planned != null && <PlannedMeeting key={next.planned.meeting.id} facts={next.planned} />}
        {next?.proposed != null && <ProposedAgenda proposed={next.proposed} />}
        {next !== undefined && <PastMeetings />}
      </div>
    </TabbedPage>
  );
}

function Running({ meeting: { id, plannedOn }, today }: { meeting: Meeting; today: LocalDate }) {
  const [, navigate] = useLocation();
  return (
    <Panel title={plannedOn < today ? words.running.since(formatFullDay(plannedOn)) : words.running.title}>
      <p>{plannedOn < today ? words.running.sinceSaid : words.running.said}</p>
      <div className={classes.buttons}>
        <Button variant="filled" onClick={() => navigate(`/meetings/${id}/show`)}>
          {words.running.go}
        </Button>
        <EndButton meetingId={id} />
        <Button component={Link} href={`/meetings/${id}`}>
          {words.open}
        </Button>
      </div>
    </Panel>
  );
}
