import { cpSync, existsSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BenchContext } from './bench-context.ts';
import { inWorkFolder } from './work-folder.ts';

/**
 * The same Electron from a folder of this run. What several programs on one machine run from the same file they share,
 * and each counts only its part of it: another Electron that comes and goes would change our memory by a third. Left
 * where it is when its sandbox helper belongs to root, which a copy would not.
 */
export function withOwnElectron(ctx: BenchContext): BenchContext {
  const home = path.dirname(ctx.electron);
  const helper = statSync(path.join(home, 'chrome-sandbox'), { throwIfNoEntry: false });
  if (process.platform !== 'linux' || (helper !== undefined && (helper.mode & 0o4000) !== 0)) return ctx;
  const folder = inWorkFolder('electron');
  if (!existsSync(folder)) {
    cpSync(home, `${folder}.new`, { recursive: true });
    renameSync(`${folder}.new`, folder);
  }
  return { ...ctx, electron: path.join(folder, path.basename(ctx.electron)) };
}
