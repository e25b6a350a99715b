import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { loadWaitingFor } from '../../../data/kernel/load-waiting-for.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { assignPatches, readAssignee } from './assign-patches.ts';

const inputSchema = z.object({
  from: idSchema,
  /** Whose it is from now on; null for anybody. */
  to: idSchema.nullable(),
});
type Input = z.infer<typeof inputSchema>;

/** Hands everything that waits for one person to another in one go: open calls, promises, and what they lead to put right. */
export const handOverAll = defineCommand({
  name: 'hand-over',
  action: 'ring',
  input: inputSchema,
  tables: ['calls', 'promises', 'recoveries', 'meetingActions', 'staff'],
  load: loadTheirs,
  decide({ to }, { calls, promises, recoveries, meetingActions, person }) {
    if (person === undefined) return recordGone;
    const patches = assignPatches(to, { calls, promises, recoveries, meetingActions });
    return { ok: true, value: { patches, output: { calls: calls.length, promises: promises.length, recoveries: recoveries.length } } };
  },
});

async function loadTheirs(reader: Reader, { from, to }: Input) {
  const [waiting, person] = await Promise.all([loadWaitingFor(reader, from), readAssignee(reader, to)]);
  return { ...waiting, person };
}
