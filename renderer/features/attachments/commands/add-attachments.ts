import { z } from 'zod';
import { attachmentOwnerSchema, mostPerRecord, ownerField, ownerTables } from '../../../../shared/domain/attachment/attachment-owner.ts';
import { keptContentSchema, newAttachment } from '../../../../shared/domain/attachment/new-attachment.ts';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import type { ReadTable } from '../../../data/kernel/reader.ts';

const inputSchema = z.object({ owner: attachmentOwnerSchema, contents: z.array(keptContentSchema).min(1).max(mostPerRecord) });

/**
 * Hangs pictures and files on a record, whose bytes are on the disk already. What the record has is not added again. Answers
 * how many came in and how many it had. Problems: the record is gone, or has as many as it may have.
 */
export const addAttachments = defineCommand({
  name: 'add-attachments',
  action: 'attach',
  input: inputSchema,
  tables: ['attachments', ...Object.values(ownerTables)],
  async load(reader, { owner }: z.infer<typeof inputSchema>) {
    const table = reader[ownerTables[owner.kind]] as unknown as ReadTable<Row>;
    const [record, rows] = await Promise.all([
      table.get(owner.id),
      reader.attachments.where(ownerField(owner.kind)).equals(owner.id).toArray(),
    ]);
    return { record, there: rows.filter(({ live }) => live === 1) };
  },
  decide({ owner, contents }, { record, there }, ctx) {
    if (record === undefined || record.live === 0) return recordGone;
    const known = new Set(there.map(({ sha256 }) => sha256));
    const fresh = contents.filter(({ sha256 }) => {
      const isNew = !known.has(sha256);
      known.add(sha256);
      return isNew;
    });
    if (there.length + fresh.length > mostPerRecord) {
      return { ok: false, problems: [{ path: [], code: 'too-many-attachments', params: { most: mostPerRecord, there: there.length } }] };
    }
    // In the order in which they were dropped: ids of one moment have none of their own.
    const ids = fresh.map(() => ctx.newId()).toSorted();
    const patches = fresh.map((content, at) => createPatch('attachments', ids[at] as string, newAttachment(owner, content)));
    return { ok: true, value: { patches, output: { added: fresh.length, known: contents.length - fresh.length } } };
  },
});
