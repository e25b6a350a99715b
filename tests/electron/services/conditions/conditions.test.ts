import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Conditions, createConditions } from '../../../../electron/services/conditions/conditions.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const now = Date.UTC(2026, 10, 19, 9);
const hour = 60 * 60_000;
const opened: Conditions[] = [];

function open(profile: string, clock: { wall: number; up: number }, backup: string | null = null) {
  const onChange = vi.fn();
  const conditions = createConditions({ profile, backupFolder: async () => backup, readClock: () => ({ ...clock }), onChange });
  opened.push(conditions);
  const ofClock = async (newest: number | null = null): Promise<string[]> =>
    (await conditions.state(newest)).filter(({ code }) => code.startsWith('clock')).map(({ code }) => code);
  return { conditions, onChange, ofClock };
}
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

describe('the conditions', () => {
  it('remember the clock from one start to the next, and hold on to what was wrong with it', async () => {
    const profile = newFolder();
    await open(profile, { wall: now, up: 1_000 }).conditions.state(null);
    const clock = { wall: now - 2 * hour, up: 1_100 };
    const second = open(profile, clock);
    expect(await second.ofClock()).toEqual(['clock-back']);
    clock.wall += 60_000;
    expect(await second.ofClock()).toEqual(['clock-back']);
    clock.wall = now + 1;
    clock.up += 7_200;
    expect(await second.ofClock()).toEqual([]);
  });

  it('tell of a clock behind the newest change, and keep what was let go of out of sight until the next start', async () => {
    const profile = newFolder();
    const { conditions, onChange } = open(profile, { wall: now, up: 1 });
    const [found] = (await conditions.state(now + hour)).filter(({ code }) => code === 'clock-back');
    expect(found).toMatchObject({ against: new Date(now + hour).toISOString(), letGo: false });
    expect(onChange).toHaveBeenCalledOnce();
    expect((await conditions.letGo('clock-back')).find(({ code }) => code === 'clock-back')).toMatchObject({ letGo: true });
    expect((await open(profile, { wall: now, up: 2 }).conditions.state(now + hour))[0]).toMatchObject({ letGo: false });
  });

  it('take a damaged reading for none', async () => {
    const profile = newFolder();
    writeFileSync(join(profile, 'clock.json'), '{"wall":');
    expect(await open(profile, { wall: now, up: 1 }).ofClock()).toEqual([]);
    expect(JSON.parse(readFileSync(join(profile, 'clock.json'), 'utf8'))).toEqual({ wall: now, up: 1 });
  });

  it('look at a backup folder that is not there yet without making it', async () => {
    const backup = join(newFolder(), 'a', 'copies');
    const found = await open(newFolder(), { wall: now, up: 1 }, backup).conditions.state(null);
    expect(found.filter(({ code }) => code.startsWith('backup-un'))).toEqual([]);
    expect(existsSync(backup)).toBe(false);
  });

  it('look again when something could not be written', async () => {
    const { conditions, onChange } = open(newFolder(), { wall: now, up: 1 });
    await conditions.state(null);
    vi.useFakeTimers();
    try {
      conditions.noticed(new Error('anything'));
      conditions.noticed(Object.assign(new Error('full'), { code: 'ENOSPC' }));
      expect(vi.getTimerCount()).toBeGreaterThan(0);
    } finally {
      vi.useRealTimers();
    }
    expect(onChange).toHaveBeenCalledTimes(0);
  });
});
