import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * A small house in a temporary folder, with this checkout's own configuration, to plant violations in.
 * @param files path -> text
 * @returns its folder; it goes when the test is over
 */
export function plantHouse(files, configs = []) {
  const root = mkdtempSync(path.join(tmpdir(), 'makegood-walls-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  for (const config of configs) cpSync(path.join(ROOT, config), path.join(root, config));
  for (const folder of ['shared', 'electron', 'renderer', 'tests']) mkdirSync(path.join(root, folder));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}
