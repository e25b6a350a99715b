import { describe, expect, it } from 'vitest';
import { moveStep } from '../../../../shared/domain/case/arrange-steps.ts';
import { buildCase } from '../../../../shared/domain/case/build-case.ts';
import { readCaseFacts, type TypedCase, typedCaseOf } from '../../../../shared/domain/case/case-facts.ts';
import { firstSentence, sentencesOf } from '../../../../shared/domain/case/first-sentence.ts';
import { emptyStep } from '../../../../shared/domain/case/tell-story.ts';
import { caseWords } from '../../../../shared/text/en/cases.ts';
import { caseRecord } from '../../../support/case-record.ts';

const built = typedCaseOf({ ...buildCase(caseRecord(), caseWords), tellerId: null });
const read = (changes: Partial<TypedCase>) => readCaseFacts({ ...built, ...changes });

describe('what is typed in a case', () => {
  it('keeps a built case as it is', () => {
    expect(read({})).toEqual({ ok: true, value: built });
  });

  it('tidies texts and leaves out what is empty', () => {
    const tidy = read({
      title: '  Two \n lines ',
      options: ['  heater ', '', 'heater'],
      trade: ' ',
      steps: [emptyStep('s1', {}), emptyStep('s2', { words: ' a ' })],
    });
    expect(tidy).toMatchObject({ ok: true, value: { title: 'Two lines', options: ['heater'], trade: null, turningStepId: null } });
    expect(tidy.ok && tidy.value.steps.map(({ id, words }) => [id, words])).toEqual([['s2', 'a']]);
  });

  it('says by field and by step what is too long or missing', () => {
    const long = read({ title: '', lesson: 'x'.repeat(1_001), steps: [emptyStep('s7', { words: 'x'.repeat(20_001) })] });
    expect(!long.ok && long.problems.map(({ path, code }) => [path.join('/'), code])).toEqual([
      ['title', 'case-without-title'],
      ['lesson', 'text-too-long'],
      ['steps/s7/words', 'text-too-long'],
    ]);
  });
});

describe('a picture of a case', () => {
  const picture = { attachmentId: null, sha256: 'a'.repeat(64), mediaType: 'image/jpeg', width: 4, height: 3 };
  const withCaption = (caption: string) => read({ steps: [emptyStep('s1', { photos: [{ ...picture, caption }] })] });

  it('may say something of its own, up to what fits beneath it', () => {
    const tidy = withCaption(' The rust line ');
    expect(tidy.ok && tidy.value.steps[0]?.photos[0]?.caption).toBe('The rust line');
    const long = withCaption('x'.repeat(2_001));
    expect(!long.ok && long.problems.map(({ path }) => path.join('/'))).toEqual([`steps/s1/photos/${picture.sha256}`]);
  });
});

describe('steps', () => {
  const [a, b, c] = ['s1', 's2', 's3'].map((id) => emptyStep(id, { words: id })) as [
    ReturnType<typeof emptyStep>,
    ReturnType<typeof emptyStep>,
    ReturnType<typeof emptyStep>,
  ];

  it('are moved by one place, and stay at the ends', () => {
    expect(moveStep([a, b, c], 's3', -1)).toEqual([a, c, b]);
    expect(moveStep([a, b, c], 's3', 1)).toEqual([a, b, c]);
  });
});

describe('sentences', () => {
  it('end at a stop that is one', () => {
    expect(sentencesOf('Hold 1.5 bar, approx. 3 min. Look inside!\nThen call')).toEqual([
      'Hold 1.5 bar, approx. 3 min. Look inside!',
      'Then call',
    ]);
    expect(firstSentence('')).toBe('');
    expect(sentencesOf('It dripped. We looked. Dry?')).toHaveLength(3);
  });
});
