import { addDays, addMinutes, instantOf, weekStart } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import { applyPatch, createPatch } from '../base/patch.ts';
import { closedFields } from '../call/open-close-call.ts';
import { buildCase } from '../case/build-case.ts';
import type { Case } from '../case/case.ts';
import type { CaseRecord, CaseWords } from '../case/case-record.ts';
import { newShippedCase, type ShippedCase, shippedCaseId } from '../case/shipped-case.ts';
import { actionCall } from '../meeting/action-call.ts';
import { type RowOf, schemaVersion, type TableName } from '../schema.ts';
import type { MadeJob } from './add-sample-jobs.ts';
import { openMoment } from './sample-calls.ts';
import type { SampleDesk } from './sample-desk.ts';
import type { SampleLearning } from './sample-learning-content.ts';
import { addSampleLessons } from './sample-lessons.ts';

/** What the program says around the words of records when it makes a case of them, and the cases that it comes with. */
export interface LearningWords {
  readonly built: CaseWords;
  readonly shipped: readonly ShippedCase[];
}

interface MadeCase {
  readonly id: string;
  readonly options: readonly string[];
}

type MadeCases = ReadonlyMap<string, MadeCase>;

const aDay = 1_440;
const [startTime, meetingMinutes] = ['08:15', 30];

/** The cases that come with the program, those of the shop's own jobs, and its Monday meetings. */
export function addSampleLearning(learning: SampleLearning, words: LearningWords, jobs: readonly MadeJob[], desk: SampleDesk): void {
  const first = desk.rows.map(({ at }) => at).toSorted()[0] ?? desk.now.instant;
  for (const one of words.shipped)
    desk.add('cases', shippedCaseId(one.key), first, desk.team.owner, newShippedCase(one, desk.business.zone));
  const cases = new Map(learning.cases.map((one) => [one.about, addCase(one, words.built, jobs, desk)]));
  addSampleLessons(learning.lessons, cases, jobs, desk);
  for (const meeting of learning.meetings) addMeeting(meeting, cases, desk);
}

/** Made as the program makes it, from what stands on record, and then written to the end by a person. */
function addCase(said: SampleLearning['cases'][number], words: CaseWords, jobs: readonly MadeJob[], desk: SampleDesk): MadeCase {
  const root = jobs.findLast(
    ({ row }) => row.completedAt !== null && row.originalJobId === null && row.customerWords.startsWith(said.about),
  );
  if (root === undefined) throw new Error(`Nobody in the sample shop said: ${said.about}`);
  const chain = jobs.filter(({ row }) => row.completedAt !== null && (row.id === root.row.id || row.rootJobId === root.row.id));
  const built = buildCase(recordOf(root, chain, desk), words);
  const { title, anonymous, question, options, themes, factors, lesson, sustain, improve, turning } = said;
  const fields = {
    ...built,
    ...{ title, anonymous, question, options, themes, factors },
    lesson: lesson ?? built.lesson,
    sustain: sustain ?? built.sustain,
    improve: improve ?? built.improve,
    causes: [...new Set([...built.causes, ...factors.map(({ cause }) => cause)])],
    turningStepId: turning === undefined ? built.turningStepId : (built.steps.find(({ kind }) => kind === turning)?.id ?? null),
    ...{ state: 'ready', libraryKey: null, tellerId: null, blackOut: [], restore: [] },
  } satisfies Partial<Case>;
  const last =
    chain
      .map(({ row }) => row.completedAt ?? '')
      .toSorted()
      .at(-1) ?? desk.now.instant;
  const at = openMoment(addMinutes(last, 2 * aDay), desk);
  const id = desk.newId(at);
  desk.add('cases', id, at, desk.team.owner, fields);
  return { id, options };
}

/** What was on record of a chain. Pictures come to the sample shop when all else is there. */
function recordOf(root: MadeJob, chain: readonly MadeJob[], desk: SampleDesk): CaseRecord {
  const ids = new Set(chain.map(({ row }) => row.id));
  const rowsOf = <T extends TableName>(table: T): RowOf<T>[] =>
    desk.rows
      .filter((row) => row.table === table && 'jobId' in row.fields && ids.has(String(row.fields.jobId)))
      .map((row) => stored<T>(row));
  const calls = new Map(rowsOf('calls').map((call) => [call.id, call]));
  const things = desk.rows.filter(({ table, id }) => table === 'equipment' && chain.some(({ row }) => row.equipmentIds.includes(id)));
  return {
    rootJobId: root.row.id,
    jobs: desk.rows.filter(({ table, id }) => table === 'jobs' && ids.has(id)).map((row) => stored<'jobs'>(row)),
    appointments: rowsOf('appointments'),
    attempts: rowsOf('callAttempts').map((attempt) => ({ attempt, call: calls.get(attempt.callId) ?? null })),
    complaints: rowsOf('complaints'),
    promises: rowsOf('promises'),
    recoveries: rowsOf('recoveries'),
    review: rowsOf('reviews').find(({ state }) => state === 'written') ?? null,
    attachments: [],
    equipmentKinds: [...new Set(things.map((row) => stored<'equipment'>(row).kind))],
    changes: [],
    zone: desk.business.zone,
  };
}

function stored<T extends TableName>({ table, id, at, actor, fields }: SampleDesk['rows'][number]): RowOf<T> {
  return applyPatch(null, createPatch(table, id, fields), { at, actor, schemaVersion }) as unknown as RowOf<T>;
}

function addMeeting(said: SampleLearning['meetings'][number], cases: MadeCases, desk: SampleDesk): void {
  const { business, now, team } = desk;
  const plannedOn = addDays(weekStart(now.date), said.week * 7);
  const startsAt = instantOf(plannedOn, startTime, business.zone).instant;
  const isOver = startsAt < now.instant;
  const seconds = said.items.reduce((sum, item) => sum + (item.seconds ?? 0), 0);
  const endedAt = addMinutes(startsAt, Math.ceil(seconds / 60));
  const preparedAt = openMoment(addMinutes(isOver ? startsAt : now.instant, isOver ? -3 * aDay : -120), desk);
  const id = desk.newId(preparedAt);
  desk.add('meetings', id, preparedAt, team.owner, {
    plannedOn,
    plannedAt: startTime,
    zone: business.zone,
    minutes: meetingMinutes,
    state: isOver ? 'ended' : 'planned',
    leaderId: team.owner,
    attendance: isOver ? [team.owner, team.office, team.sam, team.theo, team.jonah] : [],
    guests: '',
    startedAt: isOver ? startsAt : null,
    endedAt: isOver ? endedAt : null,
    note: said.note,
  });
  const items = said.items.map((item, place) =>
    addItem(item, place, { meetingId: id, preparedAt, doneAt: isOver ? endedAt : null }, cases, desk),
  );
  for (const action of said.actions) addAction(action, { meetingId: id, at: endedAt, on: plannedOn, item: items[action.item] }, desk);
}

interface AddedItem {
  readonly id: string;
  readonly caseId: string | null;
}

interface AtMeeting {
  readonly meetingId: string;
  readonly preparedAt: Instant;
  readonly doneAt: Instant | null;
}

function addItem(
  { kind, about, minutes, seconds, hands, notes, keep, change }: SampleLearning['meetings'][number]['items'][number],
  place: number,
  { meetingId, preparedAt, doneAt }: AtMeeting,
  cases: MadeCases,
  desk: SampleDesk,
): AddedItem {
  const shown = about === undefined ? undefined : cases.get(about);
  const id = desk.newId(preparedAt);
  const caseId = shown?.id ?? null;
  desk.add('meetingItems', id, preparedAt, desk.team.owner, {
    ...{ meetingId, order: place + 1, kind, title: '', caseId, jobId: null, minutes },
    hands: hands.map((count, option) => ({ option: shown?.options[option] ?? '', count })),
    ...{ notes, keep, change, seconds: seconds ?? null, doneAt },
  });
  return { id, caseId };
}

interface FromMeeting {
  readonly meetingId: string;
  /** When it was agreed on, and the day of the meeting. */
  readonly at: Instant;
  readonly on: string;
  readonly item: AddedItem | undefined;
}

/** An action and its call in *Today*, both as they stand by now. */
function addAction(
  { what, by, due, done, open: ahead, outcome }: SampleLearning['meetings'][number]['actions'][number],
  { meetingId, at, on, item }: FromMeeting,
  desk: SampleDesk,
): void {
  const { team, business, now } = desk;
  const dueOn = ahead === undefined ? addDays(on, due ?? 0) : addDays(now.date, ahead);
  const closedAt = done === undefined ? null : openMoment(addMinutes(at, done * aDay), desk);
  const id = desk.newId(at);
  const assignedTo = team[by];
  desk.add('meetingActions', id, at, team.owner, {
    ...{ meetingId, itemId: item?.id ?? null, caseId: item?.caseId ?? null, reviewId: null },
    ...{ what, assignedTo, dueOn, state: closedAt === null ? 'open' : 'done', closedAt, outcome },
  });
  const open = actionCall(id, { assignedTo, dueOn }, business, business.zone);
  desk.add('calls', desk.newId(at), at, team.owner, closedAt === null ? open : closedCall(open, closedAt));
}

function closedCall({ openKey: _given, ...call }: ReturnType<typeof actionCall>, at: Instant): ReturnType<typeof actionCall> {
  const { openKey: _none, ...closed } = closedFields('done', at, { code: 'action-done', params: {} });
  return { ...call, ...closed };
}
