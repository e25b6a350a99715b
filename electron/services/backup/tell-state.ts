import { dirname } from 'node:path';
import { chooseNewestGood } from '../../../shared/domain/backup/choose-newest-good.ts';
import { isCloudFolder } from '../../../shared/domain/backup/is-cloud-folder.ts';
import type { BackupState } from '../../../shared/ipc/backup-contract.ts';
import type { Entry } from './catalogue.ts';
import { type Core, findEntries, spaceOf } from './core.ts';
import type { PresentPlace } from './places.ts';

/** All that the window may know of the backups. */
export async function tellState(core: Core): Promise<BackupState> {
  const place = await core.places.present();
  const entries = await findEntries(core);
  const snapshots = entries.map(({ summary }) => summary).filter((summary) => summary !== null);
  const { taken, cap, chosen } = await spaceOf(core, place.folder);
  const newest = chooseNewestGood(snapshots, null);
  const drills = snapshots.map(({ drill }) => drill).filter((drill) => drill !== null);
  return {
    snapshots,
    folder: place.wanted,
    isDefaultFolder: place.isDefault,
    meanwhile: place.folder === place.wanted ? null : place.folder,
    former: await formerFolders(core, entries, place.wanted),
    ...(await tellPassphrase(core, entries, place)),
    lastVerified: newest === null ? null : latest([newest.at, ...snapshots.flatMap(({ verifiedAt }) => verifiedAt ?? [])]),
    lastDrill: drills.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0] ?? null,
    bytes: taken,
    cap,
    chosenCap: chosen,
    askedAbout: entries.find(({ asked }) => asked)?.id ?? null,
  };
}

const latest = (instants: readonly string[]): string | null => instants.toSorted().at(-1) ?? null;

async function formerFolders({ places, disk }: Core, entries: readonly Entry[], present: string): Promise<BackupState['former']> {
  const former: BackupState['former'] = [];
  for (const folder of await places.all()) {
    if (folder === present) continue;
    const snapshots = entries.filter(({ shelf }) => dirname(shelf.folder) === folder).length;
    const reachable = await disk.isFolder(folder).catch(() => false);
    if (snapshots > 0 || (!reachable && folder !== places.defaultFolder)) former.push({ folder, snapshots, reachable });
  }
  return former;
}

async function tellPassphrase({ ring, ports }: Core, entries: readonly Entry[], place: PresentPlace) {
  const { lock, kept, isMissing } = await ring.state();
  const isSet = lock !== null || isMissing;
  const under = (salt: string | null): number =>
    entries.filter(({ file }) => file !== null && (file.head.lock?.salt ?? null) === salt).length;
  const warnings: BackupState['warnings'] = [];
  if (place.trouble !== null) warnings.push(place.trouble);
  if (isCloudFolder(place.wanted)) warnings.push('cloud-synced');
  if (place.trouble !== 'missing' && ports.isNetworkFolder(place.wanted)) warnings.push('network');
  if (isMissing) warnings.push('key-missing');
  const readable = entries.filter(({ file }) => file !== null).length;
  return {
    warnings,
    passphrase: isSet ? ('set' as const) : ('none' as const),
    keyKept: kept,
    olderPassphrase: readable - under(null) - (lock === null ? 0 : under(lock.salt)),
    withoutPassphrase: isSet ? under(null) : 0,
  };
}
