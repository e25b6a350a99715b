import { z } from 'zod';
import { type Lock, lockSchema } from '../../../shared/formats/backup/lock.ts';
import type { Disk } from './disk.ts';
import { inTurn } from './in-turn.ts';
import { readJson, writeJson } from './json-file.ts';
import { fits, type KeyedLock, lockWith, sealWith, unlockWith } from './passphrase.ts';
import { plainSeal, type Seal } from './seal.ts';

/** The system's own place for keys (Keychain, DPAPI, a keyring); null where it has none. Only Electron can ask it. */
export interface KeyKeeper {
  seal(text: string): string;
  /** @throws Error when it was sealed by another account or computer */
  open(sealed: string): string;
}

const keptKeySchema = z.strictObject({ lock: lockSchema, kept: z.enum(['system', 'file']), key: z.string().max(10_000) });
const keyFileSchema = z.strictObject({
  version: z.literal(1),
  /** Salt of the lock that new copies are made under; null for none. */
  present: z.string().nullable(),
  keys: z.array(keptKeySchema),
});
type KeyFile = z.infer<typeof keyFileSchema>;

export interface KeyRing {
  /** What new copies are made with. @throws Error when a passphrase is set and its key cannot be read */
  present(): Promise<Seal>;
  /** How things under this lock are opened; null while nobody has said the passphrase. */
  sealOf(lock: Lock | null): Promise<Seal | null>;
  /** From now on; an empty one takes it away. Older keys stay, because older copies need them. */
  set(passphrase: string): Promise<void>;
  /** Until the program ends. False for a wrong passphrase. */
  unlock(lock: Lock, passphrase: string): Promise<boolean>;
  state(): Promise<{ readonly lock: Lock | null; readonly kept: 'system' | 'file' | null; readonly isMissing: boolean }>;
}

export interface KeyRingOptions {
  readonly disk: Disk;
  /** `<profile>/backup-keys.json`, readable by this account alone. */
  readonly file: string;
  readonly keeper: () => KeyKeeper | null;
  /** Less in tests alone. */
  readonly cost?: Lock['n'];
}

/** Keeps the keys of passphrases on this computer, so that hourly copies need nobody. The passphrase itself is kept nowhere. */
export function createKeyRing({ disk, file, keeper, cost }: KeyRingOptions): KeyRing {
  const turn = inTurn();
  /** By salt. */
  const seals = new Map<string, Seal>();
  const read = async (): Promise<KeyFile | 'damaged'> => {
    const found = await readJson(disk, file, keyFileSchema);
    return found ?? { version: 1, present: null, keys: [] };
  };
  const open = (kept: KeyFile['keys'][number]): Seal | null => {
    const known = seals.get(kept.lock.salt);
    if (known !== undefined) return known;
    const key = readKey(kept, keeper());
    if (key === null) return null;
    return remember({ lock: kept.lock, key });
  };
  const remember = (keyed: KeyedLock): Seal => {
    const seal = sealWith(keyed);
    seals.set(keyed.lock.salt, seal);
    return seal;
  };
  const sealOf = async (lock: Lock | null): Promise<Seal | null> => {
    if (lock === null) return plainSeal;
    const known = seals.get(lock.salt);
    if (known !== undefined) return known;
    const found = await read();
    const kept = found === 'damaged' ? undefined : found.keys.find((one) => one.lock.salt === lock.salt);
    return kept === undefined ? null : open(kept);
  };
  const presentKey = async (): Promise<KeyFile['keys'][number] | 'none' | 'lost'> => {
    const found = await read();
    if (found === 'damaged') return 'lost';
    if (found.present === null) return 'none';
    return found.keys.find(({ lock }) => lock.salt === found.present) ?? 'lost';
  };

  return {
    sealOf,
    async present() {
      const kept = await presentKey();
      if (kept === 'none') return plainSeal;
      const seal = kept === 'lost' ? null : open(kept);
      if (seal === null) throw new Error('This computer has lost the key of the backup passphrase. Set the passphrase again.');
      return seal;
    },
    set: (passphrase) =>
      turn(async () => {
        const found = await read();
        if (found === 'damaged') await disk.rename(file, `${file}.damaged`);
        const keys = found === 'damaged' ? [] : found.keys;
        if (passphrase === '') return writeJson(disk, file, { version: 1, present: null, keys });
        const keyed = await lockWith(passphrase, cost);
        await writeJson(disk, file, { version: 1, present: keyed.lock.salt, keys: [...keys, keep(keyed, keeper())] });
        remember(keyed);
      }),
    async unlock(lock, passphrase) {
      const keyed = await unlockWith(passphrase, lock);
      if (keyed !== null) remember(keyed);
      return keyed !== null;
    },
    async state() {
      const kept = await presentKey();
      if (kept === 'none') return { lock: null, kept: null, isMissing: false };
      if (kept === 'lost') return { lock: null, kept: null, isMissing: true };
      return { lock: kept.lock, kept: kept.kept, isMissing: open(kept) === null };
    },
  };
}

function keep({ lock, key }: KeyedLock, keeper: KeyKeeper | null): KeyFile['keys'][number] {
  const text = Buffer.from(key).toString('base64');
  return keeper === null ? { lock, kept: 'file', key: text } : { lock, kept: 'system', key: keeper.seal(text) };
}

/** Null when it cannot be opened here, or is not the key of its lock. */
function readKey({ lock, kept, key }: KeyFile['keys'][number], keeper: KeyKeeper | null): Uint8Array | null {
  try {
    const text = kept === 'file' ? key : keeper?.open(key);
    const bytes = text === undefined ? null : new Uint8Array(Buffer.from(text, 'base64'));
    return bytes !== null && fits(bytes, lock) ? bytes : null;
  } catch {
    return null;
  }
}
