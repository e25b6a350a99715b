import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, removePatch } from '../../../../shared/domain/base/patch.ts';
import type { Problem, Result } from '../../../../shared/domain/base/reason.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

const inputSchema = z.object({ propertyId: idSchema });
/** Counted no further: a few are reason enough. */
const mostCounted = 200;

/** Takes a property off the records when nothing hangs on it; who lived there goes with it, and its pictures. Problems say what does. */
export const removeProperty = defineCommand({
  name: 'remove-property',
  action: 'edit-records',
  input: inputSchema,
  tables: ['properties', 'occupancies', 'jobs', 'equipment', 'contacts', 'attachments'],
  async load(reader, { propertyId }: z.infer<typeof inputSchema>) {
    const [property, occupancies, jobs, equipment, contacts, attachments] = await Promise.all([
      reader.properties.get(propertyId),
      reader.occupancies.where('propertyId').equals(propertyId).toArray(),
      reader.jobs.where('propertyId').equals(propertyId).limit(mostCounted).toArray(),
      reader.equipment.where('propertyId').equals(propertyId).limit(mostCounted).toArray(),
      reader.contacts.where('propertyId').equals(propertyId).limit(mostCounted).toArray(),
      reader.attachments.where('propertyId').equals(propertyId).toArray(),
    ]);
    return {
      property,
      occupancies: occupancies.filter(isLive),
      attachments: attachments.filter(isLive),
      jobs: count(jobs),
      equipment: count(equipment),
      contacts: count(contacts),
    };
  },
  decide(_, { property, occupancies, attachments, jobs, equipment, contacts }, ctx): Result<{ patches: Patch[]; output: null }> {
    if (property === undefined || property.live === 0) return recordGone;
    const problems = [
      ...needed('property-has-jobs', jobs),
      ...needed('property-has-equipment', equipment),
      ...needed('property-has-contacts', contacts),
    ];
    if (problems.length > 0) return { ok: false, problems };
    const at = ctx.now.instant;
    const patches = [
      ...occupancies.map((row) => removePatch('occupancies', row, at)),
      ...attachments.map((row) => removePatch('attachments', row, at)),
      removePatch('properties', property, at),
    ];
    return { ok: true, value: { patches, output: null } };
  },
});

const isLive = ({ live }: { readonly live: 0 | 1 }): boolean => live === 1;

function count(rows: readonly { readonly live: 0 | 1 }[]): number {
  return rows.filter(isLive).length;
}

function needed(code: string, found: number): Problem[] {
  return found === 0 ? [] : [{ path: [], code, params: { count: found } }];
}
