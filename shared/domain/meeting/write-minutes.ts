import type { Id } from '../base/id.ts';
import { localOf } from '../base/local-time.ts';
import type { LocalDate, LocalTime } from '../base/now.ts';
import type { Meeting, MeetingAction, MeetingItem } from './meeting.ts';
import { isEndUnknown } from './meeting-span.ts';

/** Something that somebody will do, or did. */
export interface MinutesAction {
  readonly what: string;
  /** Empty for anybody. */
  readonly who: string;
  readonly dueOn: LocalDate;
  readonly state: MeetingAction['state'];
  /** When it was done or dropped; null while it is open. */
  readonly closedOn: LocalDate | null;
  readonly outcome: string;
}

/** One item of the agenda, and what came of it. */
export interface MinutesItem {
  readonly kind: MeetingItem['kind'];
  /** Its own title, else its case's; empty for the kind's name. */
  readonly title: string;
  /** Number of the job that it is about; null for none. */
  readonly job: number | null;
  /** False where its case could not be made anonymous: nothing of what was said about it stands here then. */
  readonly told: boolean;
  readonly minutes: number;
  /** How long it took, in whole minutes; null while it was not begun. */
  readonly took: number | null;
  readonly hands: MeetingItem['hands'];
  readonly notes: string;
  readonly keep: string;
  readonly change: string;
  readonly actions: readonly MinutesAction[];
}

/** What is kept of a meeting. Names of people are those of the team. */
export interface Minutes {
  readonly date: LocalDate;
  readonly start: LocalTime | null;
  readonly end: LocalTime | null;
  readonly isOver: boolean;
  readonly leader: string;
  readonly present: readonly string[];
  readonly guests: string;
  readonly note: string;
  readonly items: readonly MinutesItem[];
  /** What was agreed on about no item that is still there. */
  readonly otherActions: readonly MinutesAction[];
  /** What the meeting before agreed on, as it stood at the end of this one; null where there was none before. */
  readonly before: { readonly date: LocalDate; readonly actions: readonly MinutesAction[] } | null;
}

/** What was said about a case, as everybody may see it: the same texts in the same order; null where that failed. */
export type SafeWords = readonly string[] | null;

/** The rows of a meeting, with the words about anonymous cases made safe already. */
export interface MinutesMaterial {
  readonly meeting: Meeting;
  readonly items: readonly MeetingItem[];
  readonly actions: readonly MeetingAction[];
  readonly before: { readonly meeting: Meeting; readonly actions: readonly MeetingAction[] } | null;
  /** What became of the texts of a row that is about a case, by the row's id; a row that is not in it stands as it is. */
  readonly safe: ReadonlyMap<Id, SafeWords>;
  /** A case's title as everybody may see it; empty where there is none. */
  readonly caseTitle: (caseId: Id | null) => string;
  /** Null where it is about none. */
  readonly jobNumber: (jobId: Id | null) => number | null;
  readonly staffName: (id: Id | null) => string;
}

/** The texts of an item that may tell of its case, in the order in which `safe` answers them. */
export function itemTexts({ title, notes, keep, change, hands }: MeetingItem): string[] {
  return [title, notes, keep, change, ...hands.map(({ option }) => option)];
}

/** The same of an action. */
export function actionTexts({ what, outcome }: MeetingAction): string[] {
  return [what, outcome];
}

/** The minutes of a meeting from its rows: what was said, what is kept and changed, who does what by when. */
export function writeMinutes(material: MinutesMaterial): Minutes {
  const { meeting, actions, before, staffName } = material;
  const { zone, startedAt, endedAt } = meeting;
  const items = material.items.toSorted((a, b) => a.order - b.order);
  const known = new Set(items.map(({ id }) => id));
  const start = startedAt === null ? null : localOf(startedAt, zone);
  return {
    date: start?.date ?? meeting.plannedOn,
    start: start?.time ?? meeting.plannedAt,
    end: endedAt === null || isEndUnknown(meeting) ? null : localOf(endedAt, zone).time,
    isOver: meeting.state === 'ended',
    leader: staffName(meeting.leaderId),
    present: meeting.attendance.map(staffName).filter((name) => name !== ''),
    guests: meeting.guests,
    note: textsOf(meeting.id, [meeting.note], material)?.[0] ?? '',
    items: items.map((item) => minutesItem(item, actions, material)),
    otherActions: minutesActions(
      actions.filter(({ itemId }) => itemId === null || !known.has(itemId)),
      material,
    ),
    before:
      before === null
        ? null
        : {
            date: before.meeting.plannedOn,
            actions: minutesActions(
              before.actions.map((action) => asAt(action, endedAt)),
              material,
            ),
          },
  };
}

function minutesItem(item: MeetingItem, actions: readonly MeetingAction[], material: MinutesMaterial): MinutesItem {
  const texts = textsOf(item.id, itemTexts(item), material);
  const [title = '', notes = '', keep = '', change = '', ...options] = texts ?? [];
  const { kind, minutes, seconds } = item;
  return {
    kind,
    title: title === '' ? material.caseTitle(item.caseId) : title,
    job: item.caseId === null ? material.jobNumber(item.jobId) : null,
    told: texts !== null,
    minutes,
    took: seconds === null ? null : Math.max(1, Math.round(seconds / 60)),
    hands: texts === null ? [] : item.hands.map(({ count }, at) => ({ option: options[at] ?? '', count })).filter(({ count }) => count > 0),
    notes,
    keep,
    change,
    actions: minutesActions(
      actions.filter(({ itemId }) => itemId === item.id),
      material,
    ),
  };
}

/** By the day on which they are due; those that could not be made safe are left out. */
function minutesActions(actions: readonly MeetingAction[], material: MinutesMaterial): MinutesAction[] {
  const byDay = actions.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.createdAt.localeCompare(b.createdAt));
  return byDay.flatMap((action) => {
    const texts = textsOf(action.id, actionTexts(action), material);
    if (texts === null) return [];
    const [what = '', outcome = ''] = texts;
    const { assignedTo, dueOn, state, closedAt } = action;
    const closedOn = closedAt === null ? null : localOf(closedAt, material.meeting.zone).date;
    return [{ what, outcome, who: material.staffName(assignedTo), dueOn, state, closedOn }];
  });
}

function textsOf(id: Id, own: readonly string[], { safe }: MinutesMaterial): SafeWords {
  const texts = safe.get(id);
  return texts === undefined ? own : texts;
}

/** An action as it stood at a moment: what was done later was open then. */
function asAt(action: MeetingAction, moment: string | null): MeetingAction {
  const later = moment !== null && action.closedAt !== null && action.closedAt > moment;
  return later ? { ...action, state: 'open', closedAt: null, outcome: '' } : action;
}
