import type { Id } from '../base/id.ts';
import type { Instant } from '../base/now.ts';
import type { MeetingItem } from './meeting.ts';

/**
 * The numbers of an agenda, their one home; a business may change them. Minutes for each kind of item (five for a case of
 * the library and ten for a week without a case of our own: F0), and how much is proposed.
 */
export const agendaDefaults = {
  /** How long the first meeting is; each later one is as long as the one before it. */
  meetingMinutes: 30,
  mostCases: 3,
  oneWrong: 4,
  actions: 2,
  revisits: 3,
  ownCase: 8,
  libraryCase: 5,
  wentWell: 3,
  free: 4,
} as const;

export type AgendaNumbers = { readonly [name in keyof typeof agendaDefaults]: number };

/** A new team begins with "one I got wrong", by the leader: so many meetings long. */
export const newTeamMeetings = 2;
const mostReviews = 2;

const numberOf = {
  'one-wrong': 'oneWrong',
  actions: 'actions',
  revisits: 'revisits',
  case: 'ownCase',
  'library-case': 'libraryCase',
  'went-well': 'wentWell',
  free: 'free',
} as const satisfies Record<MeetingItem['kind'], keyof AgendaNumbers>;

/** Minutes that an item of a kind is given while nobody said otherwise. */
export function minutesFor(kind: MeetingItem['kind'], numbers: AgendaNumbers): number {
  return numbers[numberOf[kind]];
}

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

/** Something that waits and is not proposed: no time, enough cases are there already, or it is not to be told with names yet. */
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
 * of a revisit and the oldest before others, then the rest as long as it fits. As many cases as `numbers` allow, none twice; a case of
 * the library where none of our own can be told. The same for the same source, in whatever order its cases come.
 */
export function planAgenda(
  source: AgendaSource,
  length: number = agendaDefaults.meetingMinutes,
  numbers: AgendaNumbers = agendaDefaults,
): Agenda {
  const withMinutes = (item: WantedItem): ProposedItem => ({ ...item, minutes: minutesFor(item.kind, numbers) });
  const told = orderCases(source.cases).map(({ id, mayTell }) => ({ item: withMinutes(itemOf('case', { caseId: id })), mayTell }));
  const own = told.filter(({ mayTell }) => mayTell).map(({ item }) => item);
  const chosen = own.slice(0, numbers.mostCases);
  const wanted = [...firstOf(source).map(withMinutes), ...chosen, ...restOf(source, own.length === 0).map(withMinutes)];
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
      ...own.slice(numbers.mostCases).map((item) => ({ item, because: 'enough-cases' as const })),
      ...told.filter(({ mayTell }) => !mayTell).map(({ item }) => ({ item, because: 'first-cases' as const })),
    ],
  };
}

type WantedItem = Omit<ProposedItem, 'minutes'>;

function firstOf({ meetingsBefore, openActions }: AgendaSource): WantedItem[] {
  return [...(meetingsBefore < newTeamMeetings ? [itemOf('one-wrong')] : []), ...(openActions > 0 ? [itemOf('actions')] : [])];
}

function restOf({ libraryCaseIds, revisits, reviewJobIds, wentWellJobId }: AgendaSource, noCase: boolean): WantedItem[] {
  const library = noCase ? libraryCaseIds.slice(0, 1).map((caseId) => itemOf('library-case', { caseId })) : [];
  const wentWell = wentWellJobId === null ? [] : [itemOf('went-well', { jobId: wentWellJobId })];
  const reviews = reviewJobIds.slice(0, mostReviews).map((jobId) => itemOf('free', { jobId }));
  return [...library, ...(noCase ? wentWell : []), ...(revisits > 0 ? [itemOf('revisits')] : []), ...reviews, ...(noCase ? [] : wentWell)];
}

/** Those of a revisit first, then the oldest. */
export function orderCases<C extends WaitingCase>(cases: readonly C[]): C[] {
  const keyOf = ({ fromRevisit, since, id }: C): string => `${fromRevisit ? 0 : 1} ${since} ${id}`;
  return cases.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function itemOf(kind: MeetingItem['kind'], about: Partial<Pick<MeetingItem, 'caseId' | 'jobId'>> = {}): WantedItem {
  return { kind, caseId: null, jobId: null, ...about };
}

function placeOf({ kind }: ProposedItem): number {
  return showOrder.indexOf(kind);
}
