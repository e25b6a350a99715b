import { rmSync } from 'node:fs';
import path from 'node:path';
import type { BackupTimes } from './page/measure-backup.ts';
import { type BenchContext, type Figures, isQuick, plainFigure, ratioFigure } from './support/bench-context.ts';
import { openBenchPage } from './support/bench-program.ts';
import { copyOfShop } from './support/shops.ts';
import { median } from './support/statistics.ts';

/** A verified backup and restore of the full shop beside a raw export and import of it, and what people notice of them. */
export async function run(ctx: BenchContext): Promise<Figures> {
  const times: BackupTimes[] = [];
  for (let round = 0; round < (isQuick(ctx) ? 1 : 3); round += 1) {
    const profile = await copyOfShop(ctx, 'full');
    const page = await openBenchPage(ctx, profile);
    try {
      times.push(await page.task('measureBackup', { rawFirst: round % 2 === 1, tries: isQuick(ctx) ? 10 : 40 }));
    } finally {
      await page.close();
    }
    rmSync(path.join(profile), { recursive: true, force: true });
  }
  const [first] = times;
  ctx.log(`  ${first?.rows.toLocaleString('en')} rows, ${Math.round((first?.size ?? 0) / 1e6)} MB of text`);
  const middle = (of: (one: BackupTimes) => number): number => median(times.map(of));
  return {
    'backup-full': ratioFigure(
      middle(({ full }) => full),
      middle(({ exported }) => exported),
      2,
      'ms',
    ),
    'backup-restore': ratioFigure(
      middle(({ restore }) => restore),
      middle(({ imported }) => imported),
      2,
      'ms',
    ),
    'backup-after-100-changes': plainFigure(
      middle(({ incremental }) => incremental),
      null,
      'ms',
    ),
    'backup-command-p50': ratioFigure(
      middle(({ busy }) => median(busy)),
      middle(({ idle }) => median(idle)),
      2,
      'ms',
    ),
    'backup-frozen': ratioFigure(
      middle(({ busyFrozen }) => busyFrozen),
      middle(({ idleFrozen }) => idleFrozen),
      null,
      'ms',
    ),
    'start-compare': plainFigure(
      middle(({ compared }) => compared),
      null,
      'ms',
    ),
  };
}
