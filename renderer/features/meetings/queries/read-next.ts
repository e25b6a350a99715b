import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Reason } from '../../../../shared/domain/base/reason.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { agendaNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { Meeting, MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import { type Agenda, planAgenda } from '../../../../shared/domain/meeting/plan-agenda.ts';
import { planMeetingDate } from '../../../../shared/domain/meeting/plan-date.ts';
import { readMayTell } from '../../../data/cases/read-may-tell.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { type About, readAbout } from './read-about.ts';
import { readAgendaSource } from './read-agenda-source.ts';

const last = '\uffff';
const few = 20;

/** A meeting with its agenda, in order, and what it is about. */
export interface MeetingFacts {
  readonly meeting: Meeting;
  readonly items: readonly MeetingItem[];
  readonly about: About;
  /** Cases that are not to be told as they are, by their id, with why. */
  readonly mayNotTell: ReadonlyMap<Id, Reason>;
}

/** What the next meeting would be. */
export interface ProposedMeeting extends Pick<Meeting, 'plannedOn' | 'plannedAt' | 'minutes' | 'leaderId'> {
  readonly agenda: Agenda;
  readonly about: About;
}

export interface NextMeeting {
  readonly running: Meeting | null;
  readonly planned: MeetingFacts | null;
  /** Null while one is planned or running. */
  readonly proposed: ProposedMeeting | null;
}

export async function readNext(reader: Reader, now: Now, business: Business): Promise<NextMeeting> {
  const [[running = null], [planned]] = await Promise.all([readOf(reader, 'running'), readOf(reader, 'planned')]);
  return {
    running,
    planned: planned === undefined ? null : await readMeeting(reader, planned.id),
    proposed: running === null && planned === undefined ? await proposeMeeting(reader, now, business) : null,
  };
}

/** The soonest first. */
async function readOf(reader: Reader, state: Meeting['state']): Promise<Meeting[]> {
  const found = reader.meetings.where('[live+state+plannedOn]').between([1, state, ''], [1, state, last]);
  return visible(await found.limit(few).toArray(), await reader.pendingWork());
}

async function proposeMeeting(reader: Reader, now: Now, business: Business): Promise<ProposedMeeting> {
  const newest = reader.meetings.where('[live+plannedOn]').between([1, ''], [1, last]).reverse();
  const [before = null] = visible(await newest.limit(few).toArray(), await reader.pendingWork());
  const leaderId = await readLeader(reader, before);
  const numbers = agendaNumbersOf(business);
  const minutes = before?.minutes ?? numbers.meetingMinutes;
  const agenda = planAgenda(await readAgendaSource(reader, now, leaderId), minutes, numbers);
  const about = await readAbout(reader, [...agenda.items, ...agenda.leftOut.map(({ item }) => item)]);
  return { ...planMeetingDate(before, now, business), minutes, leaderId, agenda, about };
}

/** Who led the one before, as long as that is one of us; else the owner. */
async function readLeader(reader: Reader, before: Meeting | null): Promise<Id | null> {
  const team = visible(await reader.staff.toArray(), await reader.pendingWork()).filter(({ live }) => live === 1);
  const led = team.find(({ id }) => id === before?.leaderId) ?? team.find(({ role }) => role === 'owner');
  return led?.id ?? null;
}

/** Null when it was taken back, or never was. */
export async function readMeeting(reader: Reader, id: Id): Promise<MeetingFacts | null> {
  const pending = await reader.pendingWork();
  const [found, rows] = await Promise.all([reader.meetings.get(id), reader.meetingItems.where('meetingId').equals(id).toArray()]);
  const [meeting] = visible(found === undefined ? [] : [found], pending);
  if (meeting === undefined) return null;
  const items = visible(rows, pending).toSorted((a, b) => a.order - b.order);
  const about = await readAbout(reader, items);
  const judged = meeting.state === 'planned' ? [...about.cases.values()] : [];
  const answers = await Promise.all(judged.map(async (row) => [row.id, await readMayTell(reader, row, meeting.leaderId)] as const));
  const mayNotTell = new Map(answers.flatMap(([caseId, may]) => (may.allowed ? [] : [[caseId, may.reason] as const])));
  return { meeting, items, about, mayNotTell };
}
