import { describe, expect, it } from 'vitest';
import { mayTellCase, rolesHideNobody } from '../../../../shared/domain/case/first-cases.ts';

const named = { id: 'k9', anonymous: false, tellerId: null, libraryKey: null };
const own = (id: string) => ({ id, libraryKey: null });
const story = { id: 's4', libraryKey: 's4' };

describe('the first cases of a new team', () => {
  it('are the leader’s own, anonymous, or ship with the program', () => {
    const before = { cases: [own('k1'), own('k1'), story], leaderId: 'ann' };
    const refused = { allowed: false, reason: { code: 'first-cases', params: { told: 1, first: 2 } } };
    expect(mayTellCase(named, before)).toEqual(refused);
    expect(mayTellCase({ ...named, tellerId: 'bob' }, before)).toEqual(refused);
    expect(mayTellCase(named, { cases: [], leaderId: null }).allowed).toBe(false);
    for (const more of [{ tellerId: 'ann' }, { anonymous: true }, { libraryKey: 's4' }, { id: 'k1' }])
      expect(mayTellCase({ ...named, ...more }, before)).toEqual({ allowed: true });
  });

  it('are two; then names may be told', () => {
    expect(mayTellCase(named, { cases: [own('k1'), own('k2')], leaderId: null })).toEqual({ allowed: true });
  });

  it('do not hide anybody in a team of three', () => {
    expect([1, 3, 4].map(rolesHideNobody)).toEqual([true, true, false]);
  });
});
