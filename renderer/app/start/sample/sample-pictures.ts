import pictures from '../../../../resources/sample-shop/pictures.json';
import { type KeptContent, newAttachment } from '../../../../shared/domain/attachment/new-attachment.ts';
import { sha256sOf } from '../../../../shared/domain/case/build-case.ts';
import { casePhotoOf } from '../../../../shared/domain/case/place-photos.ts';
import type { SampleRow } from '../../../../shared/domain/sample-shop/sample-desk.ts';
import type { RowOf } from '../../../../shared/domain/schema.ts';
import { newId } from '../../../data/clock/clock.ts';
import { bytesOfBase64 } from '../../../data/files/base64.ts';
import type { keepFile } from '../../../data/files/keep-file.ts';

/** A picture of the sample shop that is on the disk. `about`: how the words of the customer begin whose job it is of. */
export interface KeptPicture {
  readonly content: KeptContent;
  readonly about: string;
  readonly caption: string;
}

/** Brings the pictures of the sample shop to its disk. One that cannot be kept is left out: the shop opens without it. */
export async function keepSamplePictures(keep: typeof keepFile): Promise<KeptPicture[]> {
  const kept: KeptPicture[] = [];
  for (const { name, about, caption, data } of pictures) {
    const outcome = await keep(new Blob([bytesOfBase64(data)]), name).catch(() => null);
    if (outcome?.ok === true) kept.push({ content: outcome.content, about, caption });
  }
  return kept;
}

/** The rows with pictures on the newest finished job that each is about, by whoever wrote the job down, and in the case of that job. */
export function hangPictures(rows: readonly SampleRow[], pictures: readonly KeptPicture[]): SampleRow[] {
  const jobs = rows.filter(({ table }) => table === 'jobs') as SampleRow<'jobs'>[];
  const hung = pictures.flatMap(({ content, about, caption }): SampleRow<'attachments'>[] => {
    const job = jobs.findLast(({ fields }) => fields.completedAt !== null && fields.customerWords.startsWith(about));
    const at = job?.fields.completedAt ?? null;
    if (job === undefined || at === null) return [];
    const fields: SampleRow<'attachments'>['fields'] = { ...newAttachment({ kind: 'job', id: job.id }, content), caption };
    return [{ table: 'attachments', id: newId(), at, actor: job.actor, fields }];
  });
  const ids = hung.map(({ id }) => id).toSorted();
  const attached = hung.map((row, place) => ({ ...row, id: ids[place] as RowOf<'attachments'>['id'] }));
  return [...rows.map((row) => (row.table === 'cases' ? withPictures(row as SampleRow<'cases'>, attached) : row)), ...attached].toSorted(
    (a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1),
  );
}

/** The case with the pictures of its jobs, each beside the last that was found or done on its visit. */
function withPictures(row: SampleRow<'cases'>, attached: readonly SampleRow<'attachments'>[]): SampleRow<'cases'> {
  const stepOf = (jobId: string | null): string | undefined =>
    row.fields.steps.findLast(({ kind, source }) => jobId !== null && source?.jobId === jobId && (kind === 'knew' || kind === 'did'))?.id;
  const steps = row.fields.steps.map((step) => {
    const own = attached.filter(({ fields }) => stepOf(fields.jobId) === step.id);
    return own.length === 0 ? step : { ...step, photos: own.map(({ id, fields }) => casePhotoOf({ ...fields, id })) };
  });
  return { ...row, fields: { ...row.fields, steps, sha256s: sha256sOf(steps) } };
}
