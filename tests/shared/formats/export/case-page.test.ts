import { expect, it } from 'vitest';
import type { ShownCase } from '../../../../shared/domain/case/shown-case.ts';
import { writeCasePage } from '../../../../shared/formats/export/case-page.ts';
import { caseFile } from '../../../../shared/text/en/case-anonymity.ts';

const photo = { attachmentId: null, sha256: 'a'.repeat(64), mediaType: 'image/jpeg', width: 4, height: 3, caption: 'The "base"' };
const step = { kind: 'did' as const, place: '', more: '', knew: '', said: '', hindsight: '', notes: '', photos: [] };
const shown: ShownCase = {
  id: 'k',
  title: 'Water & <b>heat</b>',
  anonymous: true,
  steps: [
    { ...step, id: 's1', title: 'The visit', when: 'Day 1, morning', words: 'Dry.', notes: 'Only for the presenter', photos: [photo] },
    { ...step, id: 's2', title: 'What it was', when: '', words: 'The liner.', hindsight: 'It sweated.' },
  ],
  turning: 1,
  question: 'What now?',
  options: ['Look'],
  lesson: 'Look at the base.',
  factors: [{ cause: 'omission', words: 'Dark corner' }],
  sustain: '',
  improve: '',
};

it('is one page that holds its pictures, stops before the turning point, and keeps the presenter’s notes to itself', () => {
  const page = writeCasePage(shown, new Map([[photo.sha256, { mediaType: 'image/jpeg', base64: 'AAAA' }]]), caseFile);
  expect(page).toContain('<title>Water &amp; &lt;b&gt;heat&lt;/b&gt;</title>');
  expect(page).toContain('<img alt="The &quot;base&quot;" src="data:image/jpeg;base64,AAAA">');
  expect(page.indexOf('Stop here and ask')).toBeGreaterThan(page.indexOf('Dry.'));
  expect(page.indexOf('Stop here and ask')).toBeLessThan(page.indexOf('The liner.'));
  expect(page).toContain('Look at the base.');
  expect(page).not.toContain('presenter');
  expect(page).not.toMatch(/<script|https?:/);
});

it('says where a picture is not in it', () => {
  expect(writeCasePage(shown, new Map(), caseFile)).toContain(caseFile.missing);
});
