import { type KeptContent, newAttachment } from '../../../../shared/domain/attachment/new-attachment.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { RowOf } from '../../../../shared/domain/schema.ts';
import { copyName } from '../../../../shared/formats/media/media-types.ts';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import { currentInstant, newId } from '../../../data/clock/clock.ts';
import { bytesOfBase64 } from '../../../data/files/base64.ts';
import type { keepFile } from '../../../data/files/keep-file.ts';
import { type Reader, readerOf, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';
import { handOver, type Kernel } from '../../../data/kernel/run-command.ts';
import { beginWork, type Work } from '../../../data/kernel/work.ts';

type ImportedPhoto = RowOf<'importedPhotos'>;

/** Whom the log names for what the program does by itself. */
const programActor = 'program';
/** Two megabytes each. */
const chunkPhotos = 4;

/**
 * Puts pictures that older versions kept inside the database where pictures lie now, each as an attachment of its customer.
 * A row lets go of its bytes only in the transaction after they are on the disk. What cannot be kept as a picture stays as it
 * is. Answers how many were moved.
 * @throws BridgeError, or the database's own error; what was written is then taken back, and the next start tries again
 */
export async function moveImportedPhotos(kernel: Kernel, keep: typeof keepFile): Promise<number> {
  await kernel.ready;
  const reader = readerOf(kernel.database);
  let work: Work | null = null;
  let moved = 0;
  try {
    for (let last = ''; ; ) {
      const page = await reader.importedPhotos.where('id').above(last).limit(chunkPhotos).toArray();
      if (page.length === 0) break;
      last = page.at(-1)?.id ?? '';
      const waiting = visible(page, await reader.pendingWork()).filter(({ data }) => data !== '');
      const kept = await keepAll(waiting, keep);
      if (kept.size === 0) continue;
      work ??= await begin(kernel);
      await work.write(() => movePatches(reader, kept));
      moved += kept.size;
    }
    await work?.commit([]);
    return moved;
  } catch (error) {
    await work?.rollback();
    throw error;
  }
}

function begin(kernel: Kernel): Promise<Work> {
  return beginWork(kernel.database, {
    actor: programActor,
    command: 'move-imported-photos',
    onOperation: (operation) => void handOver(kernel, operation),
  });
}

async function keepAll(photos: readonly ImportedPhoto[], keep: typeof keepFile): Promise<Map<Id, KeptContent>> {
  const kept = new Map<Id, KeptContent>();
  for (const { id, data, mediaType } of photos) {
    const outcome = await keep(new Blob([bytesOfBase64(data)]), copyName(words.fromContact, mediaType));
    if (outcome.ok) kept.set(id, outcome.content);
  }
  return kept;
}

/** Inside the transaction: as the rows are by then. */
async function movePatches(reader: Reader, kept: ReadonlyMap<Id, KeptContent>): Promise<Patch[]> {
  const photos = (await reader.importedPhotos.bulkGet([...kept.keys()])).filter((photo) => photo !== undefined && photo.live === 1);
  const shas = [...kept.values()].map(({ sha256 }) => sha256);
  const there = (await rowsWhere(reader.attachments, 'sha256', shas)).filter(({ live }) => live === 1);
  const known = new Set(there.map(({ customerId, sha256 }) => `${customerId}/${sha256}`));
  return photos.flatMap((photo) => {
    const { id, customerId } = photo as ImportedPhoto;
    const content = kept.get(id) as KeptContent;
    const emptied = updatePatch('importedPhotos', photo as ImportedPhoto, { data: '', live: 0, deletedAt: currentInstant() });
    const place = `${customerId}/${content.sha256}`;
    if (known.has(place)) return emptied ?? [];
    known.add(place);
    const owner = { kind: 'customer', id: customerId } as const;
    return [createPatch('attachments', newId(), newAttachment(owner, content)), ...(emptied === null ? [] : [emptied])];
  });
}
