import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoverySteps } from '../../../../shared/domain/recovery/recovery.ts';
import { checkWording } from '../../../../shared/domain/wording/check-wording.ts';
import { chooseWording } from '../../../../shared/domain/wording/choose-wording.ts';
import { fillWording } from '../../../../shared/domain/wording/fill-wording.ts';
import { letterOf } from '../../../../shared/domain/wording/letter.ts';
import { gaps, isPhrase, wordingCodes, wordingGaps } from '../../../../shared/domain/wording/wording-codes.ts';
import { stepWordingFor, type WordingSituation, wordingFor } from '../../../../shared/domain/wording/wording-for.ts';
import { ownWordings } from '../../../../shared/text/en/own-wordings.ts';
import { wordingText } from '../../../../shared/text/wording-text.ts';

const fill = (text: string, facts: Parameters<typeof fillWording>[1] = {}, language = 'en'): string =>
  wordingText(fillWording(text, facts, language));

describe('filling a text', () => {
  it('leaves a sentence out when nothing is known for its gap, and keeps the rest whole', () => {
    const text = '{name}, hello. We were with you {visit}. I’m sorry.';
    expect(fill(text, { name: 'Dana', visit: 'last Wednesday' })).toBe('Dana, hello. We were with you last Wednesday. I’m sorry.');
    expect(fill(text, { name: 'Dana' })).toBe('Dana, hello. I’m sorry.');
  });

  it('shows who speaks to whom as a gap to fill', () => {
    expect(fill('{name}, it’s {caller} from {business}.', { name: 'Dana', caller: 'Ann' })).toBe('Dana, it’s Ann from [your business].');
  });

  it('marks facts, and takes braces and stops in them as they are', () => {
    const pieces = fillWording('You said: “{words}”. Sorry.', { words: 'It drips. {name} knows' }, 'en');
    expect(pieces.filter(({ kind }) => kind === 'fact')).toEqual([{ kind: 'fact', text: 'It drips. {name} knows' }]);
    expect(wordingText(pieces)).toBe('You said: “It drips. {name} knows”. Sorry.');
  });

  it('drops the paragraph that is left empty, and none of the others', () => {
    expect(fill('Dear {name},\n\nWe come {arrival}.\n\nYours', { name: 'Dana' })).toBe('Dear Dana,\n\nYours');
  });

  it('ends sentences as other languages do', () => {
    expect(fill('¿Está seco? Estuvimos {visit}. Gracias.', {}, 'es')).toBe('¿Está seco? Gracias.');
    expect(fill('我们{visit}来过。对不起。', {}, 'zh')).toBe('对不起。');
    expect(fill('{name}. Sorry.', { name: 'Dana' }, 'not a tag')).toBe('Dana. Sorry.');
  });

  it('never says undefined, half a gap or a dropped fact, whatever is known', () => {
    const facts = fc.record(Object.fromEntries(gaps.map((gap) => [gap, fc.option(fc.string({ maxLength: 12 }))])));
    fc.assert(
      fc.property(fc.constantFrom(...wordingCodes), facts, (code, known) => {
        const pieces = fillWording(ownWordings[code], known, 'en');
        for (const { kind, text } of pieces) {
          if (kind === 'words') expect(text).not.toMatch(/[{}]|undefined|null/);
          if (kind === 'gap') expect(['name', 'caller', 'business', 'date']).toContain(text);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the program’s own texts', () => {
  it.each(wordingCodes)('%s uses only what is known when it is said, and stands without any of it', (code) => {
    expect(checkWording(code, ownWordings[code]).problems).toEqual([]);
    expect(fill(ownWordings[code], { name: 'Dana', caller: 'Ann', business: 'Orchard', amount: '£9' }).length).toBeGreaterThan(
      isPhrase(code) ? 3 : 15,
    );
  });

  it('name no cause before the return visit', () => {
    for (const code of ['acknowledgement', 'acknowledgement-to-arrange', 'acknowledgement-owner', 'door', 'message', 'letter'] as const) {
      expect(wordingGaps[code] as readonly string[]).not.toContain('cause');
    }
  });
});

describe('checking a text of one’s own', () => {
  it.each([
    ['{nmae}, hello', 'gap-unknown'],
    ['{name}, it was {cause}', 'gap-not-known-here'],
    ['{name, hello', 'gap-not-closed'],
    ['  ', 'wording-empty'],
  ])('%s: %s', (text, code) => {
    expect(checkWording('acknowledgement', text).problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('remarks on words that are hard to hear', () => {
    const hard = 'Our organisation sincerely apologises for the considerable inconvenience occasioned by the malfunctioning installation.';
    expect(checkWording('step-atonement', hard).advice.map(({ code }) => code)).toEqual(['hard-to-read']);
    expect(checkWording('step-atonement', hard, 'fr').advice).toEqual([]);
  });

  it('only remarks on a missing name', () => {
    expect(checkWording('opening', 'How are things?')).toMatchObject({ problems: [], advice: [{ code: 'name-missing' }] });
  });
});

describe('choosing a language', () => {
  const row = (language: string, text: string, live: 0 | 1 = 1) => ({ code: 'opening', language, text, live });
  const rows = [row('es', '¿Qué tal?'), row('en', 'All well?'), row('pl', 'gone', 0)];

  it('takes theirs where it is written, the nearest first', () => {
    expect(chooseWording('opening', 'es-MX', rows)).toEqual({ text: '¿Qué tal?', language: 'es', missing: null });
    expect(chooseWording('opening', 'es-MX', [...rows, row('es-MX', '¿Cómo va?')]).text).toBe('¿Cómo va?');
  });

  it('says so where it is not, and takes the business’s', () => {
    expect(chooseWording('opening', 'pl', rows)).toEqual({ text: 'All well?', language: 'en', missing: 'pl' });
    expect(chooseWording('voicemail', 'en-US', rows)).toEqual({ text: null, language: 'en', missing: null });
    expect(chooseWording('opening', null, rows).text).toBe('All well?');
  });
});

describe('which words fit', () => {
  const base: WordingSituation = {
    call: { kind: 'acknowledgement', subject: 'job/dana', reason: { code: 'revisit', params: {} } },
    job: { completedAt: null, finalCause: null, symptom: 'leak' },
    planned: true,
    isOwnerElsewhere: false,
    hasPlan: false,
  };
  const over = { ...base, job: { completedAt: '2026-11-02T10:00:00.000Z', finalCause: 'misdiagnosis', symptom: 'leak' } } as const;

  it('names the cause only after the visit, and not when it was another matter', () => {
    expect(wordingFor('say', base)).toBe('acknowledgement');
    expect(wordingFor('say', { ...base, planned: false })).toBe('acknowledgement-to-arrange');
    expect(wordingFor('say', over)).toBe('acknowledgement-after');
    expect(wordingFor('letter', over)).toBe('letter-after');
    expect(wordingFor('say', { ...over, job: { ...over.job, finalCause: 'unrelated' } })).toBe('opening');
  });

  it('speaks to the owner of a place as such', () => {
    expect(wordingFor('say', { ...base, isOwnerElsewhere: true })).toBe('acknowledgement-owner');
    expect(wordingFor('message', { ...base, isOwnerElsewhere: true })).toBe('acknowledgement-owner');
  });

  it('writes nothing to somebody that is not so for them', () => {
    const call = (kind: 'check-call' | 'double-deviation') => ({ ...base.call, kind });
    expect(wordingFor('letter', { ...base, isOwnerElsewhere: true })).toBe('letter-owner');
    expect(wordingFor('letter', { ...base, planned: false })).toBe('letter-to-arrange');
    expect(wordingFor('message', { ...base, planned: false })).toBe('message-to-arrange');
    expect(wordingFor('letter', { ...over, call: call('check-call') })).toBe('letter-asking');
    expect(wordingFor('letter', { ...base, call: call('double-deviation') })).toBe('letter-again');
    expect(wordingFor('voicemail', { ...over, job: { ...over.job, finalCause: 'unrelated' } })).toBe('voicemail-asking');
  });

  it('goes through a recovery with words for each step, and a cause only once it is known', () => {
    const open = { goingBack: true, causeKnown: false, planned: false };
    const all = recoverySteps.map((step) => stepWordingFor(step, open));
    expect(all).toEqual(['step-apology', 'step-reinstatement-to-arrange', 'step-empathy', 'step-atonement', 'step-follow-up']);
    expect(stepWordingFor('apology', { ...open, goingBack: false })).toBe('step-apology-other');
    expect(stepWordingFor('apology', { ...open, causeKnown: true })).toBe('step-apology-after');
    expect(stepWordingFor('reinstatement', { ...open, planned: true })).toBe('step-reinstatement');
  });

  it('apologises on voicemail only where something is known to be amiss', () => {
    expect(wordingFor('voicemail', base)).toBe('voicemail');
    expect(wordingFor('voicemail', { ...base, call: { ...base.call, kind: 'check-call' } })).toBe('voicemail-asking');
  });

  it('tells the plan of a complaint from hearing it, and the late follow-up from the early one', () => {
    const about = (subject: string, kind: 'complaint' | 'recovery-follow-up', code = '') =>
      wordingFor('say', { ...base, call: { kind, subject, reason: { code, params: {} } } });
    expect(about('wet', 'complaint')).toBe('complaint');
    expect(about('wet/plan', 'complaint')).toBe('complaint-plan-open');
    expect(
      wordingFor('say', { ...base, call: { kind: 'complaint', subject: 'wet/plan', reason: { code: '', params: {} } }, hasPlan: true }),
    ).toBe('complaint-plan');
    expect(about('r/2d', 'recovery-follow-up', 'follow-up-2d')).toBe('recovery-soon');
    expect(about('r/30d', 'recovery-follow-up', 'follow-up-30d')).toBe('recovery-later');
  });
});

describe('a letter', () => {
  it('is told apart into its paragraphs and lines', () => {
    const letter = letterOf('Dear Dana,\r\n\r\nSorry.\nTruly.\n \n\nAnn\nOrchard\n', {
      from: ['Orchard'],
      to: ['Dana'],
      date: '2026-11-22',
    });
    expect(letter.paragraphs).toEqual([['Dear Dana,'], ['Sorry.', 'Truly.'], ['Ann', 'Orchard']]);
  });
});
