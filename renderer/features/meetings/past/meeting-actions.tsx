import type { Id } from '../../../../shared/domain/base/id.ts';
import { meetings } from '../../../../shared/text/en/meetings.ts';
import { useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { LineList, ListLine } from '../../../ui/line-list.tsx';
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
      <LineList>
        {actions.map((action) => (
          <ListLine key={action.id} aside={<StandingChip action={action} />}>
            <b dir="auto">{action.what}</b>
            <p className={classes.muted} dir="auto">
              {words.action(action.assignedTo === null ? words.anybody : staffName(action.assignedTo), action.outcome)}
            </p>
          </ListLine>
        ))}
      </LineList>
    </Panel>
  );
}
