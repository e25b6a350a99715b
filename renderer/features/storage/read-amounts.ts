import { ask } from '../../desktop/bridge.ts';

/** What lies on the disk, in bytes and numbers. */
export interface Amounts {
  /** Databases of this program together, kept ones included. */
  readonly records: number;
  readonly journal: number;
  readonly files: number;
  readonly fileBytes: number;
  /** Older databases that are kept. */
  readonly kept: number;
}

/** Sizes as the browser and main tell them. Of files only one page of names is ever held. */
export async function readAmounts(): Promise<Amounts> {
  const [estimate, known, kept] = await Promise.all([
    navigator.storage.estimate(),
    ask('records:known', { of: 'records' }),
    ask('records:kept', { of: 'records' }),
  ]);
  let files = 0;
  let fileBytes = 0;
  for (let after = ''; ; ) {
    const page = await ask('files:list', { after });
    files += page.files.length;
    fileBytes += page.files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (!page.more) break;
    after = page.files.at(-1)?.sha256 ?? '';
  }
  const journal = known.journals.reduce((sum, { bytes }) => sum + bytes, 0);
  return { records: estimate.usage ?? 0, journal, files, fileBytes, kept: kept.length };
}
