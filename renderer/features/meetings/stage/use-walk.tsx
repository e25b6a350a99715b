import type { RefObject } from 'react';
import { useLocation } from 'wouter';
import { type MeetingPlace, placeAfter, placeBefore, takeUpMeeting } from '../../../../shared/domain/meeting/meeting-place.ts';
import { stage as words } from '../../../../shared/text/en/stage.ts';
import { formatWeekday } from '../../../../shared/text/format.ts';
import { beginMeeting } from './commands/begin-meeting.ts';
import { finishItem } from './commands/finish-item.ts';
import { ItemClock } from './item-clock.tsx';
import type { StagedMeeting } from './read-meeting.ts';
import type { BigScreen } from './use-big-screen.ts';
import { useDo } from './use-do.ts';
import type { Walk } from './walk.ts';

interface Parts {
  readonly staged: StagedMeeting;
  readonly place: MeetingPlace;
  readonly change: (changes: Partial<MeetingPlace>) => void;
  readonly screen: BigScreen;
  /** Seconds that each item took so far, as its clock counts them. */
  readonly seconds: RefObject<Readonly<Record<string, number>>>;
}

/** How a meeting goes on from where it stands. What is done to the records is done at once; the place is this computer's. */
export function useWalk({ staged, place, change, screen, seconds }: Parts): Walk {
  const { meeting, items } = staged;
  const [, navigate] = useLocation();
  const run = useDo();
  const at = takeUpMeeting(items, place, meeting.state !== 'planned');
  const go = (next: MeetingPlace['at']): void => change({ at: next, sheet: null, seconds: { ...seconds.current } });
  const begin = async (): Promise<void> => {
    if (meeting.state !== 'planned' || (await run(beginMeeting, { meetingId: meeting.id })) !== null) go(placeAfter(items, 'agenda'));
  };
  const finish = (): void => {
    const took = seconds.current[at];
    if (took !== undefined && meeting.state === 'running') void run(finishItem, { itemId: at, seconds: took });
  };
  return {
    ...staged,
    heading: words.meeting(formatWeekday(meeting.plannedOn)),
    place: { ...place, at },
    screen,
    changePlace: change,
    goOn: () => {
      if (at === 'agenda') return void begin();
      finish();
      go(placeAfter(items, at));
    },
    goBack: () => go(placeBefore(items, at)),
    toEnd: () => {
      finish();
      go('end');
    },
    leave: () => {
      change({ at, seconds: { ...seconds.current } });
      navigate(`/meetings/${meeting.id}`);
    },
    openSheet: (sheet) => change({ sheet }),
    clockOf: (item) => (
      <ItemClock
        key={item.id}
        minutes={item.minutes}
        from={Math.max(place.seconds[item.id] ?? 0, item.seconds ?? 0)}
        onTick={(count) => {
          seconds.current = { ...seconds.current, [item.id]: count };
        }}
      />
    ),
    seconds: () => seconds.current,
  };
}
