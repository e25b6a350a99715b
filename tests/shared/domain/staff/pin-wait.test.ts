import { describe, expect, it } from 'vitest';
import { isPin, noTries, waitUntil } from '../../../../shared/domain/staff/pin-wait.ts';

const lastAt = '2026-11-19T14:00:00.000Z';

describe('waiting after wrong PINs', () => {
  it('begins with the fifth and doubles up to a quarter of an hour', () => {
    expect(waitUntil(noTries, lastAt)).toBeNull();
    expect(waitUntil({ wrong: 4, lastAt }, lastAt)).toBeNull();
    expect(waitUntil({ wrong: 5, lastAt }, lastAt)).toBe('2026-11-19T14:00:30.000Z');
    expect(waitUntil({ wrong: 7, lastAt }, lastAt)).toBe('2026-11-19T14:02:00.000Z');
    expect(waitUntil({ wrong: 40, lastAt }, lastAt)).toBe('2026-11-19T14:15:00.000Z');
    expect(waitUntil({ wrong: 5, lastAt }, '2026-11-19T14:00:30.000Z')).toBeNull();
  });

  it('locks nobody out whose clock was set back', () => {
    expect(waitUntil({ wrong: 9, lastAt }, '2026-11-18T09:00:00.000Z')).toBeNull();
  });

  it('knows a PIN by its 4 to 8 digits', () => {
    expect(['1234', '12345678'].every(isPin)).toBe(true);
    expect(['123', '123456789', '12a4', ''].some(isPin)).toBe(false);
  });
});
