import { describe, expect, it } from 'vitest';
import { customerSince, lastContact } from '../../../../shared/domain/customer/last-contact.ts';

const now = '2026-11-19T14:00:00.000Z';
const job = (requestedAt: string, completedAt: string | null = null) => ({ requestedAt, completedAt });

describe('the last contact with a customer', () => {
  it('is the latest of a talk, a request and a visit', () => {
    const jobs = [job('2026-11-10T09:00:00.000Z', '2026-11-12T09:00:00.000Z')];
    expect(lastContact([], jobs, now)).toEqual({ at: '2026-11-12T09:00:00.000Z', how: 'visited' });
    const talk = { outcome: 'spoke' as const, at: '2026-11-13T09:00:00.000Z' };
    expect(lastContact([talk], jobs, now)).toEqual({ at: talk.at, how: 'spoke' });
    expect(lastContact([talk], [...jobs, job('2026-11-14T09:00:00.000Z')], now)).toMatchObject({ how: 'asked' });
  });

  it('is not a voicemail, nor what is still ahead', () => {
    const voicemail = { outcome: 'voicemail' as const, at: '2026-11-13T09:00:00.000Z' };
    expect(lastContact([voicemail], [job('2026-12-01T09:00:00.000Z')], now)).toBeNull();
  });
});

describe('since when somebody is a customer', () => {
  it('is the first request, or the day on which they were written down', () => {
    expect(customerSince('2026-01-01T00:00:00.000Z', [job('2018-03-02T10:00:00.000Z'), job('2026-05-01T10:00:00.000Z')])).toBe(
      '2018-03-02T10:00:00.000Z',
    );
    expect(customerSince('2026-01-01T00:00:00.000Z', [])).toBe('2026-01-01T00:00:00.000Z');
  });
});
