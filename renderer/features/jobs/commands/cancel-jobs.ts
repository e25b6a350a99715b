import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import type { Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { decideEach, loadEach } from '../../../data/kernel/each-of.ts';
import { cancelJob } from './cancel-job.ts';
import { surroundingTables } from './job-surroundings.ts';

const inputSchema = z.object({ jobIds: z.array(idSchema).min(1).max(500) });

/** What became of the chosen jobs. */
interface Cancelled {
  readonly cancelled: number;
  /** Done or cancelled before: they stay as they are. */
  readonly refused: number;
  /** Calls that were pointless from then on. */
  readonly endedCalls: number;
  readonly calledOff: number;
}

/** Cancels each of these jobs by the rule for one; what is done or cancelled already is left alone. */
export const cancelJobs = defineCommand({
  name: 'cancel-jobs',
  action: 'book',
  input: inputSchema,
  tables: surroundingTables,
  load: (reader, { jobIds }: z.infer<typeof inputSchema>) => loadEach(cancelJob, reader, inputsOf(jobIds)),
  decide({ jobIds }, loaded, ctx): Result<{ patches: readonly Patch[]; output: Cancelled }> {
    const { patches, outputs, refused } = decideEach(cancelJob, inputsOf(jobIds), loaded, ctx);
    const endedCalls = patches.filter(({ table, fields }) => table === 'calls' && fields['open']?.after === 0).length;
    const calledOff = patches.filter(({ table, fields }) => table === 'appointments' && fields['outcome']?.after === 'cancelled').length;
    return { ok: true, value: { patches, output: { cancelled: outputs.length, refused, endedCalls, calledOff } } };
  },
});

function inputsOf(jobIds: readonly string[]): { jobId: string }[] {
  return jobIds.map((jobId) => ({ jobId }));
}
