import type { ProblemList } from '../../../shared/domain/integrity/problem.ts';
import type { RowOf } from '../../../shared/domain/schema.ts';
import type { Database } from '../database/database.ts';
import { readPages } from '../erasure/read-pages.ts';
import type { Ask } from '../storage/storage-job.ts';

const rowsAtOnce = 200;

/** Whether the file of every live attachment lies in its folder, and is as long as its row says. Answers how many there are. */
export async function checkFiles(database: Database, ask: Ask, problems: ProblemList, onPage: (rows: number) => void): Promise<number> {
  let checked = 0;
  for await (const rows of readPages<RowOf<'attachments'>>(database, 'attachments', 'id', rowsAtOnce)) {
    const live = rows.filter((row) => row.live === 1);
    if (live.length > 0) await checkPage(live, ask, problems);
    checked += live.length;
    onPage(rows.length);
  }
  return checked;
}

async function checkPage(rows: readonly RowOf<'attachments'>[], ask: Ask, problems: ProblemList): Promise<void> {
  const there = new Set((await ask('files:look', { sha256s: [...new Set(rows.map(({ sha256 }) => sha256))] })).files);
  for (const { id, sha256, name } of rows) if (!there.has(sha256)) problems.add('file-missing', 'attachments', id, name);
  for (const { id, sha256, name, size } of rows.filter((row) => there.has(row.sha256))) {
    const { part } = await ask('files:read', { sha256, from: Math.max(0, size - 1) });
    if (part !== null && part.size !== size) problems.add('file-size', 'attachments', id, name);
  }
}
