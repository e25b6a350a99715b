import type { CallListPaper } from '../../shared/print/call-list-paper.ts';
import type { LetterPaper } from '../../shared/print/letter-paper.ts';

export const letterOnPaper: LetterPaper = {
  template: 'letter',
  size: 'a4',
  title: 'Letter to Dana Whitfield',
  fileName: 'Letter.pdf',
  foot: '',
  numbered: false,
  language: 'en',
  from: ['Orchard Plumbing'],
  to: ['Dana Whitfield', '14 Orchard Row'],
  date: 'Thu 19 Nov 2026',
  paragraphs: [['Dear Dana,'], ['I am sorry.', 'We come back on Monday.']],
};

/** A call list of so many lines, each with these words in every place. */
export function callListOnPaper(count: number, words = 'Dana Whitfield'): CallListPaper {
  return {
    template: 'call-list',
    size: 'a4',
    title: 'Call list 12',
    fileName: 'Call list 12.pdf',
    foot: words,
    numbered: true,
    facts: ['Thu 19 Nov 2026', words],
    how: 'Tick what happened.',
    heads: { number: 'No.', who: 'Who', why: 'Why' },
    outcomes: ['Spoke', 'Voicemail', 'No answer'].map((outcome, at) => ({ digit: String(at + 1), words: outcome })),
    rungAt: 'Rung at',
    note: 'Note',
    lines: Array.from({ length: count }, (_, at) => ({
      number: at + 1,
      name: words,
      phones: ['020 7946 0018'],
      noPhone: '',
      why: words,
      when: [words],
      also: [words],
      say: words,
      language: 'en',
    })),
  };
}
