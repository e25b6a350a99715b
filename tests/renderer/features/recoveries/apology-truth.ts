import { expect } from 'vitest';
import type { Database } from '../../../../renderer/data/database/database.ts';
import { doStep, takeBackStep } from '../../../../renderer/features/recoveries/commands/do-step.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { complaintCallFor } from '../../../../shared/domain/complaint/complaint-calls.ts';
import type { Recovery } from '../../../../shared/domain/recovery/recovery.ts';
import type { Shop } from '../jobs/shop.ts';

type Book = Pick<Database, 'calls' | 'complaints' | 'recoveries'>;

/** What is always true of the words that were said: no call is done by an apology that nobody said, and no complaint waits unheard without a call. */
export async function checkApologies({ calls, complaints, recoveries }: Book): Promise<void> {
  const live = (await calls.toArray()).filter((call) => call.live === 1);
  const byId = new Map((await recoveries.toArray()).map((row) => [row.id, row]));
  for (const { id, state, closedAt, closedBecause } of live) {
    const recovery = byId.get(String(closedBecause?.params['recovery'] ?? ''));
    if (state === 'done' && recovery !== undefined) expect([id, saidAt(recovery).includes(closedAt)]).toEqual([id, true]);
  }
  for (const { id, live: there, state, acknowledgedAt } of await complaints.toArray()) {
    if (there === 0 || state !== 'open' || acknowledgedAt !== null) continue;
    const owed = live.some((call) => isFirstOf(call, id) && call.state !== 'done');
    expect([id, owed]).toEqual([id, true]);
  }
}

function saidAt({ steps, reopened }: Recovery): (string | null)[] {
  return [steps, ...reopened.map(({ before }) => before.steps)].map(({ apology }) => apology.at);
}

function isFirstOf(call: Call, complaintId: string): boolean {
  return call.kind === 'complaint' && call.complaintId === complaintId && complaintCallFor(call) === 'acknowledge';
}

/** Says sorry, and holds that whoever was told is not rung for it again and that nobody else's call changed. A refusal has not happened. */
export async function sayApology(shop: Shop, recoveryId: string, at: string | null): Promise<void> {
  const { calls, jobs, recoveries } = shop.kernel.database;
  const before = await calls.toArray();
  const told = await recoveries.get(recoveryId);
  const refused = await shop.refusals(doStep, { recoveryId, step: 'apology' as const, words: 'Sorry', at });
  if (told === undefined || refused.length > 0) return;
  for (const call of before.filter(({ live, open }) => live === 1 && open === 1)) {
    const job = await jobs.get(call.jobId ?? '');
    const inChain = told.rootJobId !== null && job !== undefined && (job.rootJobId ?? job.id) === told.rootJobId;
    const about = inChain || (call.complaintId !== null && call.complaintId === told.complaintId);
    const sameWords = call.kind === 'acknowledgement' || (call.kind === 'complaint' && complaintCallFor(call) === 'acknowledge');
    const settled = about && sameWords && call.customerId === told.customerId;
    expect([call.kind, call.customerId, (await calls.get(call.id))?.open]).toEqual([call.kind, call.customerId, settled ? 0 : 1]);
  }
}

/** Takes an apology back, and holds that nothing stays done by it. A refusal has not happened. */
export async function takeBackApology(shop: Shop, recoveryId: string): Promise<void> {
  const { calls, recoveries } = shop.kernel.database;
  const said = await recoveries.get(recoveryId);
  const refused = await shop.refusals(takeBackStep, { recoveryId, step: 'apology' as const });
  if (refused.length > 0) return;
  const left = (await calls.toArray()).filter(({ live, state, closedAt, closedBecause }) => {
    return live === 1 && state === 'done' && closedAt === said?.steps.apology.at && closedBecause?.params['recovery'] === recoveryId;
  });
  expect(left).toEqual([]);
}
