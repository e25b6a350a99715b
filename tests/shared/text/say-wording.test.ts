import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../shared/domain/base/local-time.ts';
import { symptoms } from '../../../shared/domain/job/job.ts';
import { easyGrade, readingGrade } from '../../../shared/domain/plain-words/reading-grade.ts';
import type { Wording } from '../../../shared/domain/wording/wording.ts';
import { isPhrase, wordingCodes } from '../../../shared/domain/wording/wording-codes.ts';
import { ownWordings } from '../../../shared/text/en/own-wordings.ts';
import { wordingGroups } from '../../../shared/text/en/wording-settings.ts';
import { sayWording } from '../../../shared/text/say-wording.ts';
import { emptyRecord, type WordingRecord } from '../../../shared/text/wording-facts.ts';
import { wordingText } from '../../../shared/text/wording-text.ts';

const now = makeNow('2026-11-19T09:10:00.000Z', 'Europe/London');
const speaker = { caller: 'Ann', business: 'Orchard Plumbing', zone: 'Europe/London' };
const job: NonNullable<WordingRecord['job']> = {
  completedAt: null,
  customerWords: 'Still wet by the heater.',
  symptom: 'leak',
  explanation: '',
  finding: '',
};
const original: NonNullable<WordingRecord['original']> = {
  completedAt: '2026-11-12T10:00:00.000Z',
  explanation: 'Water comes through the wall.',
  finding: 'Seepage',
};
const dana: WordingRecord = { ...emptyRecord(speaker), customerName: 'Dana Whitfield', job, original };

const row = (code: string, language: string, text: string) => ({ code, language, text, live: 1 }) as Wording;
const say = (code: Parameters<typeof sayWording>[0], record: WordingRecord, language: string | null = null, rows: Wording[] = []): string =>
  wordingText(sayWording(code, language, rows, record, now).pieces);

describe('what is said', () => {
  it('puts responsibility first and leaves out what nobody knows', () => {
    expect(say('on-phone', dana)).toBe(
      'You still have water where it should not be. I’m sorry. We may have missed something. We’ll come back and put it right.',
    );
    expect(say('on-phone', { ...dana, job: { ...job, symptom: 'other' } })).toBe(
      'I’m sorry. We may have missed something. We’ll come back and put it right.',
    );
    expect(say('offer-refund', { ...dana, amount: '£80' })).toBe('You get £80 back from us.');
    expect(say('offer-refund', dana)).toBe('You get something back from us.');
  });

  it('says of nobody that they told us what another told us', () => {
    const words = say('acknowledgement', { ...dana, asked: false, crew: 'Mike', arrivalAt: '2026-11-19T14:00:00.000Z' });
    expect(words).not.toContain('told');
    expect(words).toContain('We come back today at 14:00.');
  });

  it('says no longer that they have it once it was seen to', () => {
    expect(
      say('double-deviation', { ...dana, kind: 'double-deviation', job: { ...job, completedAt: '2026-11-18T10:00:00.000Z' } }),
    ).not.toContain('still have');
  });

  it('takes another language’s own phrase, else their own words, once', () => {
    const rows = [
      row('message', 'es', '{name}, todavía tiene {trouble}.'),
      row('letter', 'es', '{name}, tiene {trouble}. Dijo: «{words}».'),
    ];
    expect(say('message', dana, 'es-MX', rows)).toBe('Dana, todavía tiene “Still wet by the heater”.');
    expect(say('letter', dana, 'es', rows)).toBe('Dijo: «Still wet by the heater».');
    expect(say('message', dana, 'es', [...rows, row('trouble-leak', 'es', 'agua en el suelo')])).toBe(
      'Dana, todavía tiene agua en el suelo.',
    );
    expect(say('message', { ...dana, customerName: '12 Elm Road' }, 'es', rows)).toContain('12 Elm Road, todavía');
  });

  it('speaks to a street or a number as to somebody whose name nobody said', () => {
    expect(say('opening', { ...dana, customerName: '12 Elm Road' })).toBe(
      'Hello, it’s Ann from Orchard Plumbing. How are things since we were there?',
    );
    expect(say('letter-asking', { ...dana, customerName: '+44 20 7946 0018' })).toMatch(/^Dear customer,/);
    expect(say('opening', { ...dana, customerName: 'Ferris Property Co.' })).toMatch(/^Ferris Property Co\., it’s/);
    expect(say('opening', { ...dana, customerName: '' })).toMatch(/^Hello, it’s/);
  });

  it('ends a sentence once', () => {
    const known = { ...dana, job: { ...job, completedAt: '2026-11-18T10:00:00.000Z', explanation: 'Was it the liner?' } };
    expect(say('step-apology-after', known)).toMatch(/what it was: Was it the liner\?$/);
  });

  it('never leaves a hole, whatever is known, in any language', () => {
    const words = fc.option(fc.constantFrom('', 'It drips', 'Is it {name}?', 'x'.repeat(400), 'מים'), { nil: '' });
    const moment = fc.option(fc.constantFrom('2026-11-12T10:00:00.000Z', '2026-11-19T14:00:00.000Z'));
    const visit = fc.record({
      completedAt: moment,
      customerWords: words,
      symptom: fc.option(fc.constantFrom(...symptoms)),
      explanation: words,
      finding: words,
    });
    const record: fc.Arbitrary<WordingRecord> = fc.record({
      kind: fc.constantFrom('acknowledgement', 'double-deviation', 'complaint', 'check-call', 'recovery-follow-up'),
      customerName: fc.option(fc.constantFrom('', 'Dana Whitfield', '12 Elm Road', 'Ferris Property Co.')),
      caller: fc.constantFrom('', 'Ann'),
      business: fc.constantFrom('', 'Orchard Ltd.'),
      job: fc.option(visit),
      original: fc.option(visit),
      right: fc.option(fc.record({ words: fc.constant('Rust inside'), saidAt: fc.constant('2026-11-12T10:00:00.000Z') })),
      asked: fc.boolean(),
      arrivalAt: moment,
      crew: fc.option(fc.constant('Mike')),
      address: fc.constant(null),
      complaint: fc.option(fc.record({ got: words, plan: words })),
      promise: fc.option(
        fc.record({ words: fc.constant('Send it'), dueOn: fc.constant('2026-11-18'), dueTime: fc.constantFrom(null, '16:00') }),
      ),
      planCall: fc.constant(null),
      amount: fc.option(fc.constant('£80')),
      sign: fc.option(words),
      zone: fc.constant('Europe/London'),
    });
    const spanish = wordingCodes.map((code) => row(code, 'es', ownWordings[code]));
    fc.assert(
      fc.property(fc.constantFrom(...wordingCodes), record, fc.constantFrom(null, 'es'), (code, known, language) => {
        const { pieces } = sayWording(code, language, spanish, known, now);
        const said = pieces.map(({ text }) => text).join('');
        expect(said).not.toMatch(/undefined|\bnull\b|NaN|“”|\(\)| {2}| [.,;]|[,:;]\s*$/);
        expect(said).not.toMatch(/^[\s.,;]/);
        for (const { kind, text } of pieces) if (kind === 'gap') expect(['name', 'caller', 'business', 'date']).toContain(text);
        if (code in ownWordings && !isPhrase(code) && code !== 'promise-late') expect(said.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

/** As a customer would hear it: every gap as a short word. */
const heard = (text: string): string => text.replace(/\{[^{}]*\}/g, 'it');

describe('the program’s own words', () => {
  it.each(wordingCodes.filter((code) => !isPhrase(code)))('%s reads with ease', (code) => {
    expect(readingGrade(heard(ownWordings[code]))).toBeLessThanOrEqual(easyGrade);
  });

  it('blame nobody, promise no certainty and guess nobody’s sex', () => {
    const forbidden =
      /\b(?:call ?backs?|wrong|misdiagnos\w*|broken|fail\w*|fault|he|she|him|her|his|hers|sir|madam|mr|mrs|policy|unfortunately|but)\b/i;
    for (const code of wordingCodes) expect(ownWordings[code], code).not.toMatch(forbidden);
  });

  it('stand in one group of the settings each', () => {
    for (const code of wordingCodes)
      expect(
        wordingGroups.filter(([, belongs]) => belongs(code)),
        code,
      ).toHaveLength(1);
  });
});

describe('the reading grade', () => {
  it.each([
    ['The cat sat on the mat.', -1.45],
    ['We come back today. I am sorry.', -1.3],
    ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 13.1],
  ])('of “%s” is about %d', (text, grade) => {
    expect(Math.abs((readingGrade(text) ?? 99) - grade)).toBeLessThan(2.5);
  });

  it('is none of nothing', () => {
    expect(readingGrade(' … ')).toBeNull();
  });
});
