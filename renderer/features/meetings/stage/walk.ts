import type { ReactNode } from 'react';
import type { MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import type { MeetingPlace, Sheet } from '../../../../shared/domain/meeting/meeting-place.ts';
import type { StagedMeeting } from './read-meeting.ts';
import type { BigScreen } from './use-big-screen.ts';

/** A meeting that is being held at this computer: what is known of it, where it stands, and how it goes on. */
export interface Walk extends StagedMeeting {
  readonly heading: string;
  readonly place: MeetingPlace;
  readonly screen: BigScreen;
  readonly changePlace: (changes: Partial<MeetingPlace>) => void;
  /** To what follows on the agenda, with the time that this took; and to what came before. */
  readonly goOn: () => void;
  readonly goBack: () => void;
  readonly toEnd: () => void;
  readonly leave: () => void;
  readonly openSheet: (sheet: Sheet | null) => void;
  readonly clockOf: (item: MeetingItem) => ReactNode;
  /** Seconds that each item took so far. */
  readonly seconds: () => Readonly<Record<string, number>>;
}
