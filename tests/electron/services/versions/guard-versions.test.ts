import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { describeRefusal } from '../../../../electron/services/versions/describe-refusal.ts';
import { guardVersions } from '../../../../electron/services/versions/guard-versions.ts';
import { findBackends, pinBackend } from '../../../../electron/services/versions/indexed-db-backend.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const program = { program: '1.2.0', schemaVersion: 3, chromium: 142 };
const sampleOf = (profile: string): string => join(profile, 'sample-shop');
const guard = (profile: string, who = program, report = vi.fn()) => guardVersions(profile, [profile, sampleOf(profile)], who, report);
const fileOf = (profile: string): string => join(profile, 'versions.json');
const readFile = (profile: string): unknown => JSON.parse(readFileSync(fileOf(profile), 'utf8'));

function versionsOf(profile: string, who = program) {
  const guarded = guard(profile, who);
  if (guarded.refusal !== null) throw new Error(`refused: ${guarded.refusal.code}`);
  return guarded.versions;
}

describe('guardVersions', () => {
  it('notes who opens a new profile, and the records once the window tells of them', () => {
    const profile = join(newFolder(), 'new');
    const versions = versionsOf(profile);
    expect(readFile(profile)).toEqual({ makegood: 'versions', schemaVersion: null, chromium: 142, program: '1.2.0', backend: 'leveldb' });
    expect(versions.schemaVersion()).toBeNull();
    versions.setSchemaVersion(3);
    expect(readFile(profile)).toMatchObject({ schemaVersion: 3 });
    expect(versionsOf(profile).schemaVersion()).toBe(3);
    expect(readdirSync(profile)).toEqual(['versions.json']);
  });

  it('keeps the schema version of the records when a newer program opens them, until it has brought them up', () => {
    const profile = newFolder();
    versionsOf(profile, { ...program, schemaVersion: 2 }).setSchemaVersion(2);
    const versions = versionsOf(profile, { program: '1.3.0', schemaVersion: 3, chromium: 146 });
    expect(versions.schemaVersion()).toBe(2);
    expect(readFile(profile)).toMatchObject({ schemaVersion: 2, chromium: 146, program: '1.3.0' });
    // The new program could not bring them up: the older one of the same engine is let in again.
    expect(guard(profile, { program: '1.2.0', schemaVersion: 2, chromium: 146 }).refusal).toBeNull();
  });

  it('refuses an older program and an older engine without touching a thing, and says what was found', () => {
    const profile = newFolder();
    versionsOf(profile).setSchemaVersion(3);
    const before = readFileSync(fileOf(profile), 'utf8');
    const older = guard(profile, { program: '1.0.0', schemaVersion: 2, chromium: 142 });
    expect(older.refusal).toMatchObject({ code: 'older-program', known: { schemaVersion: 3, program: '1.2.0' } });
    if (older.refusal === null) throw new Error('it was let in');
    const { text, exitCode } = describeRefusal(older.refusal);
    expect(exitCode).toBe(3);
    for (const said of ['1.2.0', '1.0.0', 'version 3', 'version 2', 'nothing was changed', profile]) expect(text).toContain(said);
    const engine = guard(profile, { ...program, chromium: 130 });
    if (engine.refusal === null) throw new Error('it was let in');
    expect(describeRefusal(engine.refusal)).toMatchObject({ exitCode: 3, text: expect.stringContaining('Chromium 130') });
    expect(readFileSync(fileOf(profile), 'utf8')).toBe(before);
    expect(readdirSync(profile)).toEqual(['versions.json']);
  });

  it.each(['', '{', '{"makegood":"versions","schemaVersion":"9"}', '\0\0\0'])(
    'takes %j for no reason to refuse, and puts it aside',
    (text) => {
      const profile = newFolder();
      writeFileSync(fileOf(profile), text);
      expect(versionsOf(profile).schemaVersion()).toBeNull();
      expect(readFileSync(`${fileOf(profile)}.unreadable`, 'utf8')).toBe(text);
    },
  );

  it('goes on where its file cannot be written', () => {
    const profile = newFolder();
    const report = vi.fn();
    mkdirSync(`${fileOf(profile)}.new`);
    expect(guard(profile, program, report).refusal).toBeNull();
    expect(report).toHaveBeenCalledOnce();
  });

  it('refuses stores of the other backend, the sample shop’s too', () => {
    const profile = newFolder();
    const store = join(sampleOf(profile), 'IndexedDB', 'app_makegood_0');
    mkdirSync(store, { recursive: true });
    expect(findBackends(sampleOf(profile))).toEqual([]);
    writeFileSync(join(store, 'A'.repeat(52)), 'SQLite format 3');
    const guarded = guard(profile);
    expect(guarded.refusal).toMatchObject({ code: 'other-backend', known: null });
    if (guarded.refusal !== null) expect(describeRefusal(guarded.refusal).text).toContain('SQLite');
    expect(existsSync(fileOf(profile))).toBe(false);
  });

  it('knows a LevelDB store', () => {
    const profile = newFolder();
    mkdirSync(join(profile, 'IndexedDB', 'app_makegood_0.indexeddb.leveldb'), { recursive: true });
    expect(findBackends(profile)).toEqual(['leveldb']);
  });
});

describe('pinBackend', () => {
  it('adds to what is switched off already', () => {
    const appendSwitch = vi.fn();
    pinBackend({ getSwitchValue: () => 'Other,IdbSqliteBackingStore', appendSwitch });
    expect(appendSwitch).toHaveBeenCalledWith('disable-features', 'Other,IdbSqliteBackingStore,IdbSqliteOnDiskRollout');
    pinBackend({ getSwitchValue: () => '', appendSwitch });
    expect(appendSwitch).toHaveBeenLastCalledWith('disable-features', 'IdbSqliteBackingStore,IdbSqliteOnDiskRollout');
  });
});
