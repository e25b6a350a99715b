import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { earlierOf } from '../../../../shared/domain/base/local-time.ts';
import { type Instant, instantSchema } from '../../../../shared/domain/base/now.ts';
import type { Appointment } from '../../../../shared/domain/job/job.ts';
import type { RecoveryState } from '../../../../shared/domain/recovery/new-recovery.ts';
import { recoverySteps } from '../../../../shared/domain/recovery/recovery.ts';
import {
  doStep as doStepOf,
  skipStep as skipStepOf,
  takeBackStep as takeBackStepOf,
} from '../../../../shared/domain/recovery/take-step.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { changeRecovery, loadRecovery, recoveryTables } from './load-recovery.ts';

const stepFields = { recoveryId: idSchema, step: z.enum(recoverySteps) };
const words = z.string().trim().max(20_000);

/** Marks a step as done, with the words used; one that is noted later keeps its real time. */
export const doStep = defineCommand({
  name: 'do-step',
  action: 'ring',
  input: z.object({ ...stepFields, words, at: instantSchema.nullable() }),
  tables: recoveryTables,
  load: (reader, { recoveryId }) => loadRecovery(reader, recoveryId),
  decide: (input, loaded, ctx) =>
    changeRecovery(loaded, ctx, (recovery, { appointments }) => {
      const at = earlierOf(input.at ?? ctx.now.instant, ctx.now.instant);
      const present = input.step === 'reinstatement' ? withTechnician(recovery, appointments, at) : recovery;
      return doStepOf<RecoveryState>(present, input.step, { by: ctx.actor.id, at, words: input.words });
    }),
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
  tables: recoveryTables,
  load: (reader, { recoveryId }) => loadRecovery(reader, recoveryId),
  decide: ({ step }, loaded, ctx) => changeRecovery(loaded, ctx, (recovery) => takeBackStepOf<RecoveryState>(recovery, step)),
});

/** Whoever was there last parts with them as friends: rings afterwards. Nobody known: as it was. */
function withTechnician(recovery: RecoveryState, appointments: readonly Appointment[], at: Instant): RecoveryState {
  const been = appointments
    .filter(({ outcome, startsAt }) => outcome === 'carried-out' && (startsAt === null || startsAt <= at))
    .toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
  return { ...recovery, technician: been.at(-1)?.crew[0] ?? recovery.technician };
}
