import { describe, expect, it } from 'vitest';
import { callKinds } from '../../../../shared/domain/call/call.ts';
import { callSubject, openKey, rankOf } from '../../../../shared/domain/call/call-keys.ts';
import { closedFields, openFields } from '../../../../shared/domain/call/open-close-call.ts';

describe('keys of calls', () => {
  it('tell tenant and landlord of one job apart', () => {
    expect(callSubject('job-1')).toBe('job-1');
    expect(openKey('acknowledgement', callSubject('job-1', 'tenant'))).toBe('acknowledgement:job-1/tenant');
    expect(callSubject('job-1', 'tenant')).not.toBe(callSubject('job-1', 'landlord'));
  });

  it('rank kinds in the order of Today', () => {
    expect(callKinds.map(rankOf)).toEqual(callKinds.map((_, index) => index));
    expect(rankOf('double-deviation')).toBe(0);
  });

  it('come and go with the state of the call', () => {
    expect(openFields('check-call', 'job-1')).toEqual({
      kind: 'check-call',
      rank: 6,
      subject: 'job-1',
      openKey: 'check-call:job-1',
      state: 'open',
      open: 1,
      closedAt: null,
      closedBecause: null,
    });
    const because = { code: 'spoke', params: {} };
    expect(closedFields('done', '2026-11-23T10:00:00.000Z', because)).toEqual({
      state: 'done',
      open: 0,
      openKey: undefined,
      closedAt: '2026-11-23T10:00:00.000Z',
      closedBecause: because,
    });
  });
});
