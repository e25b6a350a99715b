import type { Id } from '../base/id.ts';
import type { Instant } from '../base/now.ts';
import type { MeetingItem } from './meeting.ts';

/**
 * The numbers of an agenda, their one home. Minutes for each kind of item (five for a case of the library and ten for a
 * week without a case of our own: F0), and how much is proposed.
 */
export const agendaDefaults = {
  /** How long a meeting is while nobody said otherwise. */
  meetingMinutes: 30,
  mostCases: 3,
  mostReviews: 2,
  /** A new team begins with "one I got wrong", by the leader: so many meetings long. */
  newTeamMeetings: 2,
  minutes: { 'one-wrong': 4, actions: 2, revisits: 3, case: 8, 'library-case': 5, 'went-well': 3, free: 4 },
} as const;

export interface WaitingCase {
  readonly id: Id;
  readonly since: Instant;
  /** It tells of a revisit. */
  readonly fromRevisit: boolean;
  /** False while the first cases of a new team must be the leader's own or anonymous, and this one is neither. */
  readonly mayTell: boolean;
}

/** What could stand on the agenda. */
export interface AgendaSource {
  /** Ready, of our own, and not shown yet. */
  readonly cases: readonly WaitingCase[];
  /** Of the library, the one to show next first. */
  readonly libraryCaseIds: readonly Id[];
  readonly openActions: number;
  /** This week's. */
  readonly revisits: number;
  /** The jobs of reviews that are asked about in the meeting, the oldest first. */
  readonly reviewJobIds: readonly Id[];
  readonly wentWellJobId: Id | null;
  /** How many meetings the team has had. */
  readonly meetingsBefore: number;
}

export type ProposedItem = Pick<MeetingItem, 'kind' | 'caseId' | 'jobId' | 'minutes'>;

/** Something that waits and is not proposed: no time, three cases are there already, or it is not to be told with names yet. */
export interface LeftOut {
  readonly item: ProposedItem;
  readonly because: 'no-time' | 'enough-cases' | 'first-cases';
}

export interface Agenda {
  readonly items: readonly ProposedItem[];
  /** Of `items`; never more than the meeting's length. */
  readonly minutes: number;
  readonly leftOut: readonly LeftOut[];
}

/** In which order items are shown; within a kind as they were chosen. */
const showOrder = ['one-wrong', 'actions', 'revisits', 'case', 'library-case', 'free', 'went-well'] as const;

/**
 * The agenda of a meeting of `length` minutes (F0, F4): what has to be spoken of comes first, then cases of our own, those
 * of a revisit and the oldest before others, then the rest as long as it fits. At most three cases, none twice; a case of
 * the library where none of our own can be told. The same for the same source, in whatever order its cases come.
 */
export function planAgenda(source: AgendaSource, length: number = agendaDefaults.meetingMinutes): Agenda {
  const told = orderCases(source.cases).map(({ id, mayTell }) => ({ item: itemOf('case', { caseId: id }), mayTell }));
  const own = told.filter(({ mayTell }) => mayTell).map(({ item }) => item);
  const wanted = [...firstOf(source), ...own.slice(0, agendaDefaults.mostCases), ...restOf(source, own.length === 0)];
  const items: ProposedItem[] = [];
  const leftOut: LeftOut[] = [];
  let left = length;
  for (const item of wanted) {
    if (item.minutes <= left) {
      items.push(item);
      left -= item.minutes;
    } else leftOut.push({ item, because: 'no-time' });
  }
  return {
    items: items.toSorted((a, b) => placeOf(a) - placeOf(b)),
    minutes: length - left,
    leftOut: [
      ...leftOut,
      ...own.slice(agendaDefaults.mostCases).map((item) => ({ item, because: 'enough-cases' as const })),
      ...told.filter(({ mayTell }) => !mayTell).map(({ item }) => ({ item, because: 'first-cases' as const })),
    ],
  };
}

function firstOf({ meetingsBefore, openActions }: AgendaSource): ProposedItem[] {
  return [
    ...(meetingsBefore < agendaDefaults.newTeamMeetings ? [itemOf('one-wrong')] : []),
    ...(openActions > 0 ? [itemOf('actions')] : []),
  ];
}

function restOf({ libraryCaseIds, revisits, reviewJobIds, wentWellJobId }: AgendaSource, noCase: boolean): ProposedItem[] {
  const library = noCase ? libraryCaseIds.slice(0, 1).map((caseId) => itemOf('library-case', { caseId })) : [];
  const wentWell = wentWellJobId === null ? [] : [itemOf('went-well', { jobId: wentWellJobId })];
  const reviews = reviewJobIds.slice(0, agendaDefaults.mostReviews).map((jobId) => itemOf('free', { jobId }));
  return [...library, ...(noCase ? wentWell : []), ...(revisits > 0 ? [itemOf('revisits')] : []), ...reviews, ...(noCase ? [] : wentWell)];
}

/** Those of a revisit first, then the oldest. */
export function orderCases<C extends WaitingCase>(cases: readonly C[]): C[] {
  const keyOf = ({ fromRevisit, since, id }: C): string => `${fromRevisit ? 0 : 1} ${since} ${id}`;
  return cases.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function itemOf(kind: MeetingItem['kind'], about: Partial<Pick<MeetingItem, 'caseId' | 'jobId'>> = {}): ProposedItem {
  return { kind, caseId: null, jobId: null, minutes: agendaDefaults.minutes[kind], ...about };
}

function placeOf({ kind }: ProposedItem): number {
  return showOrder.indexOf(kind);
}
