import { z } from 'zod';
import { changedMeanwhile } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { instantSchema } from '../../../../shared/domain/base/now.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { promiseCall } from '../../../../shared/domain/promise/promise-call.ts';
import { missedAt } from '../../../../shared/domain/promise/standing.ts';
import { type Ctx, defineCommand } from '../../../data/kernel/command.ts';
import { comingDue, dueSchema } from './due-input.ts';
import { changePatches, loadPromise, openPromise, promiseTables } from './load-promise.ts';

const mostDates = 50;

/**
 * A new date that both agreed to. The earlier one is kept with why; agreed on after the end of its day, it stays missed.
 * The call moves with it.
 */
export const renegotiatePromise = defineCommand({
  name: 'renegotiate-promise',
  action: 'ring',
  /** `dueAt`: the date that was on the screen, so that two people do not move it unknown to each other. */
  input: z.object({ promiseId: idSchema, dueAt: instantSchema, due: dueSchema, why: z.string().trim().max(2_000) }),
  tables: promiseTables,
  load: loadPromise,
  decide({ dueAt, due, why }, loaded, ctx) {
    const open = openPromise(loaded);
    if (!open.ok) return open;
    const promise = open.value;
    if (promise.dueAt !== dueAt) return { ok: false, problems: [{ path: ['due'], code: changedMeanwhile, params: {} }] };
    if (promise.renegotiated.length >= mostDates) return { ok: false, problems: [{ path: ['due'], code: 'moved-too-often', params: {} }] };
    const next = comingDue(due, promise.zone, ctx.now);
    if (!next.ok) return next;
    if (next.value.dueAt === dueAt) return { ok: false, problems: [{ path: ['due'], code: 'same-date', params: {} }] };
    const fields = { ...due, dueAt: next.value.dueAt, renegotiated: [...promise.renegotiated, earlier(promise, why, ctx)] };
    const patches = [...changePatches(promise, fields, loaded, ctx), ...moveCalls({ ...promise, ...fields }, loaded.openCalls, ctx)];
    return { ok: true, value: { patches, output: { dueAt: fields.dueAt, missed: missedAt(promise, ctx.now.instant) !== null } } };
  },
});

function earlier({ dueOn, dueTime, dueAt }: Promised, why: string, ctx: Ctx): Promised['renegotiated'][number] {
  return { dueOn, dueTime, dueAt, at: ctx.now.instant, by: ctx.actor.id, why };
}

/** An open promise is never without its call: where somebody settled it by hand, the new date opens another. */
function moveCalls(promise: Promised, openCalls: readonly Call[], ctx: Ctx): Patch[] {
  if (openCalls.length === 0) return [createPatch('calls', ctx.newId(), promiseCall(promise.id, promise))];
  const fields = { dueAt: promise.dueAt, dueIs: 'by', attempts: 0 } as const;
  return openCalls.map((call) => updatePatch('calls', call, fields)).filter((patch) => patch !== null);
}
