import { describe, expect, it } from 'vitest';
import { caseOnPaper } from '../../../../renderer/features/cases/paper/case-on-paper.ts';
import type { ShownCase, ShownStep } from '../../../../shared/domain/case/shown-case.ts';
import { fillDocument } from '../../../../shared/print/fill-document.ts';
import { paperDocumentSchema } from '../../../../shared/print/paper-document.ts';

const photo = (sha: string) => ({ attachmentId: null, sha256: sha, mediaType: 'image/jpeg', width: 4, height: 3, caption: `of ${sha}` });
const step = (id: string, more: Partial<ShownStep> = {}): ShownStep => ({
  id,
  kind: 'said',
  title: `Step ${id}`,
  when: 'Day 1, morning',
  place: '',
  words: `words ${id}`,
  more: '',
  knew: '',
  said: '',
  hindsight: '',
  notes: 'only for who presents it',
  photos: [],
  ...more,
});
const shown: ShownCase = {
  id: 'case',
  title: 'Water, twice',
  anonymous: true,
  steps: [step('a', { hindsight: 'it was the liner', photos: [photo('x'), photo('y')] }), step('b'), step('c')],
  turning: 2,
  question: 'What would you do now?',
  options: ['Drain it'],
  lesson: 'Read their words first.',
  factors: [{ cause: 'misdiagnosis', words: '' }],
  sustain: '',
  improve: 'Ask once more.',
};
const business = { country: 'US', name: 'Orchard Plumbing' };
const picture = { mediaType: 'image/jpeg', base64: 'AAAA' } as const;

describe('caseOnPaper', () => {
  const paper = caseOnPaper(shown, new Map([['x', picture]]), business);
  const html = fillDocument(paper, false);

  it('carries nothing in an anonymous file that names somebody or says whose it is', () => {
    expect(paper).toMatchObject({ title: 'Case', fileName: 'Case.pdf', foot: 'Case', size: 'letter' });
    expect(html).toContain('<title>Case</title>');
    expect(html).not.toContain('Orchard');
    expect(html).not.toContain('only for who presents it');
    expect(caseOnPaper({ ...shown, anonymous: false }, new Map(), business)).toMatchObject({
      title: 'Water, twice',
      fileName: 'Water twice.pdf',
      foot: 'Water, twice · Orchard Plumbing',
      note: '',
    });
  });

  it('stops before it is shown what happened, and tells hindsight last', () => {
    const places = ['words b', 'What would you do now?', 'words c', 'it was the liner', 'Read their words first.'].map((part) =>
      html.indexOf(part),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(html.match(/class="stop"/g)).toHaveLength(1);
  });

  it('tells what was known by then where it is new', () => {
    const known = ['old heater', 'old heater', 'old heater, wet wall'].map((knew, at) => step(String(at), { knew }));
    const told = caseOnPaper({ ...shown, steps: known }, new Map(), business).steps.map(({ knew }) => knew);
    expect(told).toEqual(['old heater', '', 'old heater, wet wall']);
  });

  it('holds the pictures that are here and says how many are not', () => {
    expect(html.match(/<img /g)).toHaveLength(1);
    expect(html).toContain('src="data:image/jpeg;base64,AAAA"');
    expect(paper.steps[0]?.missing).toBe('One picture is not printed here.');
    expect(paperDocumentSchema.safeParse(paper).success).toBe(true);
    expect(
      paperDocumentSchema.safeParse({
        ...paper,
        steps: [{ ...paper.steps[0], pictures: [{ ...picture, base64: '"><script>', caption: '' }] }],
      }).success,
    ).toBe(false);
  });
});
