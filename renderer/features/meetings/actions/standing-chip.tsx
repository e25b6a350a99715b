import type { MeetingAction } from '../../../../shared/domain/meeting/meeting.ts';
import { meetingActions as words } from '../../../../shared/text/en/meeting-actions.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';

/** How an action stands, in words: by when, since when it is over, or how it ended. */
export function StandingChip({ action: { state, dueOn } }: { action: MeetingAction }) {
  const now = useNow();
  if (state === 'done') return <Chip tone="kept">{words.states.done}</Chip>;
  if (state === 'dropped') return <Chip>{words.states.dropped}</Chip>;
  const day = formatNearDay(dueOn, now);
  if (dueOn < now.date) return <Chip tone="over">{words.was(day)}</Chip>;
  return <Chip tone={dueOn === now.date ? 'due' : 'plain'}>{words.due(day)}</Chip>;
}
