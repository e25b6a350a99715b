import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import { planRingAgain } from '../../../../shared/domain/call/plan-ring-again.ts';
import { customerKeys } from '../../../../shared/domain/customer/customer-keys.ts';
import { normalisePhone } from '../../../../shared/domain/customer/normalise-phone.ts';
import { callTiming } from '../../../data/kernel/call-timing.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { readCallZone } from '../queries/read-zone.ts';

/** Adds a number that was found after "wrong number" in front of the others, and puts the call back to ringing. */
export const saveNumber = defineCommand({
  name: 'save-number',
  action: 'ring',
  input: z.object({ callId: idSchema, number: z.string().trim().min(1).max(60) }),
  tables: ['calls', 'customers', 'jobs', 'properties'],
  async load(reader, { callId }) {
    const call = await reader.calls.get(callId);
    if (call === undefined || call.customerId === null) return { call, customer: undefined, zone: null };
    return { call, customer: await reader.customers.get(call.customerId), zone: await readCallZone(reader, call) };
  },
  decide({ number }, { call, customer, zone }, ctx) {
    if (call === undefined || call.open === 0 || customer === undefined)
      return { ok: false, problems: [{ path: [], code: 'call-closed', params: {} }] };
    const phone = normalisePhone(number, ctx.business.country);
    if (phone.digits.length < 3) return { ok: false, problems: [{ path: ['number'], code: 'bad-number', params: {} }] };
    const phones = [{ text: phone.text, e164: phone.e164 }, ...customer.phones].slice(0, 20);
    const timing = callTiming(ctx, zone);
    const patches = [
      updatePatch('customers', customer, { phones, ...customerKeys({ ...customer, phones }) }),
      updatePatch('calls', call, planRingAgain(call, timing)),
    ].filter((patch) => patch !== null);
    return { ok: true, value: { patches, output: null } };
  },
});
