import { z } from 'zod';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { earlierOf } from '../../../../shared/domain/base/local-time.ts';
import { type Instant, instantSchema } from '../../../../shared/domain/base/now.ts';
import type { Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Appointment } from '../../../../shared/domain/job/job.ts';
import { type ApologyRows, reopenedByTakingBack, settledByApology } from '../../../../shared/domain/recovery/apology-calls.ts';
import type { RecoveryState } from '../../../../shared/domain/recovery/new-recovery.ts';
import { type RecoveryStep, recoverySteps } from '../../../../shared/domain/recovery/recovery.ts';
import {
  doStep as doStepOf,
  skipStep as skipStepOf,
  takeBackStep as takeBackStepOf,
} from '../../../../shared/domain/recovery/take-step.ts';
import { callTiming } from '../../../data/kernel/call-timing.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { apologyTables, loadApology } from './load-apology.ts';
import { changeRecovery, type LoadedRecovery, loadRecovery, recoveryTables } from './load-recovery.ts';

const stepTables = [...recoveryTables, ...apologyTables];

const stepFields = { recoveryId: idSchema, step: z.enum(recoverySteps) };
const words = z.string().trim().max(20_000);

/** Marks a step as done, with the words used; one that is noted later keeps its real time. */
export const doStep = defineCommand({
  name: 'do-step',
  action: 'ring',
  input: z.object({ ...stepFields, words, at: instantSchema.nullable() }),
  tables: stepTables,
  load: loadStep,
  decide: (input, { loaded, around }, ctx) => {
    const at = earlierOf(input.at ?? ctx.now.instant, ctx.now.instant);
    const changed = changeRecovery(loaded, ctx, (recovery, { appointments }) => {
      const present = input.step === 'reinstatement' ? withTechnician(recovery, appointments, at) : recovery;
      return doStepOf<RecoveryState>(present, input.step, { by: ctx.actor.id, at, words: input.words });
    });
    return withCalls(changed, loaded, around, ({ recovery, zone }, rows) =>
      settledByApology(recovery, at, rows, { by: ctx.actor.id, newId: ctx.newId, timing: callTiming(ctx, zone) }),
    );
  },
});

/** Leaves a step out, with the reason. */
export const skipStep = defineCommand({
  name: 'skip-step',
  action: 'ring',
  input: z.object({ ...stepFields, reason: words }),
  tables: recoveryTables,
  load: (reader, { recoveryId }) => loadRecovery(reader, recoveryId),
  decide: ({ step, reason }, loaded, ctx) =>
    changeRecovery(loaded, ctx, (recovery) => skipStepOf<RecoveryState>(recovery, step, { by: ctx.actor.id, at: ctx.now.instant, reason })),
});

/** Makes a step open again that was noted by mistake. */
export const takeBackStep = defineCommand({
  name: 'take-back-step',
  action: 'ring',
  input: z.object(stepFields),
  tables: stepTables,
  load: loadStep,
  decide: ({ step }, { loaded, around }, ctx) =>
    withCalls(
      changeRecovery(loaded, ctx, (recovery) => takeBackStepOf<RecoveryState>(recovery, step)),
      loaded,
      around,
      ({ recovery, leaveAlone, zone }, rows) => reopenedByTakingBack(recovery, rows, leaveAlone, callTiming(ctx, zone)),
    ),
});

interface LoadedStep {
  readonly loaded: LoadedRecovery | undefined;
  /** What the apology settles or has settled; null for every other step. */
  readonly around: ApologyRows | null;
}

async function loadStep(reader: Reader, { recoveryId, step }: { recoveryId: Id; step: RecoveryStep }): Promise<LoadedStep> {
  const loaded = await loadRecovery(reader, recoveryId);
  return { loaded, around: loaded === undefined || step !== 'apology' ? null : await loadApology(reader, loaded.recovery) };
}

/** With what the apology does to the calls that are for the same words; answers how many. */
function withCalls(
  changed: ReturnType<typeof changeRecovery>,
  loaded: LoadedRecovery | undefined,
  around: ApologyRows | null,
  follow: (loaded: LoadedRecovery, around: ApologyRows) => readonly Patch[],
): Result<{ patches: Patch[]; output: { calls: number } }> {
  if (!changed.ok) return changed;
  const more = loaded === undefined || around === null ? [] : follow(loaded, around);
  const calls = more.filter(({ table, fields }) => table === 'calls' && fields['open'] !== undefined).length;
  return { ok: true, value: { patches: [...changed.value.patches, ...more], output: { calls } } };
}

/** Whoever was there last parts with them as friends: rings afterwards. Nobody known: as it was. */
function withTechnician(recovery: RecoveryState, appointments: readonly Appointment[], at: Instant): RecoveryState {
  const been = appointments
    .filter(({ outcome, startsAt }) => outcome === 'carried-out' && (startsAt === null || startsAt <= at))
    .toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
  return { ...recovery, technician: been.at(-1)?.crew[0] ?? recovery.technician };
}
