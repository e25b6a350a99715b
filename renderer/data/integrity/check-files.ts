import type { ProblemList } from '../../../shared/domain/integrity/problem.ts';
import type { RowOf } from '../../../shared/domain/schema.ts';
import { picturesOfCases } from '../cases/pictures-of-cases.ts';
import type { Database } from '../database/database.ts';
import { readPages } from '../erasure/read-pages.ts';
import type { Ask } from '../storage/storage-job.ts';

const atOnce = 200;

/**
 * Whether the file of every live attachment lies in its folder, and is as long as its row says; and every picture of a
 * live case, which may be on its job no more. Answers how many files there are.
 */
export async function checkFiles(database: Database, ask: Ask, problems: ProblemList, onPage: (rows: number) => void): Promise<number> {
  const ofAttachments = new Set<string>();
  let checked = 0;
  for await (const rows of readPages<RowOf<'attachments'>>(database, 'attachments', 'id', atOnce)) {
    const live = rows.filter((row) => row.live === 1);
    if (live.length > 0) await checkPage(live, ask, problems);
    for (const { sha256 } of live) ofAttachments.add(sha256);
    checked += live.length;
    onPage(rows.length);
  }
  const ofCasesOnly = (await picturesOfCases(database)).filter((sha256) => !ofAttachments.has(sha256));
  for (let at = 0; at < ofCasesOnly.length; at += atOnce) {
    await checkPictures(database, ofCasesOnly.slice(at, at + atOnce), ask, problems);
    onPage(0);
  }
  return checked + ofCasesOnly.length;
}

async function checkPage(rows: readonly RowOf<'attachments'>[], ask: Ask, problems: ProblemList): Promise<void> {
  const there = await findFiles([...new Set(rows.map(({ sha256 }) => sha256))], ask);
  for (const { id, sha256, name } of rows) if (!there.has(sha256)) problems.add('file-missing', 'attachments', id, name);
  for (const { id, sha256, name, size } of rows.filter((row) => there.has(row.sha256))) {
    const { part } = await ask('files:read', { sha256, from: Math.max(0, size - 1) });
    if (part !== null && part.size !== size) problems.add('file-size', 'attachments', id, name);
  }
}

async function checkPictures(database: Database, sha256s: readonly string[], ask: Ask, problems: ProblemList): Promise<void> {
  const there = await findFiles(sha256s, ask);
  const missing = sha256s.filter((sha256) => !there.has(sha256));
  const without = await database.cases.where('sha256s').anyOf(missing).distinct().toArray();
  for (const { id, live, title } of without) if (live === 1) problems.add('file-missing', 'cases', id, title);
}

async function findFiles(sha256s: readonly string[], ask: Ask): Promise<ReadonlySet<string>> {
  return new Set((await ask('files:look', { sha256s: [...sha256s] })).files);
}
