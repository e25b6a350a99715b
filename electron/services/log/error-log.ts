import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const maxBytes = 1024 * 1024;

/**
 * A plain text log of what went wrong, one file and one older one, at most 1 MB each. It never leaves the machine.
 * Written synchronously: the line must be on disk when the process ends right after it.
 */
export function createErrorLog(file: string, now: () => Date): (where: string, error: unknown) => void {
  return (where, error) => {
    try {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      mkdirSync(dirname(file), { recursive: true });
      rotate(file);
      appendFileSync(file, `${now().toISOString()} ${where}: ${detail.slice(0, 20_000)}\n`, { mode: 0o600 });
    } catch {
      // A full or read-only disk, or an error that cannot be printed, must not turn one error into two.
    }
  };
}

function rotate(file: string): void {
  try {
    if (statSync(file).size > maxBytes) renameSync(file, `${file}.old`);
  } catch {
    // No file yet.
  }
}
