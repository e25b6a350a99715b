import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { instantSchema } from '../../../../shared/domain/base/now.ts';
import { standingOf } from '../../../../shared/domain/promise/standing.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { changePatches, loadPromise, openPromise, promiseTables, settleCalls } from './load-promise.ts';

/** The promise was kept: now, or earlier when nobody had the time to say so. After the end of its day it stays `kept-late`. */
export const keepPromise = defineCommand({
  name: 'keep-promise',
  action: 'ring',
  /** `at`: when in truth; null for now. */
  input: z.object({ promiseId: idSchema, at: instantSchema.nullable() }),
  tables: promiseTables,
  load: loadPromise,
  decide({ at }, loaded, ctx) {
    const open = openPromise(loaded);
    if (!open.ok) return open;
    const promise = open.value;
    const keptAt = at === null || at > ctx.now.instant ? ctx.now.instant : at;
    if (keptAt < promise.madeAt) return { ok: false, problems: [{ path: ['at'], code: 'kept-before-made', params: {} }] };
    const kept = { state: 'kept', keptAt } as const;
    const patches = [...changePatches(promise, kept, loaded, ctx), ...settleCalls(loaded.openCalls, 'kept', keptAt)];
    const late = standingOf({ ...promise, ...kept }, ctx.now) === 'kept-late';
    return { ok: true, value: { patches, output: { keptAt, late } } };
  },
});
