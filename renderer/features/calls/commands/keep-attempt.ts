import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { instantSchema } from '../../../../shared/domain/base/now.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { type Call, type CallAttempt, callOutcomes } from '../../../../shared/domain/call/call.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { leaveAlone } from './leave-alone.ts';

const inputSchema = z.object({
  callId: idSchema,
  outcome: z.enum(callOutcomes),
  /** When it happened; null for now. */
  at: instantSchema.nullable(),
  note: z.string().max(20_000),
});
type Input = z.infer<typeof inputSchema>;

/**
 * Keeps with the record how a call went that was settled meanwhile: it changes nothing of the call. Who asked never to be
 * contacted is left alone all the same.
 */
export const keepAttempt = defineCommand({
  name: 'keep-attempt',
  action: 'ring',
  input: inputSchema,
  tables: ['calls', 'callAttempts', 'customers'],
  load: loadCall,
  decide({ outcome, at, note }, { call, customer, open }, ctx) {
    if (call === undefined || call.live === 0) return refuse('call-gone');
    if (call.open === 1) return refuse('call-open');
    const happened = at !== null && at < ctx.now.instant ? at : ctx.now.instant;
    const { id: callId, customerId, jobId } = call;
    const row = { callId, customerId, jobId, outcome, at: happened, note } satisfies Omit<CallAttempt, keyof Row>;
    const isAlone = outcome === 'do-not-contact' && customer !== undefined;
    const alone = isAlone ? leaveAlone(customer, open, happened).patches : [];
    return { ok: true, value: { patches: [createPatch('callAttempts', ctx.newId(), row), ...alone], output: { at: happened } } };
  },
});

async function loadCall(reader: Reader, { callId }: Input) {
  const call = await reader.calls.get(callId);
  const customerId = call?.customerId ?? '';
  const [customer, theirs] = await Promise.all([
    reader.customers.get(customerId),
    reader.calls.where('customerId').equals(customerId).toArray(),
  ]);
  return { call, customer, open: theirs.filter(({ open, live }: Call) => open === 1 && live === 1) };
}

function refuse(code: string) {
  return { ok: false as const, problems: [{ path: ['line'], code, params: {} }] };
}
