import type { MeetingAction } from '../../../../shared/domain/meeting/meeting.ts';
import { reviews } from '../../../../shared/text/en/reviews.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import classes from './form.module.css';

const tones = { open: 'plain', done: 'kept', dropped: 'plain' } as const;

/** What somebody does because of the review, and how it stands. */
export function ActionShown({ action }: { action: MeetingAction }) {
  const now = useNow();
  const staffName = useStaffName();
  const who = action.assignedTo === null ? reviews.anybody : staffName(action.assignedTo);
  return (
    <dl className={classes.answers}>
      <div>
        <dt>{reviews.action}</dt>
        <dd>{action.what}</dd>
        <dd className={classes.actionState}>
          {reviews.actionOf(who, formatNearDay(action.dueOn, now))}{' '}
          <Chip tone={tones[action.state]}>{reviews.actionStates[action.state]}</Chip>
        </dd>
      </div>
    </dl>
  );
}
