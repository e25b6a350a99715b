import type { CallListPaper } from '../../shared/print/call-list-paper.ts';
import type { JobSheetPaper } from '../../shared/print/job-sheet-paper.ts';
import type { LetterPaper } from '../../shared/print/letter-paper.ts';
import type { MinutesPaper } from '../../shared/print/minutes-paper.ts';
import { jobSheet } from '../../shared/text/en/job-sheet.ts';
import { minutes } from '../../shared/text/en/minutes.ts';

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

/** Job sheets of so many visits, each with these words in every place. */
export function jobSheetOnPaper(count: number, words = 'Dana Whitfield'): JobSheetPaper {
  const fact = { label: 'We found', words };
  return {
    template: 'job-sheet',
    size: 'a4',
    title: 'Job sheet 1057',
    fileName: 'Job sheet 1057.pdf',
    foot: words,
    numbered: true,
    heads: jobSheet.heads,
    sheets: Array.from({ length: count }, () => ({
      heading: words,
      place: 'Visit 1 of 2',
      chain: words,
      when: words,
      facts: [words],
      people: [{ name: words, role: words, phones: [words] }],
      address: [words],
      placeNote: words,
      door: [{ hint: words, say: words, tick: 'Told at the door', language: 'en' }],
      said: words,
      expects: words,
      pieces: [{ kind: words, make: words, serial: words, warranty: words }],
      promised: [words],
      checks: [words],
      earlier: [{ heading: words, facts: [fact, fact] }],
      spaces: [
        { label: 'What did you find?', words: '', lines: 2, half: false, ticks: [] },
        { label: 'How sure are you?', words, lines: 0, half: true, ticks: ['Sure'] },
      ],
      parts: [{ name: words, quantity: '1', batch: words }],
      partRows: 2,
      leaving: words,
    })),
  };
}

/** Minutes of so many items and actions, with these words in every place. */
export function minutesOnPaper(count: number, words = 'Dana Whitfield'): MinutesPaper {
  const action = { what: words, who: words, due: 'Fri 20 Nov 2026', state: 'open', outcome: words };
  const item = { heading: words, time: '12 minutes of 8', instead: '', hands: [words, words], notes: words, keep: words, change: words };
  return {
    template: 'minutes',
    size: 'a4',
    title: 'Meeting of Mon 16 Nov 2026',
    fileName: 'Meeting 2026-11-16.pdf',
    foot: words,
    numbered: true,
    heads: minutes.heads,
    state: '',
    facts: [{ label: 'There', words }],
    actions: Array.from({ length: count }, () => action),
    noActions: minutes.noActions,
    before: Array.from({ length: count }, () => action),
    items: Array.from({ length: count }, () => item),
    noItems: minutes.noItems,
    note: words,
  };
}
