import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { closeActionPatches } from '../../../../shared/domain/meeting/change-action.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { actionTables, loadAction, openAction } from './load-action.ts';

/** An action is done, or it is dropped, with a word of why; its call leaves *Today* with it. */
export const closeAction = defineCommand({
  name: 'close-action',
  action: 'review',
  input: z.object({ actionId: idSchema, how: z.enum(['done', 'dropped']), outcome: z.string().trim().max(2_000) }),
  tables: [...actionTables],
  load: loadAction,
  decide({ how, outcome }, loaded, ctx) {
    const open = openAction(loaded);
    if (!open.ok) return open;
    if (how === 'dropped' && outcome === '') return { ok: false, problems: [{ path: ['outcome'], code: 'action-why-empty', params: {} }] };
    return { ok: true, value: { patches: closeActionPatches(open.value, how, outcome, ctx), output: null } };
  },
});
