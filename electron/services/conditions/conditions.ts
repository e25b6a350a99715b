import { join } from 'node:path';
import type { Condition, ConditionCode } from '../../../shared/ipc/conditions-contract.ts';
import { readClock, writeClock } from './clock-file.ts';
import { type ClockReading, type Findings, judgeConditions } from './judge-conditions.ts';
import { lookAtFolder } from './look-at-folder.ts';
import { isNetworkFolder } from './network-folder.ts';
import { syncedBy } from './synced-folder.ts';

export interface ConditionsOptions {
  readonly profile: string;
  /** Where copies go now; null while nobody knows. */
  readonly backupFolder: () => Promise<string | null>;
  readonly readClock: () => ClockReading;
  /** Called when there is something else to know. */
  readonly onChange: () => void;
}

export interface Conditions {
  /** Looks now. `newest`: the moment of the newest change, in milliseconds since 1970, where the window knows it. */
  state(newest: number | null): Promise<Condition[]>;
  /** Not shown again until the next start. */
  letGo(code: ConditionCode): Promise<Condition[]>;
  /** Something could not be written: looks again soon, and again every few minutes. */
  noticed(error: unknown): void;
  close(): void;
}

const everyMs = 5 * 60_000;
/** While something is wrong that a person is putting right. */
const everyWhileWrongMs = 30_000;
/** Several errors of one moment are one reason to look. */
const soonMs = 500;
const fullCodes = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM']);

/** Keeps an eye on disk, folders and clock: at the start, every five minutes, and when something could not be written. */
export function createConditions({ profile, backupFolder, readClock: now, onChange }: ConditionsOptions): Conditions {
  const clockFile = join(profile, 'clock.json');
  const letGo = new Set<ConditionCode>();
  let newest: number | null = null;
  let before: ClockReading | null = readClock(clockFile);
  /** What was found amiss with the clock stays until it is right again or somebody has read it: the next look would not see it. */
  let clock: Condition | null = null;
  let last = '[]';
  let timer: NodeJS.Timeout | undefined;

  const judge = (findings: Findings): Condition[] => {
    const found = judgeConditions(findings);
    const ofClock = found.find(isOfClock) ?? null;
    const isRightAgain = clock?.code === 'clock-back' && findings.clock.wall >= Date.parse(clock.against ?? '');
    clock = ofClock ?? (isRightAgain ? null : clock);
    const all = clock === null || ofClock !== null ? found : [...found, clock];
    return all.map((one) => ({ ...one, letGo: one.canLetGo && letGo.has(one.code) }));
  };

  const look = async (): Promise<Condition[]> => {
    const backup = await backupFolder().catch(() => null);
    const [ofProfile, ofBackup, ofJournal] = await Promise.all([
      lookAtFolder(profile),
      backup === null ? null : lookAtFolder(backup),
      lookAtFolder(join(profile, 'journal')),
    ]);
    const reading = now();
    const all = judge({
      profile: { ...ofProfile, network: isNetworkFolder(profile), syncedBy: syncedBy(profile) },
      journal: ofJournal,
      backup: ofBackup,
      clock: reading,
      clockBefore: before,
      newest,
    });
    before = reading;
    writeClock(clockFile, reading);
    const next = JSON.stringify(all.map(({ code, letGo: gone }) => [code, gone]));
    if (next !== last) onChange();
    last = next;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), all.some(({ canLetGo }) => !canLetGo) ? everyWhileWrongMs : everyMs).unref();
    return all;
  };

  return {
    state(moment) {
      newest = moment ?? newest;
      return look();
    },
    letGo(code) {
      letGo.add(code);
      return look();
    },
    noticed(error) {
      if (!fullCodes.has((error as { code?: string } | null)?.code ?? '')) return;
      clearTimeout(timer);
      timer = setTimeout(() => void look(), soonMs);
    },
    close: () => clearTimeout(timer),
  };
}

function isOfClock({ code }: Condition): boolean {
  return code === 'clock-back' || code === 'clock-ahead';
}
