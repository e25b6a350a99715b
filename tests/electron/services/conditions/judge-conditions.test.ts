import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Findings, judgeConditions, lowBytes, veryLowBytes } from '../../../../electron/services/conditions/judge-conditions.ts';
import { conditionCodes } from '../../../../shared/ipc/conditions-contract.ts';

const now = Date.UTC(2026, 10, 19, 9);
const minute = 60_000;
const day = 24 * 60 * minute;
const calm: Findings = {
  profile: { folder: '/home/ann/Makegood', free: 9e9, writable: true, disk: 1, network: false, syncedBy: null },
  journal: { folder: '/home/ann/Makegood/journal', writable: true },
  backup: { folder: '/stick/copies', free: 9e9, writable: true, disk: 2 },
  clock: { wall: now, up: 5_000 },
  clockBefore: { wall: now - minute, up: 4_940 },
  newest: now - minute,
};
const codes = (changed: Partial<Findings>): string[] => judgeConditions({ ...calm, ...changed }).map(({ code }) => code);
const profileWith = (free: number | null) => ({ ...calm.profile, free });
const backupWith = (free: number, disk = 2) => ({ folder: '/stick/copies', free, writable: true, disk });

describe('judgeConditions', () => {
  it('says nothing of a machine that is well', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ backup: null, clockBefore: null, newest: null, profile: profileWith(null) })).toEqual([]);
  });

  it('warns of a disk that fills, and louder of one that is nearly full', () => {
    expect(codes({ profile: profileWith(lowBytes) })).toEqual([]);
    expect(codes({ profile: profileWith(lowBytes - 1) })).toEqual(['disk-low']);
    expect(codes({ profile: profileWith(veryLowBytes - 1) })).toEqual(['disk-very-low']);
    expect(codes({ backup: backupWith(0) })).toEqual(['backup-disk-very-low']);
    expect(judgeConditions({ ...calm, profile: profileWith(3) })[0]).toMatchObject({
      free: 3,
      canLetGo: false,
      folder: '/home/ann/Makegood',
    });
  });

  it('tells of one disk once, whatever folders lie on it', () => {
    expect(codes({ profile: profileWith(5), backup: backupWith(5, 1) })).toEqual(['disk-very-low']);
  });

  it('names folders that cannot be written to', () => {
    expect(judgeConditions({ ...calm, journal: { ...calm.journal, writable: false } })).toMatchObject([
      { code: 'journal-unwritable', folder: '/home/ann/Makegood/journal' },
    ]);
    expect(codes({ backup: { ...backupWith(9e9), writable: false } })).toEqual(['backup-unwritable']);
  });

  it('warns of a folder on a network drive or in a cloud folder', () => {
    expect(codes({ profile: { ...calm.profile, network: true } })).toEqual(['profile-network']);
    expect(judgeConditions({ ...calm, profile: { ...calm.profile, syncedBy: 'Dropbox' } })[0]).toMatchObject({
      code: 'profile-synced',
      service: 'Dropbox',
      canLetGo: true,
    });
  });

  it('notices a clock that was set back, against the records and against the last reading', () => {
    expect(codes({ newest: now + 5 * minute })).toEqual([]);
    expect(codes({ newest: now + 5 * minute + 1 })).toEqual(['clock-back']);
    expect(codes({ newest: null, clockBefore: { wall: now + 6 * minute, up: 1 } })).toEqual(['clock-back']);
  });

  it('notices a clock that ran ahead of the machine, and takes no holiday for one', () => {
    const twoDays = { wall: now - 3 * day, up: 5_000 - 3 * 86_400 };
    expect(codes({ clockBefore: { wall: now - 3 * day, up: 4_000 } })).toEqual(['clock-ahead']);
    expect(codes({ clockBefore: { ...twoDays, up: 5_000 + 1 } })).toEqual([]);
    expect(codes({ clock: { wall: now, up: 400_000 }, clockBefore: { wall: now - 3 * day, up: 400_000 - 3 * 86_400 } })).toEqual([]);
    expect(codes({ clockBefore: { wall: now - 61 * day, up: 9_000 } })).toEqual(['clock-ahead']);
  });

  it('answers in the order of weight, each once', () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.nat(1e9),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: -9e9, max: 9e9 }),
        (free, other, ok, net, drift) => {
          const found = codes({
            profile: { ...calm.profile, free, network: net, syncedBy: net ? 'MEGA' : null },
            backup: { ...backupWith(other), writable: ok },
            journal: { ...calm.journal, writable: ok },
            newest: now + drift,
          });
          expect(found).toEqual(conditionCodes.filter((code) => found.includes(code)));
        },
      ),
    );
  });
});
