import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { changePatches, loadPromise, openPromise, promiseTables, settleCalls } from './load-promise.ts';

/** The promise is not needed any more: they said so, or it has become pointless. */
export const withdrawPromise = defineCommand({
  name: 'withdraw-promise',
  action: 'ring',
  input: z.object({ promiseId: idSchema }),
  tables: promiseTables,
  load: loadPromise,
  decide(_input, loaded, ctx) {
    const open = openPromise(loaded);
    if (!open.ok) return open;
    const patches = changePatches(open.value, { state: 'withdrawn' }, loaded, ctx);
    return { ok: true, value: { patches: [...patches, ...settleCalls(loaded.openCalls, 'withdrawn', ctx.now.instant)], output: null } };
  },
});
