import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { instantSchema } from '../../../../shared/domain/base/now.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { afterContact } from '../../../../shared/domain/call/after-contact.ts';
import { type Call, type CallAttempt, callOutcomes, listeningSchema } from '../../../../shared/domain/call/call.ts';
import type { Contact, ContactRows } from '../../../../shared/domain/call/contact-effect.ts';
import { closedFields } from '../../../../shared/domain/call/open-close-call.ts';
import { planNextAttempt } from '../../../../shared/domain/call/plan-next-attempt.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { callTiming } from '../../../data/kernel/call-timing.ts';
import { type Ctx, defineCommand } from '../../../data/kernel/command.ts';
import type { LoadedAlarm } from '../../../data/kernel/load-alarm.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { readContactRows } from '../queries/read-contact-rows.ts';
import { readCallZone } from '../queries/read-zone.ts';
import { alarmsAfter, loadAlarms } from './alarms-after.ts';
import { leaveAlone } from './leave-alone.ts';

const inputSchema = z.object({
  /** The call on the card first, then what is open with the same person and was dealt with in the same breath. */
  callIds: z.array(idSchema).min(1).max(50),
  outcome: z.enum(callOutcomes),
  /** When it happened; null for now. A call logged late keeps its real time. */
  at: instantSchema.nullable(),
  /** With `later`: when it shall come up again. */
  until: instantSchema.nullable(),
  note: z.string().max(20_000),
  listening: listeningSchema,
});
type Input = z.infer<typeof inputSchema>;

interface LoadedCall {
  readonly call: Call;
  readonly earlier: readonly CallAttempt[];
  /** IANA zone of the place, null for the business's. */
  readonly zone: string | null;
}

interface Loaded {
  readonly calls: readonly LoadedCall[];
  readonly customer: Customer | undefined;
  readonly about: ContactRows;
  /** What watches over the promises of what is being put right. */
  readonly alarms: readonly LoadedAlarm[];
  readonly owner: Staff | undefined;
}

/** Logs how an attempt went: settles the call or plans the next try by rule, for everything that it was about. */
export const logCall = defineCommand({
  name: 'log-call',
  action: 'ring',
  input: inputSchema,
  tables: ['calls', 'callAttempts', 'complaints', 'customers', 'jobs', 'promises', 'properties', 'recoveries', 'staff'],
  load: loadCalls,
  decide(input, loaded, ctx) {
    const [first] = loaded.calls;
    if (first === undefined || first.call.open === 0) return { ok: false, problems: [{ path: [], code: 'call-closed', params: {} }] };
    if (input.outcome === 'later' && input.until === null)
      return { ok: false, problems: [{ path: ['until'], code: 'when-later', params: {} }] };
    const at = input.at !== null && input.at < ctx.now.instant ? input.at : ctx.now.instant;
    const stillOpen = loaded.calls.filter(({ call }) => call.open === 1);
    const planned = stillOpen.map((one, index) => planOne(one, input, at, loaded.owner, ctx, index === 0));
    const { customer, about } = loaded;
    const isAlone = input.outcome === 'do-not-contact' && customer !== undefined;
    const alone = isAlone ? leaveAlone(customer, [...about.openCalls.values()], at) : { patches: [], ended: [] };
    const logged = [...planned.flatMap((plan) => plan.patches), ...alone.patches];
    const patches = contacts.has(input.outcome) ? withEffects(input, at, loaded, planned, logged, ctx) : logged;
    const { state = 'open', dueAt = at } = planned[0] ?? {};
    return { ok: true, value: { patches, output: { state, dueAt, at, ended: alone.ended } } };
  },
});

async function loadCalls(reader: Reader, input: Input): Promise<Loaded> {
  const calls = (await reader.calls.bulkGet(input.callIds)).filter((call) => call !== undefined && call.live === 1) as Call[];
  const customerId = calls[0]?.customerId ?? '';
  const [loaded, customer, about, alarms, staff] = await Promise.all([
    Promise.all(calls.map((call) => loadCall(reader, call))),
    reader.customers.get(customerId),
    readContactRows(reader, calls),
    loadAlarms(reader, calls),
    reader.staff.toArray(),
  ]);
  return {
    calls: loaded,
    customer,
    about,
    alarms,
    owner: staff.find(({ role, live }) => role === 'owner' && live === 1),
  };
}

async function loadCall(reader: Reader, call: Call): Promise<LoadedCall> {
  const [earlier, zone] = await Promise.all([reader.callAttempts.where('callId').equals(call.id).toArray(), readCallZone(reader, call)]);
  return { call, earlier: earlier.filter(({ live }) => live === 1), zone };
}

interface Planned {
  readonly call: Call;
  readonly patches: readonly Patch[];
  readonly state: Call['state'];
  readonly dueAt: string;
}

function planOne(
  { call, earlier, zone }: LoadedCall,
  input: Input,
  at: string,
  owner: Staff | undefined,
  ctx: Ctx,
  isFirst: boolean,
): Planned {
  const timing = callTiming(ctx, zone);
  const attempt = { outcome: input.outcome, at, ...(input.until !== null && { until: input.until }) };
  const plan = planNextAttempt({ ...call, earlier }, attempt, timing);
  const { state, dueAt, dueIs, attempts, nextStep, atDoor } = plan;
  const fields: Partial<Call> = {
    dueAt,
    dueIs,
    attempts,
    nextStep,
    atDoor,
    ...(isFirst && { listening: input.listening }),
    ...(plan.assignedTo === 'owner' && owner !== undefined && { assignedTo: owner.id }),
    ...(state === 'open' ? {} : (closedFields(state, at, plan.reason) as Partial<Call>)),
  };
  const change = updatePatch('calls', call, fields);
  const log = createPatch('callAttempts', ctx.newId(), {
    callId: call.id,
    customerId: call.customerId,
    jobId: call.jobId,
    outcome: input.outcome,
    at,
    note: isFirst ? input.note : '',
  } satisfies Omit<CallAttempt, keyof Row>);
  return { call, patches: change === null ? [log] : [change, log], state, dueAt };
}

const contacts: ReadonlySet<string> = new Set(['spoke', 'told-at-door', 'sent-message', 'declined'] satisfies Contact['outcome'][]);

/** With what reaching them means for the complaint, recovery or promise that a settled call was about, and for the alarms. */
function withEffects(
  { outcome, listening, note }: Input,
  at: string,
  { about, alarms, calls: [first] }: Loaded,
  planned: readonly Planned[],
  logged: readonly Patch[],
  ctx: Ctx,
): Patch[] {
  const contact: Contact = { outcome: outcome as Contact['outcome'], at, listening, note };
  const reached = planned.filter(({ state }) => state !== 'open').map(({ call }) => call);
  const timing = callTiming(ctx, first?.zone ?? null);
  const made = [...logged, ...afterContact(reached, contact, about, { by: ctx.actor.id, newId: ctx.newId, timing })];
  return [...made, ...alarmsAfter(alarms, made, ctx)];
}
