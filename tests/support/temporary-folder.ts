import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Makes folders for a test file and removes them after it. */
export function temporaryFolders(): () => string {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  }, 60_000);
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'makegood-test-'));
    made.push(folder);
    return folder;
  };
}
