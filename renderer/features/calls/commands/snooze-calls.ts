import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import type { Zone } from '../../../../shared/domain/base/now.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { type PutOffRefusal, planPutOff, putOffChoices } from '../../../../shared/domain/call/put-off.ts';
import { callTiming } from '../../../data/kernel/call-timing.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

const inputSchema = z.object({ callIds: z.array(idSchema).min(1).max(300), until: z.enum(putOffChoices) });

/** What came of putting several off: how many come up again later, how many come earlier because of a visit, what was left and why. */
export interface PutOffResult {
  readonly putOff: number;
  readonly beforeVisit: number;
  readonly left: Readonly<Partial<Record<PutOffRefusal, number>>>;
}

/** Puts several open calls off by rule. Nobody was rung, so no try is counted. */
export const snoozeCalls = defineCommand({
  name: 'snooze-calls',
  action: 'ring',
  input: inputSchema,
  tables: ['calls', 'jobs', 'properties'],
  load: (reader, { callIds }) => loadWithZones(reader, callIds),
  decide({ until }, found, ctx) {
    const plans = found.map(({ call, zone }) => ({ call, plan: planPutOff(call, until, callTiming(ctx, zone)) }));
    const patches = plans.flatMap(({ call, plan }) => {
      if (plan.fit === 'left') return [];
      const { dueAt, dueIs, atDoor } = plan;
      return updatePatch('calls', call, { dueAt, dueIs, atDoor }) ?? [];
    });
    const left: Partial<Record<PutOffRefusal, number>> = {};
    for (const { plan } of plans) if (plan.fit === 'left') left[plan.because] = (left[plan.because] ?? 0) + 1;
    const count = (...fits: string[]): number => plans.filter(({ plan }) => fits.includes(plan.fit)).length;
    const output: PutOffResult = { putOff: count('kept'), beforeVisit: count('moved', 'door'), left };
    return { ok: true, value: { patches, output } };
  },
});

/** Zone null: the business's own. */
async function loadWithZones(reader: Reader, callIds: readonly string[]): Promise<{ call: Call; zone: Zone | null }[]> {
  const calls = (await reader.calls.bulkGet([...callIds])).filter((call) => call !== undefined && call.live === 1) as Call[];
  const jobs = await reader.jobs.bulkGet(calls.map(({ jobId }) => jobId ?? ''));
  const properties = await reader.properties.bulkGet(jobs.map((job) => job?.propertyId ?? ''));
  return calls.map((call, place) => ({ call, zone: properties[place]?.zone ?? null }));
}
