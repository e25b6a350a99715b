import { describe, expect, it } from 'vitest';
import { checkRest, checkStaff } from '../../../../shared/domain/staff/check-staff.ts';
import type { Role } from '../../../../shared/domain/staff/staff.ts';

const member = (id: string, role: Role) => ({ id, name: id, role });
const team = [member('ann', 'owner'), member('olaf', 'office')];
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('the team', () => {
  it('tells names apart whatever their spaces and capitals', () => {
    expect(codes(checkStaff(null, { name: '  ANN ', role: 'office' }, team))).toEqual(['staff-name-taken']);
    expect(codes(checkStaff('ann', { name: 'ANN', role: 'owner' }, team))).toEqual([]);
  });

  it('keeps one owner, whoever it is', () => {
    expect(codes(checkStaff('ann', { name: 'ann', role: 'office' }, team))).toEqual(['last-owner']);
    expect(codes(checkStaff('ann', { name: 'ann', role: 'office' }, [...team, member('may', 'owner')]))).toEqual([]);
    expect(codes(checkRest('ann', 'olaf', team))).toEqual(['last-owner']);
    expect(codes(checkRest('ann', 'ann', team))).toEqual(['last-owner']);
  });

  it('lets somebody else put a person to rest', () => {
    expect(codes(checkRest('olaf', 'ann', team))).toEqual([]);
    expect(codes(checkRest('olaf', 'olaf', team))).toEqual(['rest-oneself']);
  });
});
