import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import { closeRecovery as close, reopenRecovery as reopen } from '../../../../shared/domain/recovery/close-recovery.ts';
import type { RecoveryState } from '../../../../shared/domain/recovery/new-recovery.ts';
import { recoveryKey } from '../../../../shared/domain/recovery/new-recovery.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { changeRecovery, type LoadedRecovery, loadRecovery, recoveryTables } from './load-recovery.ts';

const words = z.string().trim().max(20_000);

/** Closes a recovery with the customer's own judgement. */
export const closeRecovery = defineCommand({
  name: 'close-recovery',
  action: 'ring',
  input: z.object({ recoveryId: idSchema, words, score: z.int().min(0).max(10).nullable(), gaveNone: z.boolean() }),
  tables: recoveryTables,
  load: (reader, { recoveryId }) => loadRecovery(reader, recoveryId),
  decide: (input, loaded, ctx) => changeRecovery(loaded, ctx, (recovery) => close(recovery, input, ctx.now.instant)),
});

/** Opens a closed one again because they asked for more, in their words. */
export const reopenRecovery = defineCommand({
  name: 'reopen-recovery',
  action: 'ring',
  input: z.object({ recoveryId: idSchema, why: words }),
  tables: recoveryTables,
  load: loadWithRival,
  decide: ({ why }, { loaded, rival }, ctx) =>
    changeRecovery(loaded, ctx, (recovery): Result<RecoveryState> => {
      if (recovery.state === 'open') return refused('recovery-open');
      if (rival) return refused('another-open');
      return { ok: true, value: reopen(recovery, { code: 'asked-for-more', params: { words: why } }, ctx.now.instant) };
    }),
});

/** With whether another recovery for the same is open already. */
async function loadWithRival(
  reader: Reader,
  { recoveryId }: { recoveryId: string },
): Promise<{ loaded: LoadedRecovery | undefined; rival: boolean }> {
  const loaded = await loadRecovery(reader, recoveryId);
  if (loaded === undefined) return { loaded, rival: false };
  const rival = await reader.recoveries.where('openKey').equals(recoveryKey(loaded.recovery)).count();
  return { loaded, rival: rival > 0 };
}

function refused(code: string): Result<never> {
  return { ok: false, problems: [{ path: [], code, params: {} }] };
}
