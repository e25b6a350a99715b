import type { Id } from '../../../../shared/domain/base/id.ts';
import { meetings } from '../../../../shared/text/en/meetings.ts';
import { useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { StandingChip } from '../actions/standing-chip.tsx';
import { readActionsOf } from '../queries/read-past.ts';
import classes from './past.module.css';

const words = meetings.page;

/** What the meeting agreed on, and what became of it. */
export function MeetingActions({ meetingId }: { meetingId: Id }) {
  const staffName = useStaffName();
  const actions = useQuery((reader) => readActionsOf(reader, meetingId), [meetingId]);
  if (actions === undefined) return null;
  return (
    <Panel title={words.actions}>
      {actions.length === 0 && <p className={classes.muted}>{words.noActions}</p>}
      <ul className={classes.lines}>
        {actions.map((action) => (
          <li key={action.id} className={classes.line}>
            <span className={classes.said}>
              <b dir="auto">{action.what}</b>
              <span className={classes.muted} dir="auto">
                {words.action(action.assignedTo === null ? words.anybody : staffName(action.assignedTo), action.outcome)}
              </span>
            </span>
            <StandingChip action={action} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
