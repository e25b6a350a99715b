import { setTimeout as sleep } from 'node:timers/promises';
import { readFixture, readSchema } from '../migrations/recorded-schema.ts';
import { checkProfile } from './support/check-profile.ts';
import { createTally, type Fault, mustHold } from './support/fault.ts';
import { type FaultPage, openFaultPage } from './support/fault-page.ts';
import { copyOf, dropProfile, newProfile } from './support/profiles.ts';

const rows = 2_000;
/** So many times the records of a fixture: rows enough that bringing them up to date takes a while. */
const copies = 80;
const oldVersions = [1, 2] as const;

/** An import of jobs is killed on its way: after the next start it is there as a whole, or nothing of it is shown. */
const killImport: Fault = {
  name: 'kill-import',
  promise: 1,
  figureIs: 'imports that were whole when they were killed',
  full: 50,
  quick: 2,
  async run(ctx, tries) {
    const tally = createTally(ctx, this.name);
    let took = 0;
    for (let n = 0; n < tries; n += 1) {
      const profile = newProfile();
      await tally.try(async () => {
        const reached: string[] = [];
        const page = await openFaultPage(ctx, profile, (told) => {
          if (told.kind === 'reached') reached.push(told.point);
        });
        // The first one is never cut off before its end: it shows how long an import takes here.
        const running = page.task('importJobs', { rows });
        if (n === 0) took = await running;
        else await killWithin(page, running, () => reached.includes('importing'), took);
        await page.kill();
        const again = await openFaultPage(ctx, profile);
        try {
          await checkProfile(again, profile, { saved: [] });
          const shown = await again.task('countJobs', null);
          const whole = reached.includes('imported');
          mustHold(
            shown === rows || (shown === 0 && !whole),
            `${shown} of ${rows} jobs are shown${whole ? ', and all were acknowledged' : ''}`,
          );
          tally.add(shown === rows ? 1 : 0);
        } finally {
          await again.kill();
        }
      });
      dropProfile(profile);
    }
    return tally.result();
  },
};

/** Ends it at a random moment of what it does, `took` milliseconds long when nobody disturbs it. */
async function killWithin(page: FaultPage, running: Promise<unknown>, hasBegun: () => boolean, took: number): Promise<void> {
  const over = running.then(
    () => true,
    () => true,
  );
  while (!hasBegun() && !(await Promise.race([over, sleep(5, false)])));
  await sleep(Math.random() * took);
  page.strike();
  await over;
}

/**
 * A database of an earlier version is killed while the program brings it up to date: after the next start every row is
 * what it becomes without a kill, and the log says once that it was done.
 */
const killMigration: Fault = {
  name: 'kill-migration',
  promise: 1,
  figureIs: 'rows brought up to date each time',
  full: 50,
  quick: 2,
  async run(ctx, tries) {
    const tally = createTally(ctx, this.name);
    const olds = [];
    for (const version of oldVersions) {
      const profile = newProfile();
      const page = await openFaultPage(ctx, profile);
      await page.task('layOldShop', { version, stores: readSchema(version)?.stores ?? {}, tables: readFixture(version).tables, copies });
      await page.close();
      const undisturbed = copyOf(profile);
      const reference = await openFaultPage(ctx, undisturbed);
      const began = Date.now();
      const expected = await reference.task('digestRows', null);
      olds.push({ profile, expected, took: Date.now() - began });
      ctx.log(`  version ${version} is brought up to date in ${Date.now() - began} ms`);
      await reference.kill();
      dropProfile(undisturbed);
    }
    for (let n = 0; n < tries; n += 1) {
      const { profile: old, expected, took } = olds[n % olds.length] as (typeof olds)[number];
      const profile = copyOf(old);
      await tally.try(async () => {
        const page = await openFaultPage(ctx, profile);
        const migrating = page.task('digestRows', null).catch(() => undefined);
        await sleep(Math.random() * took);
        page.strike();
        await migrating;
        await page.kill();
        const again = await openFaultPage(ctx, profile);
        try {
          const found = await again.task('digestRows', null);
          mustHold(found.rows === expected.rows, `there are ${found.rows} rows and not ${expected.rows}`);
          mustHold(found.digest === expected.digest, 'the rows are not those of an undisturbed migration');
          const [is, was] = [found.barriers.join(', '), expected.barriers.join(', ')];
          mustHold(is === was, `the log says ${is} and not ${was}`);
          await checkProfile(again, profile, { saved: [], isReplayable: false });
        } finally {
          await again.kill();
        }
      });
      dropProfile(profile);
    }
    tally.add(olds[1]?.expected.rows ?? 0);
    for (const { profile } of olds) dropProfile(profile);
    return tally.result();
  },
};

export const faults: readonly Fault[] = [killImport, killMigration];
