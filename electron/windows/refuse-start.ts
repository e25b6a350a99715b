import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { StartProblem } from '../services/versions/describe-refusal.ts';

/**
 * Says why the program does not start, and ends it. It is told on stderr in any case, and in a box unless nobody sits
 * there. Chromium is given an empty folder meanwhile: nothing of it may touch the records.
 */
export async function refuseStart({ title, text, exitCode }: StartProblem, unattended: boolean): Promise<void> {
  process.stderr.write(`${title}\n${text}\n`);
  if (unattended) return app.exit(exitCode);
  const empty = mkdtempSync(join(tmpdir(), 'makegood-refused-'));
  app.setPath('userData', empty);
  app.once('quit', () => rmSync(empty, { recursive: true, force: true }));
  await app.whenReady();
  dialog.showErrorBox(title, text);
  app.exit(exitCode);
}
