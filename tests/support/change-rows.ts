import { z } from 'zod';
import { defineCommand } from '../../renderer/data/kernel/command.ts';
import { applyPatch, createPatch, type Patch, removePatch, updatePatch } from '../../shared/domain/base/patch.ts';
import type { Row } from '../../shared/domain/base/row.ts';
import { schemaVersion, type TableName, tableNames } from '../../shared/domain/schema.ts';

const changeSchema = z.object({
  kind: z.enum(['create', 'update', 'remove']),
  table: z.enum(tableNames as [TableName, ...TableName[]]),
  id: z.string(),
  fields: z.record(z.string(), z.unknown()),
});
export type Change = z.infer<typeof changeSchema>;

export const create = (table: TableName, id: string, fields: object): Change => ({ kind: 'create', table, id, fields: { ...fields } });
export const update = (table: TableName, id: string, fields: object): Change => ({ kind: 'update', table, id, fields: { ...fields } });
export const remove = (table: TableName, id: string): Change => ({ kind: 'remove', table, id, fields: {} });

/** A command that does whatever a test says, one change after another. Rows at rest are left alone, as by every command. */
export const changeRows = defineCommand({
  name: 'change-rows',
  action: 'book',
  input: z.array(changeSchema),
  tables: tableNames,
  async load(reader, changes) {
    const rows = new Map<string, Row>();
    for (const { table, id } of changes) {
      const row = (await reader[table].get(id)) as Row | undefined;
      if (row !== undefined) rows.set(`${table}/${id}`, row);
    }
    return rows;
  },
  decide(changes, loaded, ctx) {
    const rows = new Map(loaded);
    const patches: Patch[] = [];
    for (const change of changes) {
      const key = `${change.table}/${change.id}`;
      const row = rows.get(key) ?? null;
      const patch = patchOf(change, row, ctx.now.instant);
      if (patch === null) continue;
      patches.push(patch);
      rows.set(key, applyPatch(row, patch, { at: ctx.now.instant, actor: ctx.actor.id, schemaVersion }));
    }
    return { ok: true, value: { patches, output: patches.length } };
  },
});

function patchOf({ kind, table, id, fields }: Change, row: Row | null, at: string): Patch | null {
  if (kind === 'create') return createPatch(table, id, fields);
  if (row?.live !== 1) return null;
  return kind === 'remove' ? removePatch(table, row, at) : updatePatch(table, row, fields);
}
