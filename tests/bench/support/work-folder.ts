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
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.on('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return folder;
}
