import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { DuplicateDecision } from '../../../../shared/domain/duplicate/duplicate-decision.ts';
import { mergeChoicesSchema } from '../../../../shared/domain/duplicate/merge-customers.ts';
import { decisionId, pairOf } from '../../../../shared/domain/duplicate/pair-of.ts';
import { planMerge } from '../../../../shared/domain/duplicate/plan-merge.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import { foundSchema } from './found.ts';
import { readMergeRows } from './read-merge-rows.ts';

const inputSchema = z.object({
  staysId: idSchema,
  goesId: idSchema,
  /** The revisions that were looked at: a change since then is looked at first. */
  staysRev: z.int().positive(),
  goesRev: z.int().positive(),
  choices: mergeChoicesSchema,
  found: foundSchema,
});

/**
 * Makes two customers one, in one step that one undo takes back. Whatever pointed to the one that goes points to the one
 * that stays. Problems: one of them is gone meanwhile, or was changed since it was looked at.
 */
export const mergeCustomers = defineCommand({
  name: 'merge-customers',
  action: 'edit-records',
  input: inputSchema,
  tables: [
    'customers',
    'properties',
    'jobs',
    'calls',
    'callAttempts',
    'occupancies',
    'contacts',
    'equipment',
    'importedPhotos',
    'attachments',
    'complaints',
    'recoveries',
    'offers',
    'promises',
    'praises',
    'duplicateDecisions',
  ],
  async load(reader, { staysId, goesId, choices }) {
    const [stays, goes] = await reader.customers.bulkGet([staysId, goesId]);
    if (stays === undefined || goes === undefined || stays.live === 0 || goes.live === 0 || staysId === goesId) return null;
    const answered = await reader.duplicateDecisions.get(decisionId(staysId, goesId));
    return { rows: await readMergeRows(reader, stays, goes, choices.name === 'goes'), answered };
  },
  decide({ staysId, goesId, staysRev, goesRev, choices, found }, loaded, ctx) {
    if (loaded === null) return { ok: false, problems: [{ path: [], code: 'duplicate-gone', params: {} }] };
    const { rows, answered } = loaded;
    if (rows.stays.rev !== staysRev || rows.goes.rev !== goesRev)
      return { ok: false, problems: [{ path: [], code: 'duplicate-changed', params: {} }] };
    const decision: Pick<DuplicateDecision, 'pair' | 'decision'> & typeof found = {
      pair: pairOf(staysId, goesId),
      decision: 'same',
      ...found,
    };
    const id = decisionId(staysId, goesId);
    const answer =
      answered === undefined ? createPatch('duplicateDecisions', id, decision) : updatePatch('duplicateDecisions', answered, decision);
    const patches = [...planMerge(rows, choices, ctx.now.instant), ...(answer === null ? [] : [answer])];
    return { ok: true, value: { patches, output: { staysId } } };
  },
});
