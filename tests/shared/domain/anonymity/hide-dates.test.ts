import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymise } from '../../../../shared/domain/anonymity/anonymise.ts';
import { hideDates } from '../../../../shared/domain/anonymity/hide-dates.ts';
import { anonymityText, dayText } from '../../../../shared/text/en/anonymity.ts';
import { known, noKnowledge } from '../../../support/safe-text.ts';

const plain = (text: string) => ({ original: text, safe: text, replacements: [] });
/** Written on Friday, 12 July 2024; the first visit was on Wednesday, the 10th. */
const days = { firstVisit: '2024-07-10', writtenOn: ['2024-07-12'], dayFirst: false };
const hidden = (text: string, more: Partial<typeof days> = {}) => hideDates([plain(text)], { ...days, ...more }, dayText)[0]?.safe;

describe('days and times of a case', () => {
  it.each([
    ['First visit 10 July, back on July 12th, 2024.', 'First visit Day 1, back on Day 3.'],
    ['2024-07-11 and 7/11/24: dry', 'Day 2 and Day 2: dry'],
    ['Leaked since Wednesday, back by Monday', 'Leaked since Day 1, back by Day 6'],
    ['They rang last Monday', 'They rang 2 days before Day 1'],
    ['Rang at 8:15 am, came 2pm', 'Rang in the morning, came in the afternoon'],
    ['Home after 6 pm, 9-11am slot, call @ 21:30', 'Home after evening, morning slot, call in the evening'],
    ['called 7/12, water again', 'called Day 3, water again'],
  ])('%s', (text, said) => {
    expect(hidden(text)).toBe(said);
  });

  it.each([
    '22 mm at 1:80 fall, 1/2 in, 35/5 uF',
    'every Monday, Tuesdays',
    'It may 2 times trip',
    'back in 2 days, yesterday',
    '4.2 A, 12.5 mm, 10.4.1 firmware',
  ])('leaves %s', (text) => {
    expect(hidden(text)).toBe(text);
  });

  it('reads the order of day and month by the country, and says so where nothing tells the day', () => {
    expect(hidden('11/07/2024', { dayFirst: true })).toBe('Day 2');
    expect(hideDates([plain('since Tuesday')], { ...days, writtenOn: [null] }, dayText)[0]?.safe).toBe('since [date]');
  });

  it('works on texts that are anonymous already and changes nothing twice', () => {
    const people = [known('customer', 'June Day', { phones: ['520 555 0125'] })];
    const once = hideDates(
      anonymise({ ...noKnowledge, people, texts: ['June called July 12 at 9 am from 520-555-0125.'] }, anonymityText),
      days,
      dayText,
    );
    expect(once[0]?.safe).toBe('The customer called Day 3 in the morning from [phone].');
    expect(hidden(once[0]?.safe as string)).toBe(once[0]?.safe);
  });

  it('bears any text, rebuilds it and changes nothing twice', () => {
    const words = fc.constantFrom(
      'July',
      'may',
      '12',
      '2024',
      '7/12',
      'on',
      'Mon',
      'Monday',
      'at',
      '8:15',
      'am',
      '9am',
      '-',
      ',',
      'by',
      '2024-07-12',
      '1/2',
      'in',
      '22 mm',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 10 }), (list) => {
        const safe = hidden(list.join(' ')) as string;
        expect(hidden(safe)).toBe(safe);
      }),
      { numRuns: 200 },
    );
  });
});
