import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startProblems } from '../../shared/text/en/start-problems.ts';
import { text } from '../../shared/text/text.ts';
import { openElectron } from '../bench/support/open-electron.ts';
import { checkProfile } from './support/check-profile.ts';
import { createTally, type Fault, type FaultContext, mustHold } from './support/fault.ts';
import { openFaultPage } from './support/fault-page.ts';
import { dropProfile } from './support/profiles.ts';
import { runToEnd } from './support/run-to-end.ts';
import { makeSavedShop } from './support/saved-shop.ts';

const refused = 3;
const patienceMs = 30_000;

type Versions = Record<string, unknown> & { schemaVersion: number; chromium: number };

/** What the profile says of who was there last, and the words that a person must be told then. */
const newer: readonly { readonly change: (versions: Versions) => Versions; readonly title: string }[] = [
  { change: (versions) => ({ ...versions, schemaVersion: versions.schemaVersion + 1 }), title: startProblems.olderProgram.title },
  { change: (versions) => ({ ...versions, chromium: versions.chromium + 1 }), title: startProblems.olderEngine.title },
  {
    change: (versions) => ({ ...versions, schemaVersion: versions.schemaVersion + 7, chromium: versions.chromium + 30, later: true }),
    title: startProblems.olderProgram.title,
  },
];

/**
 * Records that a newer program, or a newer engine, was the last to open. This one must refuse with the words and the
 * exit code for it and leave every byte of them alone; the right program then finds all of them.
 */
const olderProgram: Fault = {
  name: 'older-program',
  promise: 6,
  figureIs: 'acknowledged operations behind each refusal',
  full: 20,
  quick: 3,
  async run(ctx, tries) {
    const tally = createTally(ctx, this.name);
    const { profile, saved } = await makeSavedShop(ctx, 30);
    const file = path.join(profile, 'versions.json');
    copyFileSync(file, `${file}.own`);
    for (let n = 0; n < tries; n += 1) {
      const { change, title } = newer[n % newer.length] as (typeof newer)[number];
      await tally.try(async () => {
        writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(`${file}.own`, 'utf8')) as Versions)));
        const before = fingerprint(profile);
        const { code, said } = await runToEnd(ctx, [ctx.root, `--profile=${profile}`, '--unattended'], patienceMs);
        mustHold(code === refused, `it ended with ${code} and not with ${refused}`);
        mustHold(said.includes(title), `it did not say "${title}" but: ${said.slice(0, 200)}`);
        mustHold(fingerprint(profile) === before, 'it changed something of what it refused to open');
      });
    }
    await tally.try(async () => {
      copyFileSync(`${file}.own`, file);
      const page = await openFaultPage(ctx, profile);
      await checkProfile(page, profile, { saved }).finally(() => page.kill());
    });
    await tally.try(() => newerWithoutWord(ctx, profile));
    tally.add(saved.length);
    dropProfile(profile);
    return tally.result();
  },
};

/** The file that says it is gone, and the database itself is newer: the window refuses, in words. */
async function newerWithoutWord(ctx: FaultContext, profile: string): Promise<void> {
  const page = await openFaultPage(ctx, profile);
  await page.task('raiseDatabase', null).finally(() => page.close());
  rmSync(path.join(profile, 'versions.json'));
  const program = await openElectron(ctx, { program: ctx.root, profile });
  try {
    const title = JSON.stringify(text.shell.tooNewTitle);
    await program.evaluateSoon<true>(`document.body?.innerText.includes(${title}) || undefined`, patienceMs);
  } finally {
    await program.kill();
  }
}

/** SHA-256 over names and bytes of the database and the journal. */
function fingerprint(profile: string): string {
  const hash = createHash('sha256');
  for (const part of ['IndexedDB', 'journal', 'records.json']) {
    const at = path.join(profile, part);
    const stat = statSync(at, { throwIfNoEntry: false });
    if (stat === undefined) continue;
    const names = stat.isDirectory() ? readdirSync(at, { recursive: true, encoding: 'utf8' }).toSorted() : [''];
    for (const name of names) {
      const one = path.join(at, name);
      if (statSync(one).isFile()) hash.update(name).update(readFileSync(one));
    }
  }
  return hash.digest('hex');
}

export const faults: readonly Fault[] = [olderProgram];
