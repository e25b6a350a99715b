import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeVersions } from '../../../../electron/services/versions/judge-versions.ts';

const own = { schemaVersion: 3, chromium: 142, program: '1.2.0' };
const judge = (known: Parameters<typeof judgeVersions>[0], found: Parameters<typeof judgeVersions>[2] = ['leveldb']) =>
  judgeVersions(known, own, found, 'leveldb');

describe('judgeVersions', () => {
  it('opens a new profile, and one whose file could not be read', () => {
    expect(judge(null, [])).toBeNull();
    expect(judge(null)).toBeNull();
  });

  it('opens what the same or an older program and engine left', () => {
    expect(judge(own)).toBeNull();
    expect(judge({ schemaVersion: 1, chromium: 130, program: '0.9.0' })).toBeNull();
    expect(judge({ schemaVersion: null, chromium: 142, program: '9.0.0' })).toBeNull();
  });

  it('refuses records of a newer program, and then those of a newer engine', () => {
    expect(judge({ ...own, schemaVersion: 4 })).toBe('older-program');
    expect(judge({ ...own, schemaVersion: 4, chromium: 143 })).toBe('older-program');
    expect(judge({ ...own, chromium: 143 })).toBe('older-engine');
    expect(judge({ ...own, schemaVersion: null, chromium: 143 })).toBe('older-engine');
  });

  it('refuses a store that Chromium would delete, whatever else lies there', () => {
    expect(judge(own, ['sqlite'])).toBe('other-backend');
    expect(judge(null, ['leveldb', 'sqlite'])).toBe('other-backend');
    expect(judgeVersions(own, own, ['sqlite'], 'sqlite')).toBeNull();
  });

  it('never opens what any newer one has opened', () => {
    const version = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(version, version, version, version, (schemaVersion, chromium, knownSchema, knownChromium) => {
        const verdict = judgeVersions(
          { schemaVersion: knownSchema, chromium: knownChromium, program: '1' },
          { schemaVersion, chromium, program: '1' },
          ['leveldb'],
          'leveldb',
        );
        expect(verdict === null).toBe(knownSchema <= schemaVersion && knownChromium <= chromium);
      }),
    );
  });
});
