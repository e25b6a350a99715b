import { type FileLike, readHead } from '../../../renderer/features/imports/file/file-like.ts';
import { FileProblemError } from '../../../renderer/features/imports/file/file-problem.ts';
import { type FileLook, lookAtFile } from '../../../renderer/features/imports/file/look-at-file.ts';
import { openWorkbook } from '../../../renderer/features/imports/file/open-workbook.ts';
import { readFacts } from '../../../renderer/features/imports/file/read-facts.ts';
import { readRecords } from '../../../renderer/features/imports/file/read-records.ts';
import { plannerFor } from '../../../renderer/features/imports/plan/plan-file.ts';
import type { ImportChunk } from '../../../shared/domain/import/import-plan.ts';
import { nothingKnown } from '../../../shared/domain/import/index-known.ts';
import { importRows } from '../../../shared/text/en/import-rows.ts';
import { imports } from '../../../shared/text/en/imports.ts';

/** What an import of a file would make in an empty shop. */
export interface ImportSummary {
  readonly file: string;
  readonly source: string;
  readonly encoding: string;
  readonly kind: string;
  customers: number;
  phones: number;
  emails: number;
  addresses: number;
  jobs: number;
  readonly refused: { readonly row: number; readonly reason: string }[];
}

const steps = { signal: new AbortController().signal, onProgress: () => undefined };

/** The importer's own code, on a shop that holds nothing. A file that is no table comes back with one refusal, of row 0. */
export async function summariseImport(chosen: FileLike, country: string): Promise<ImportSummary> {
  const nothing = { customers: 0, phones: 0, emails: 0, addresses: 0, jobs: 0 };
  try {
    const file = (await isPacked(chosen)) ? (await openWorkbook(chosen, undefined)).file : chosen;
    const look = await lookAtFile(file, await readFacts(file, steps), {}, country, steps);
    const summary: ImportSummary = {
      file: file.name,
      source: look.source,
      encoding: look.reading.encoding,
      kind: look.kind,
      ...nothing,
      refused: [],
    };
    await addChunks(file, look, country, summary);
    return summary;
  } catch (error) {
    if (!(error instanceof FileProblemError)) throw error;
    const refused = [{ row: 0, reason: sentenceOf(error) }];
    return { file: chosen.name, source: '', encoding: '', kind: '', ...nothing, refused };
  }
}

/** As `openFile` tells it; the reader of workbooks is loaded here from the start, for nothing waits for a window. */
async function isPacked(file: FileLike): Promise<boolean> {
  const [first, second] = await readHead(file, 2);
  return first === 0x50 && second === 0x4b;
}

async function addChunks(file: FileLike, look: FileLook, country: string, summary: ImportSummary): Promise<void> {
  const business = { zone: 'America/New_York', currency: 'USD', country };
  const now = { instant: '2026-11-19T14:00:00.000Z', zone: business.zone, date: '2026-11-19' };
  const dateOrder = look.dates.order === 'ambiguous' ? (look.dates.hint ?? 'ymd') : look.dates.order;
  const planner = plannerFor({ ...look, dateOrder, chosen: false }, business, now);
  for await (const { records } of readRecords(file, look.reading)) {
    const chunk = planner.plan(records, nothingKnown);
    count(chunk, summary);
    for (const { row, reason } of chunk.refused) summary.refused.push({ row, reason: importRows.sentence(reason) });
  }
}

function count(chunk: ImportChunk, summary: ImportSummary): void {
  summary.customers += chunk.customers.length;
  summary.jobs += chunk.jobs.length;
  summary.addresses += chunk.properties.length;
  for (const { phones, emails, postalAddress } of chunk.customers) {
    summary.phones += phones.length;
    summary.emails += emails.length;
    if (postalAddress !== null) summary.addresses += 1;
  }
  for (const change of chunk.changes) {
    if (change.table !== 'customers') continue;
    summary.phones += change.addPhones.length - (change.more?.dropPhones?.length ?? 0);
    summary.emails += change.addEmails.length - (change.more?.dropEmails?.length ?? 0);
    if (change.more?.fill?.postalAddress != null) summary.addresses += 1;
  }
}

function sentenceOf({ problem }: FileProblemError): string {
  const { code, params } = problem;
  return code === 'too-many-rows' ? imports.problems[code](Number(params['rows']), Number(params['most'])) : imports.problems[code];
}
