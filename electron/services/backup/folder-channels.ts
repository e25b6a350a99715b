import { isAbsolute, relative } from 'node:path';
import type { Backup, Core } from './core.ts';
import { moveFolder } from './move-folder.ts';
import { tellState } from './tell-state.ts';
import { tryFolder } from './try-folder.ts';

type Refusal = 'inside-profile' | 'unwritable' | 'no-space';

/** Where copies lie and what they may take. */
export function folderChannels(
  core: Core,
): Pick<Backup, 'backup:choose-folder' | 'backup:show-folder' | 'backup:move-older' | 'backup:set-cap'> {
  const { ports, places, settings, turn } = core;
  const changed = async () => {
    ports.send('backup:changed', {});
    return tellState(core);
  };
  return {
    'backup:choose-folder': async () => {
      const chosen = await ports.askFolder();
      if (chosen === null) return { state: await tellState(core), refused: null };
      const refused = await refuseFolder(core, chosen);
      if (refused === null) await turn(() => useFolder(core, chosen));
      return { state: await changed(), refused };
    },
    'backup:show-folder': async () => {
      await ports.showFolder((await places.present()).folder);
      return null;
    },
    'backup:move-older': () =>
      turn(async () => {
        const { folder } = await places.present();
        let moved = 0;
        let left = 0;
        for (const former of await places.all()) {
          if (former === folder) continue;
          const result = await moveFolder(core, former, folder);
          moved += result.moved;
          left += result.left;
        }
        await dropEmptyFormer(core);
        return { moved, left, state: await changed() };
      }),
    'backup:set-cap': async ({ bytes }) => {
      await settings.change({ cap: bytes });
      return changed();
    },
  };
}

/** A copy that lies with what it is a copy of is lost with it. */
async function refuseFolder({ disk, ports }: Core, chosen: string): Promise<Refusal | null> {
  const [profile, folder] = await Promise.all([ports.profile, chosen].map((path) => disk.realPath(path).catch(() => path)));
  if (isInside(profile as string, folder as string)) return 'inside-profile';
  const trouble = await tryFolder(disk, chosen);
  return trouble === 'missing' ? 'unwritable' : trouble;
}

function isInside(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return !way.startsWith('..') && !isAbsolute(way);
}

async function useFolder({ settings, places }: Core, chosen: string): Promise<void> {
  const { folder, former } = await settings.read();
  const before = folder ?? places.defaultFolder;
  const others = [...new Set([...former, before])].filter((one) => one !== chosen && one !== places.defaultFolder);
  await settings.change({ folder: chosen === places.defaultFolder ? null : chosen, former: others });
}

/** A folder of before that was reached and holds nothing more is not named any longer. */
async function dropEmptyFormer({ settings, places, disk }: Core): Promise<void> {
  const { former } = await settings.read();
  const kept: string[] = [];
  for (const folder of former) {
    const isReached = await disk.isFolder(folder).catch(() => false);
    if (!isReached || (await places.shelves(folder)).length > 0) kept.push(folder);
  }
  await settings.change({ former: kept });
}
