import { describe, expect, it } from 'vitest';
import { mentions, tellingTexts } from '../../../../shared/domain/erasure/mentions.ts';

const person = {
  name: 'Dana Whitfield',
  company: null,
  phones: [{ text: '0113 496 0002', e164: '+441134960002' }],
  emails: ['dana@example.org'],
};

describe('whether a text names a person', () => {
  it.each([
    'Rang Dana Whitfield',
    'dana_whitfield.vcf',
    'DANA  WHITFIELD',
    'write to Dana@Example.org',
    'on +44 113 496 0002',
    '(0113) 496-0002 rang',
  ])('finds "%s"', (text) => expect(mentions(text, [person])).toBe(true));

  it.each(['Dana rang', 'Whitfield Road', '0113 496 0003', 'customers.csv', ''])('leaves "%s" alone', (text) =>
    expect(mentions(text, [person])).toBe(false),
  );

  it('goes by nothing that is too short to tell of anybody', () => {
    expect(tellingTexts([{ name: 'Bo', company: null, phones: [{ text: '112', e164: null }], emails: [] }])).toEqual({
      texts: [],
      digits: [],
    });
  });
});
