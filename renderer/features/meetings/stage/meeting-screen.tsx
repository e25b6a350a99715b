import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLocation, useParams } from 'wouter';
import { type MeetingPlace, meetingPlaceKey, meetingPlaceSchema, placeAtStart } from '../../../../shared/domain/meeting/meeting-place.ts';
import { stage as words } from '../../../../shared/text/en/stage.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { ItemStage } from './items/item-stage.tsx';
import classes from './presenter.module.css';
import { readStagedMeeting, type StagedMeeting } from './read-meeting.ts';
import { useBigScreen } from './use-big-screen.ts';
import { useWalk } from './use-walk.tsx';

/** The meeting on the big screen, taken up where it stood. */
export function MeetingShowScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const [, navigate] = useLocation();
  const staged = useQuery(async (reader) => ({ id, found: await readStagedMeeting(reader, id) }), [id]);
  const { value: place, change } = useDraft<MeetingPlace>(meetingPlaceKey(id), meetingPlaceSchema, placeAtStart);
  if (staged?.id !== id || place === undefined) return <div className={classes.message} />;
  if (staged.found === null) {
    return (
      <div className={classes.message}>
        <h1>{words.notHere.title}</h1>
        <p>{words.notHere.text}</p>
        <Button autoFocus onClick={() => navigate('/meetings')}>
          {words.notHere.leave}
        </Button>
      </div>
    );
  }
  return <Held staged={staged.found} place={place} change={change} />;
}

interface HeldProps {
  readonly staged: StagedMeeting;
  readonly place: MeetingPlace;
  readonly change: (changes: Partial<MeetingPlace>) => void;
}

/** How often the time is put aside for a crash; leaving puts it aside too. */
const putAsideMs = 5_000;

function Held({ staged, place, change }: HeldProps) {
  const screen = useBigScreen();
  const seconds = useRef(place.seconds);
  const keep = useRef(change);
  keep.current = change;
  useEffect(() => {
    const timer = setInterval(() => keep.current({ seconds: { ...seconds.current } }), putAsideMs);
    return () => clearInterval(timer);
  }, []);
  const walk = useWalk({ staged, place, change, screen, seconds });
  return <ItemStage walk={walk} />;
}
