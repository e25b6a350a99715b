import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import { decisionId, pairOf } from '../../../../shared/domain/duplicate/pair-of.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { foundSchema } from './found.ts';

const inputSchema = z.object({ pair: z.tuple([idSchema, idSchema]), found: foundSchema });

/** Two customers that look alike are two: remembered, so that nobody is asked about them again. */
export const tellApart = defineCommand({
  name: 'tell-apart',
  action: 'edit-records',
  input: inputSchema,
  tables: ['duplicateDecisions'],
  load: async (reader, { pair }) => (await reader.duplicateDecisions.get(decisionId(...pair))) ?? null,
  decide({ pair, found }, known) {
    const fields = { pair: pairOf(...pair), decision: 'not-same' as const, ...found };
    const wake = { ...fields, live: 1 as const, deletedAt: null };
    const patch =
      known === null ? createPatch('duplicateDecisions', decisionId(...pair), fields) : updatePatch('duplicateDecisions', known, wake);
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});
