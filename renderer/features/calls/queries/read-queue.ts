import type { BusinessCalendar } from '../../../../shared/domain/base/business-calendar.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Instant, Now } from '../../../../shared/domain/base/now.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { callNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import { type Call, type CallKind, callKinds } from '../../../../shared/domain/call/call.ts';
import { rankOf } from '../../../../shared/domain/call/call-keys.ts';
import { type DueRange, firstDue, rangesLater, rangesPressing, rangesQuiet } from '../../../../shared/domain/call/due-ranges.ts';
import { groupOf, type QueueBounds, type QueueGroup, queueBounds, queueGroups } from '../../../../shared/domain/call/group-of.ts';
import type { QueueContribution } from '../../../data/contributions/feature.ts';
import { leaveOutGone } from '../../../data/contributions/leave-out-gone.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** The open calls of one kind in one group, in order. */
export interface QueueStretch {
  readonly group: QueueGroup;
  readonly kind: CallKind;
  readonly ids: readonly Id[];
  /** Those of its rows that were read in any case: the first lines need not be fetched again. */
  readonly rows: readonly Call[];
}

type GoneSource = Pick<QueueContribution, 'kind' | 'gone' | 'goneBefore'>;

/** What reading the queue needs to know besides the records. */
export interface QueueQuestion {
  readonly now: Now;
  readonly business: Pick<Business, 'numbers'> & BusinessCalendar;
  /** The features that say what of a kind has gone quietly. */
  readonly kinds: readonly GoneSource[];
}

/**
 * The beginning of the queue, in the order of *Today*: by group, then by kind, then by time. What somebody waits for
 * today, and with it the rest of today unless what is overdue and for now alone is more than fits on any screen. The bounds between the groups lie in the order of
 * an index, so that of many calls only the id is fetched, all at once; rows are read only where there are few, or where
 * the time does not say which group it is.
 */
export async function readBeginning(reader: Reader, question: QueueQuestion): Promise<QueueBeginning> {
  const gone = goneBeforeOf(question);
  const pressing = await readStretches(reader, question, (kind, bounds) => rangesPressing(kind, bounds, gone(kind)));
  if (countOf(pressing.filter(({ group }) => group === 'overdue' || group === 'now')) >= enough)
    return { stretches: pressing, isToday: false };
  return { stretches: orderStretches([...pressing, ...(await readRest(reader, question))]), isToday: true };
}

interface QueueBeginning {
  readonly stretches: readonly QueueStretch[];
  /** False where the rest of today is still to be read. */
  readonly isToday: boolean;
}

/** More lines than this stand on no screen. */
const enough = 50;

/** The rest of today: what nobody waits for. */
export function readRest(reader: Reader, question: QueueQuestion): Promise<QueueStretch[]> {
  const gone = goneBeforeOf(question);
  return readStretches(reader, question, (kind, bounds) => rangesQuiet(kind, bounds, gone(kind)));
}

/** From tomorrow on. With the beginning and the rest it is everything open, and nothing twice. */
export function readLater(reader: Reader, question: QueueQuestion): Promise<QueueStretch[]> {
  return readStretches(reader, question, rangesLater);
}

/** How much is overdue, and how much for now. */
export async function countPressing(reader: Reader, question: QueueQuestion): Promise<{ overdue: number; now: number }> {
  // Nobody waits for the quiet ones: they are never overdue, nor for now.
  const read = await readStretches(reader, question, (kind, bounds) => rangesPressing(kind, bounds));
  const count = (group: QueueGroup): number => countOf(read.filter((one) => one.group === group));
  return { overdue: count('overdue'), now: count('now') };
}

/** Parts of the queue as one list, by group and then by kind; parts of one kind in the order in which they are given. */
export function orderStretches(stretches: readonly QueueStretch[]): QueueStretch[] {
  return joined(stretches).toSorted(
    (a, b) => queueGroups.indexOf(a.group) - queueGroups.indexOf(b.group) || rankOf(a.kind) - rankOf(b.kind),
  );
}

function countOf(stretches: readonly QueueStretch[]): number {
  return stretches.reduce((sum, { ids }) => sum + ids.length, 0);
}

function goneBeforeOf({ now, business, kinds }: QueueQuestion): (kind: CallKind) => Instant {
  const gone = new Map(kinds.map(({ kind, goneBefore }) => [kind, goneBefore?.(now, business) ?? firstDue]));
  return (kind) => gone.get(kind) ?? firstDue;
}

async function readStretches(
  reader: Reader,
  { now, business, kinds }: QueueQuestion,
  rangesOf: (kind: CallKind, bounds: QueueBounds) => readonly DueRange[],
): Promise<QueueStretch[]> {
  const bounds = queueBounds(now, business, callNumbersOf(business));
  const answers = await reader.together(['calls'], () =>
    Promise.all(callKinds.map((kind) => readKind(reader, kind, rangesOf(kind, bounds), bounds))),
  );
  const kept = await Promise.all(joined(answers.flat()).map((stretch) => withoutGone(reader, stretch, kinds, now)));
  return orderStretches(kept.filter(({ ids }) => ids.length > 0));
}

/** So many rows of a kind are as soon read as their ids by group, and are then known. */
const fewRows = 60;

/**
 * Each request costs more than the rows of a usual day: those of a kind are fetched with one, and only where there are
 * many more of them the ids are, group by group. The rows that were fetched then are the first lines, and are kept. (Several
 * kinds in one request were slower: what is more than fits has to be asked for once more.)
 */
async function readKind(reader: Reader, kind: CallKind, ranges: readonly DueRange[], bounds: QueueBounds): Promise<QueueStretch[]> {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isMixed = ranges.some(({ group }) => group === null);
  const rows = isMixed ? await within(reader, kind, first.from, last.before).limit(fewRows).toArray() : [];
  const known = stretchesOf(kind, rows, bounds);
  if (isMixed && rows.length < fewRows) return known;
  const read = ranges.map(async ({ from, before, group }): Promise<QueueStretch[]> => {
    if (group !== null) {
      const ids = await within(reader, kind, from, before).primaryKeys();
      return [{ group, kind, ids, rows: known.find((one) => one.group === group)?.rows ?? [] }];
    }
    return stretchesOf(kind, await within(reader, kind, from, before).toArray(), bounds);
  });
  return (await Promise.all(read)).flat();
}

function within(reader: Reader, kind: CallKind, from: Instant, before: Instant) {
  const rank = rankOf(kind);
  return reader.calls.where('[open+rank+dueAt+dueIs]').between([1, rank, from], [1, rank, before]);
}

function stretchesOf(kind: CallKind, rows: readonly Call[], bounds: QueueBounds): QueueStretch[] {
  const stretches = new Map<QueueGroup, Call[]>();
  for (const call of rows) {
    const group = groupOf(call, bounds);
    if (group === null) continue;
    const known = stretches.get(group);
    if (known === undefined) stretches.set(group, [call]);
    else known.push(call);
  }
  return [...stretches].map(([group, of]) => ({ group, kind, ids: of.map(({ id }) => id), rows: of }));
}

/** A kind's stretches of one group made one: they come in the order of time. */
function joined(stretches: readonly QueueStretch[]): QueueStretch[] {
  const all = new Map<string, QueueStretch>();
  for (const stretch of stretches) {
    const key = `${stretch.group}/${stretch.kind}`;
    const known = all.get(key);
    all.set(key, known === undefined ? stretch : { ...known, ids: [...known.ids, ...stretch.ids], rows: [...known.rows, ...stretch.rows] });
  }
  return [...all.values()];
}

/** As the feature that knows the kind says: what has gone quietly leaves the queue, in whichever group. */
async function withoutGone(reader: Reader, stretch: QueueStretch, kinds: readonly GoneSource[], now: Now): Promise<QueueStretch> {
  const { kind, ids } = stretch;
  if (ids.length === 0 || kinds.find((one) => one.kind === kind)?.gone === undefined) return stretch;
  const entries = ids.map((id) => ({ id, kind }));
  const kept = await leaveOutGone(reader, entries, kinds, now);
  return { ...stretch, ids: kept.map(({ id }) => id) };
}
