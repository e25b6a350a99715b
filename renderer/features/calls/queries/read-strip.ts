import { minutesBetween, startOfDay } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { rankOf } from '../../../../shared/domain/call/call-keys.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** The figures above the queue. */
export interface StripFacts {
  readonly told: { readonly before: number; readonly all: number };
  readonly waiting: { readonly count: number; readonly oldestMinutes: number | null };
}

/** A month's acknowledgements are few; more than this are counted no further. */
const mostAcknowledgements = 200;
const contact: ReadonlySet<string> = new Set(['spoke', 'told-at-door', 'sent-message']);

export async function readStrip(reader: Reader, now: Now): Promise<StripFacts> {
  const monthStart = startOfDay(`${now.date.slice(0, 8)}01`, now.zone);
  const rank = rankOf('acknowledgement');
  const pending = await reader.pendingWork();
  const ofState = (open: 0 | 1, from: string) =>
    reader.calls
      .where('[open+rank+dueAt+dueIs]')
      .between([open, rank, from, ''], [open, rank, '￿', '￿'])
      .limit(mostAcknowledgements)
      .toArray();
  const settled = visible(await ofState(0, monthStart), pending).filter(({ state }) => state === 'done');
  const open = visible(await ofState(1, ''), pending);
  const oldest = open.map(({ createdAt }) => createdAt).toSorted()[0];
  return {
    told: {
      before: settled.filter(toldInTime).length,
      all: settled.length + open.filter(({ arrivalAt }) => arrivalAt !== null && arrivalAt < now.instant).length,
    },
    waiting: { count: open.length, oldestMinutes: oldest === undefined ? null : minutesBetween(oldest, now.instant) },
  };
}

/** Told before we came back: there was contact, and no visit had begun. */
function toldInTime(call: Call): boolean {
  if (!contact.has(call.closedBecause?.code ?? '') || call.closedAt === null) return false;
  return call.arrivalAt === null || call.closedAt <= call.arrivalAt;
}
