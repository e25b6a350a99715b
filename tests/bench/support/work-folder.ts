import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Each bench module is loaded by itself, so what they share hangs on the process. */
const shared = globalThis as { makegoodBenchFolder?: string };

/** A path inside the temporary folder of this run, which is removed when the process ends. */
export function inWorkFolder(...parts: string[]): string {
  shared.makegoodBenchFolder ??= makeFolder();
  return path.join(shared.makegoodBenchFolder, ...parts);
}

function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'makegood-bench-'));
  process.on('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch (error) {
      // What is left in the temporary folder is no reason to leave the rest undone.
      process.stderr.write(`${folder} was not removed: ${String(error)}\n`);
    }
  });
  return folder;
}
