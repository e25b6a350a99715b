import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisePhone } from '../../../../shared/domain/customer/normalise-phone.ts';

const rows = readFileSync(new URL('../../../fixtures/phones/libphonenumber_examples.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);

describe('normalisePhone', () => {
  it('reads the national, the international and the E.164 spelling of a number as one', () => {
    expect(rows).toHaveLength(673);
    for (const row of rows) {
      const [region = '', , e164 = '', national = '', international = ''] = row.split(',');
      for (const text of [e164, national, international]) expect([text, normalisePhone(text, region).e164]).toEqual([text, e164]);
    }
  });

  it.each([
    ['(303) 555-0142 x12', 'US', '+13035550142', '12', '0142'],
    ['303.555.0142', 'US', '+13035550142', null, '0142'],
    ['+44 (0)20 7946 0958', 'US', '+442079460958', null, '0958'],
    ['0044 20 7946 0958', 'IE', '+442079460958', null, '0958'],
    ['011 44 20 7946 0958', 'US', '+442079460958', null, '0958'],
    ['020 7946 0958 ext. 4', 'gb', '+442079460958', '4', '0958'],
    ['٠٢٠ ٧٩٤٦ ٠٩٥٨', 'GB', '+442079460958', null, '0958'],
    ['0491 570 156', 'AU', '+61491570156', null, '0156'],
    ['+1 303 555 0142', 'ZZ', '+13035550142', null, '0142'],
  ])('reads %s in %s', (text, country, e164, extension, last4) => {
    expect(normalisePhone(text, country)).toMatchObject({ text, e164, extension, last4 });
  });

  it.each(['', '   ', '555', 'call Bob', '+0987654321', 'n/a', '=1+1'])('leaves "%s" unread', (text) => {
    expect(normalisePhone(text, 'US').e164).toBeNull();
  });

  it('keeps the digits for a search by part of a number', () => {
    expect(normalisePhone('(303) 555-0142 x12', 'US').digits).toBe('3035550142');
    expect(normalisePhone('ask for 12', 'US')).toMatchObject({ digits: '12', last4: '12' });
  });

  it('never throws, and reading its own answer changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.stringMatching(/^[+()\d .x-]{0,20}$/)),
        fc.string({ maxLength: 3 }),
        (text, country) => {
          const { e164 } = normalisePhone(text, country);
          if (e164 !== null) expect(normalisePhone(e164, country).e164).toBe(e164);
        },
      ),
    );
  });
});
