import { cpSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ShopSize } from '../page/shop-size.ts';
import { type BenchContext, isQuick } from './bench-context.ts';
import { openBenchPage } from './bench-program.ts';
import { inWorkFolder } from './work-folder.ts';

/**
 * The sizes that QUALITY.md names. Two things are shorter than there, because filling them would take most of the time
 * and no figure here reads more than their newest end: the log (100,000 changes) and, in the large shop, attempts.
 */
const sizes = {
  /** Set up, and nothing in it yet. */
  empty: { customers: 0, jobs: 0, calls: 0, openCalls: 0, attempts: 0, changes: 0 },
  /** The revisit check's small shop. */
  small: { customers: 1_000, jobs: 5_000, calls: 6_000, openCalls: 200, attempts: 5_000, changes: 5_000 },
  /** The shop that every figure means unless it says otherwise. */
  full: { customers: 10_000, jobs: 50_000, calls: 60_000, openCalls: 2_000, attempts: 50_000, changes: 100_000 },
  /** Ten times its customers, places, jobs, visits and calls. */
  large: { customers: 100_000, jobs: 500_000, calls: 600_000, openCalls: 20_000, attempts: 50_000, changes: 100_000 },
} as const satisfies Record<string, ShopSize>;
export type ShopName = keyof typeof sizes;

/** With `--quick` so much less of everything: filling the large shop would take longer than all that is measured in it. */
const quickPart = { empty: 1, full: 10, large: 40 } as const;

/** The small shop stays as it is: its block of flats must not be all there is. */
export function sizeOf(ctx: BenchContext, name: ShopName): ShopSize {
  const size: ShopSize = sizes[name];
  if (!isQuick(ctx) || name === 'small') return size;
  return Object.fromEntries(Object.entries(size).map(([what, count]) => [what, count / quickPart[name]])) as unknown as ShopSize;
}

/** The profile of a shop, filled once in a run. Whoever changes its records works on a copy. */
export async function shopProfile(ctx: BenchContext, name: ShopName): Promise<string> {
  const profile = inWorkFolder(`shop-${name}`);
  const mark = path.join(profile, 'filled');
  if (existsSync(mark)) return profile;
  const size = sizeOf(ctx, name);
  const began = Date.now();
  const page = await openBenchPage(ctx, profile);
  try {
    const { rows } = await page.task('fillShop', size);
    ctx.log(`  filled the ${name} shop: ${rows.toLocaleString('en')} rows in ${Math.round((Date.now() - began) / 1_000)} s`);
  } finally {
    await page.close();
  }
  writeFileSync(mark, '');
  return profile;
}

let copies = 0;

/** A copy of a shop's profile, for what changes it. */
export async function copyOfShop(ctx: BenchContext, name: ShopName): Promise<string> {
  const profile = await shopProfile(ctx, name);
  copies += 1;
  const copy = inWorkFolder(`copy-${process.hrtime.bigint()}-${copies}`);
  cpSync(profile, copy, { recursive: true });
  return copy;
}
