import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { localDateSchema } from '../../../../shared/domain/base/now.ts';
import { type Patch, removePatch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Occupancy } from '../../../../shared/domain/property/property.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

const idInput = z.object({ occupancyId: idSchema });
const daysSchema = z.object({ since: localDateSchema.nullable(), until: localDateSchema.nullable() });
const editInput = idInput.extend({ rev: z.int().positive(), before: daysSchema, after: daysSchema });
const outInput = idInput.extend({ until: localDateSchema });

const load = async (reader: Reader, { occupancyId }: z.infer<typeof idInput>) => (await reader.occupancies.get(occupancyId)) ?? null;
type Decided = Result<{ patches: Patch[]; output: null }>;

/** Corrects since when, or until when, somebody lived at a place. */
export const editOccupancy = defineCommand({
  name: 'edit-occupancy',
  action: 'edit-records',
  input: editInput,
  tables: ['occupancies'],
  load: (reader, input: z.infer<typeof editInput>) => load(reader, input),
  decide({ rev, before, after }, row): Decided {
    if (row === null || row.live === 0) return recordGone;
    if (backwards(after)) return outBeforeIn;
    const merged = mergeEdit<Occupancy>('occupancies', row, { rev, before, after });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    return { ok: true, value: { patches: merged.patch === null ? [] : [merged.patch], output: null } };
  },
});

/** Somebody left a place: they are told of it no more. */
export const moveOut = defineCommand({
  name: 'move-out',
  action: 'edit-records',
  input: outInput,
  tables: ['occupancies'],
  load: (reader, input: z.infer<typeof outInput>) => load(reader, input),
  decide({ until }, row): Decided {
    if (row === null || row.live === 0) return recordGone;
    if (backwards({ since: row.since, until })) return outBeforeIn;
    const patch = updatePatch('occupancies', row, { until });
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});

/** Takes back what was written down by mistake: they never lived there. */
export const removeOccupancy = defineCommand({
  name: 'remove-occupancy',
  action: 'edit-records',
  input: idInput,
  tables: ['occupancies'],
  load: (reader, input: z.infer<typeof idInput>) => load(reader, input),
  decide(_, row, ctx): Decided {
    if (row === null || row.live === 0) return recordGone;
    return { ok: true, value: { patches: [removePatch('occupancies', row, ctx.now.instant)], output: null } };
  },
});

const outBeforeIn: Decided = { ok: false, problems: [{ path: ['until'], code: 'out-before-in', params: {} }] };

function backwards({ since, until }: Pick<Occupancy, 'since' | 'until'>): boolean {
  return since !== null && until !== null && until < since;
}
