import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkProfile } from './support/check-profile.ts';
import { createTally, type Fault, type FaultContext, mustHold } from './support/fault.ts';
import { openFaultPage } from './support/fault-page.ts';
import { listenToStart } from './support/listen-to-start.ts';
import { makeSmallDisk, type SmallDisk } from './support/small-disk.ts';

const sizes = [40, 60, 80] as const;
const more = 100;
/** Characters of noise in each note: nothing makes them smaller. */
const noise = 9_000;
const fillingMs = 300_000;
const quietMs = 4_000;
/** What stands on the screen of a program that is started on a full disk: `shared/text/en/conditions.ts`. */
const nearlyFull = /nearly full|disk is full|No room|fills up/i;

/**
 * Work goes on until the disk is full, on disks of three sizes. What was acknowledged is there, before and after; the
 * program says on its screen that the disk is full; and once there is room, it goes on.
 */
const diskFull: Fault = {
  name: 'disk-full',
  promise: 4,
  figureIs: 'operations acknowledged before the disks were full',
  full: 9,
  quick: 1,
  async run(ctx, tries) {
    const tally = createTally(ctx, this.name);
    for (let n = 0; n < tries; n += 1) {
      const disk = makeSmallDisk(sizes[n % sizes.length] as number);
      if (typeof disk === 'string') return { tries: 0, losses: 0, figure: null, notMeasured: disk };
      try {
        await tally.try(async () => tally.add(await fillAndGoOn(ctx, disk, sizes[n % sizes.length] as number)));
      } finally {
        disk.remove();
      }
    }
    return tally.result();
  },
};

async function fillAndGoOn(ctx: FaultContext, disk: SmallDisk, size: number): Promise<number> {
  const profile = path.join(disk.folder, 'profile');
  const saved = await fillUp(ctx, profile);
  mustHold(saved.length > 0, 'nothing was acknowledged before the disk was full');
  const { heard, told } = await listenToStart(ctx, profile, nearlyFull);
  mustHold(heard, `nobody was told that the disk is full, but: ${told.join(' | ').slice(0, 300)}`);
  disk.resize(size + more);
  const page = await openFaultPage(ctx, profile, (said) => {
    if (said.kind === 'saved') saved.push(said.id);
  });
  try {
    await checkProfile(page, profile, { saved });
    await page.task('work', { seed: 3, commands: null, saved: 5, atOnce: 1, noise });
    await checkProfile(page, profile, { saved });
  } finally {
    await page.kill();
  }
  return saved.length;
}

/** Works until nothing is acknowledged any more. Answers what was. */
async function fillUp(ctx: FaultContext, profile: string): Promise<string[]> {
  const saved: string[] = [];
  let last = Date.now();
  const page = await openFaultPage(ctx, profile, (told) => {
    if (told.kind !== 'saved') return;
    saved.push(told.id);
    last = Date.now();
  });
  const working = page.task('work', { seed: Math.floor(Math.random() * 2 ** 32), commands: null, atOnce: 1, noise }).catch(() => undefined);
  const end = Date.now() + fillingMs;
  while (Date.now() < end && (saved.length === 0 || Date.now() - last < quietMs)) await sleep(100);
  await page.kill();
  await working;
  mustHold(Date.now() < end, 'the disk was not full in time');
  return saved;
}

export const faults: readonly Fault[] = [diskFull];
