import { Button } from '@mantine/core';
import { useState } from 'react';
import { meetings as words } from '../../../../shared/text/en/meetings.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { LinkList } from '../../../ui/link-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from '../prepare/prepare.module.css';
import { readPast } from '../queries/read-past.ts';

const atOnce = 12;

/** Meetings that have ended, the newest first: who was there, what was shown, what became of what was agreed. */
export function PastMeetings() {
  const staffName = useStaffName();
  const [count, setCount] = useState(atOnce);
  const past = useQuery((reader) => readPast(reader, count), [count]);
  if (past === undefined) return null;
  const lines = past.meetings.map(({ meeting, cases, actions }) => {
    const who = words.were(
      meeting.attendance.map(staffName).filter((name) => name !== ''),
      meeting.guests,
    );
    const came = `${words.shown(cases)} ${words.agreed(actions.all, actions.done, actions.dropped)}`;
    return {
      id: meeting.id,
      title: words.of(formatFullDay(meeting.plannedOn)),
      // Who was there comes last: of a large team it is what may be cut.
      detail: who === '' ? came : `${came} ${who}`,
      aside: actions.open > 0 && <Chip tone="due">{words.stillOpen(actions.open)}</Chip>,
      href: `/meetings/${meeting.id}`,
    };
  });
  return (
    <Panel title={words.past}>
      {lines.length === 0 && <p className={classes.muted}>{words.pastEmpty}</p>}
      <LinkList label={words.past} lines={lines} />
      {past.more && (
        <div className={classes.buttons}>
          <Button onClick={() => setCount(count + atOnce)}>{words.showMore}</Button>
        </div>
      )}
    </Panel>
  );
}
