import { basename } from 'node:path';
import { compareByLog } from '../../../shared/domain/backup/compare-by-log.ts';
import type { Entry } from './catalogue.ts';
import { type Backup, type Core, findEntries, findEntry } from './core.ts';
import { removeSnapshots, sweep } from './let-go.ts';

/** Throwing away what still holds a person that was erased. */
export function forgetChannels(core: Core): Pick<Backup, 'backup:forget-older'> {
  const { turn, ports, places, disk, settings } = core;
  return {
    'backup:forget-older': ({ before, databaseId }) =>
      turn(async () => {
        const newest = await findEntry(core, before);
        if (newest.databaseId !== databaseId || newest.state !== 'good') {
          throw new Error('The newer backup must be there and good before older ones are thrown away.');
        }
        // What is being taken may share what goes.
        if (core.taking?.databaseId === databaseId) core.taking = null;
        const going = (await findEntries(core)).filter((one) => one.databaseId === databaseId && isOlder(one, newest));
        for (const folder of await places.all()) {
          for (const shelf of await places.shelves(folder)) {
            if (basename(shelf.folder) !== databaseId) continue;
            await removeSnapshots(
              shelf,
              going.filter((one) => one.shelf.folder === shelf.folder),
            );
            await sweep(shelf, new Set());
          }
        }
        ports.send('backup:changed', {});
        const unreached: string[] = [];
        for (const folder of await places.all()) {
          if (folder !== places.defaultFolder && !(await disk.isFolder(folder).catch(() => false))) unreached.push(folder);
        }
        const written = (await settings.read()).exports.filter((one) => one.databaseId === databaseId && one.at <= newest.at);
        return { forgotten: going.length, unreached: [...unreached, ...new Set(written.map(({ path }) => path))] };
      }),
  };
}

/** By the log where both can be read: a clock may have been set back. One that cannot be read may hold anything. */
function isOlder(one: Entry, newest: Entry): boolean {
  if (one.id === newest.id) return false;
  if (one.summary === null || newest.summary === null) return true;
  return compareByLog(one.summary, newest.summary) < 0 || one.at < newest.at;
}
