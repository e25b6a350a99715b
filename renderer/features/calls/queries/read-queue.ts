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
  const pressing = await readPressing(reader, question, goneBeforeOf(question));
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
  const read = await readPressing(reader, question, () => firstDue);
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

/** What somebody or a date waits for, up to the end of today. */
function readPressing(reader: Reader, question: QueueQuestion, gone: (kind: CallKind) => Instant): Promise<QueueStretch[]> {
  return readParts(reader, question, (bounds) => {
    const rangesOf = (kind: CallKind): DueRange[] => rangesPressing(kind, bounds, gone(kind));
    return blocksOf(callKinds.filter((kind) => rangesOf(kind).length > 0)).map((kinds) => readBlock(reader, { kinds, rangesOf, bounds }));
  });
}

function readStretches(
  reader: Reader,
  question: QueueQuestion,
  rangesOf: (kind: CallKind, bounds: QueueBounds) => readonly DueRange[],
): Promise<QueueStretch[]> {
  return readParts(reader, question, (bounds) => callKinds.map((kind) => readRanges(reader, kind, rangesOf(kind, bounds), bounds)));
}

async function readParts(
  reader: Reader,
  { now, business, kinds }: QueueQuestion,
  read: (bounds: QueueBounds) => Promise<QueueStretch[]>[],
): Promise<QueueStretch[]> {
  const bounds = queueBounds(now, business, callNumbersOf(business));
  const answers = await reader.together(['calls'], () => Promise.all(read(bounds)));
  const kept = await Promise.all(joined(answers.flat()).map((stretch) => withoutGone(reader, stretch, kinds, now)));
  return orderStretches(kept.filter(({ ids }) => ids.length > 0));
}

/** So many rows are as soon read as their ids by group, and are then known. */
const fewRows = 50;
/** Kinds that are asked for at once: of more of them what is due later would be more than is worth reading. */
const kindsInBlock = 4;

/** Kinds that stand beside each other in the index. */
interface Block {
  readonly kinds: readonly CallKind[];
  readonly rangesOf: (kind: CallKind) => readonly DueRange[];
  readonly bounds: QueueBounds;
}

function blocksOf(kinds: readonly CallKind[]): CallKind[][] {
  const blocks: CallKind[][] = [];
  for (const kind of kinds.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const block = blocks.at(-1);
    const before = block?.at(-1);
    const isNext = before !== undefined && rankOf(kind) === rankOf(before) + 1;
    if (block !== undefined && isNext && block.length < kindsInBlock) block.push(kind);
    else blocks.push([kind]);
  }
  return blocks;
}

/**
 * Each request costs more than the rows of a usual day: those of several kinds are fetched with one. Where there are more
 * the last of the kinds is asked for by its ids, group by group, and those after it once more. The rows that were fetched
 * then are first lines, and are kept.
 */
async function readBlock(reader: Reader, block: Block): Promise<QueueStretch[]> {
  const { kinds, rangesOf, bounds } = block;
  const [first, last] = [kinds[0], kinds.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rows = await reader.calls
    .where(queueIndex)
    .between([1, rankOf(first)], [1, rankOf(last), rangesOf(last).at(-1)?.before])
    .limit(fewRows)
    .toArray();
  const full = rows.length < fewRows ? undefined : rows.at(-1)?.kind;
  const whole = kinds.slice(0, full === undefined ? kinds.length : kinds.indexOf(full));
  const ofKind = (kind: CallKind): QueueStretch[] => {
    const [from, to] = [rangesOf(kind)[0]?.from ?? firstDue, rangesOf(kind).at(-1)?.before ?? firstDue];
    return stretchesOf(
      kind,
      rows.filter((row) => row.kind === kind && row.dueAt >= from && row.dueAt < to),
      bounds,
    );
  };
  if (full === undefined) return whole.flatMap(ofKind);
  const rest = { ...block, kinds: kinds.slice(whole.length + 1) };
  const more = await Promise.all([readRanges(reader, full, rangesOf(full), bounds, ofKind(full)), readBlock(reader, rest)]);
  return [...whole.flatMap(ofKind), ...more.flat()];
}

/** One kind, group by group: only where the time does not say which group it is its rows are read. @param known its first rows */
async function readRanges(
  reader: Reader,
  kind: CallKind,
  ranges: readonly DueRange[],
  bounds: QueueBounds,
  known: readonly QueueStretch[] = [],
): Promise<QueueStretch[]> {
  const read = ranges.map(async ({ from, before, group }): Promise<QueueStretch[]> => {
    if (group === null) return stretchesOf(kind, await within(reader, kind, from, before).toArray(), bounds);
    const ids = await within(reader, kind, from, before).primaryKeys();
    return [{ group, kind, ids, rows: known.find((one) => one.group === group)?.rows ?? [] }];
  });
  return (await Promise.all(read)).flat();
}

const queueIndex = '[open+rank+dueAt+dueIs]';

function within(reader: Reader, kind: CallKind, from: Instant, before: Instant) {
  const rank = rankOf(kind);
  return reader.calls.where(queueIndex).between([1, rank, from], [1, rank, before]);
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
