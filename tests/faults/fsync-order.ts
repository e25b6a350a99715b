import { statSync } from 'node:fs';
import type { Told } from './page/tell-driver.ts';
import { createTally, type Fault, mustHold } from './support/fault.ts';
import { openFaultPage } from './support/fault-page.ts';
import { frameEnds, segmentFiles } from './support/journal-files.ts';
import { dropProfile, newProfile } from './support/profiles.ts';
import { durableEnds, traceSyncs } from './support/trace-syncs.ts';

/** So long every answer of `fdatasync` is held back: whoever does not wait for it is that much too early. */
const delayMs = 50;
/** The clocks of the page and of the trace are the same one, read in steps of a tenth of a millisecond. */
const clockMs = 2;

type Saved = Extract<Told, { kind: 'saved' }>;

/**
 * A killed process leaves what it has written to the system, flushed or not, so only watching shows that the journal's
 * `fdatasync` returns before a change is called saved. The main process is watched from outside; a try is one
 * acknowledgement as the page got it.
 */
const fsyncOrder: Fault = {
  name: 'fsync-order',
  promise: 1,
  figureIs: 'ms from fdatasync to the acknowledgement, at least',
  full: 200,
  quick: 20,
  async run(ctx, tries) {
    const tally = createTally(ctx, this.name);
    const profile = newProfile();
    const saved: Saved[] = [];
    const page = await openFaultPage(ctx, profile, (told) => {
      if (told.kind === 'saved') saved.push(told);
    });
    try {
      const { databaseId, generation } = await page.task('checkRecords', { saved: [], isReplayable: true });
      const file = segmentFiles(profile, databaseId, generation).at(-1) as string;
      const { size } = statSync(file);
      const trace = await traceSyncs(page.group, file, delayMs);
      if (typeof trace === 'string') return { tries: 0, losses: 0, figure: null, notMeasured: trace };
      await page.task('work', { seed: 7, commands: null, saved: tries, atOnce: 1, noise: 100 });
      const durable = durableEnds(await trace.stop(), size);
      const ends = frameEnds(file);
      let least = Number.POSITIVE_INFINITY;
      for (const { id, at } of saved) {
        await tally.try(async () => {
          const end = ends.get(id);
          mustHold(end !== undefined, `operation ${id} is not in the journal`);
          const early = (durable.find((one) => one.end >= end)?.at ?? Number.POSITIVE_INFINITY) - at;
          mustHold(early <= clockMs, `operation ${id} was called saved ${early.toFixed(1)} ms before its fdatasync returned`);
          least = Math.min(least, -early);
        });
      }
      return { ...tally.result(), figure: Number.isFinite(least) ? Math.round(least * 10) / 10 : null };
    } finally {
      await page.kill();
      dropProfile(profile);
    }
  },
};

export const faults: readonly Fault[] = [fsyncOrder];
