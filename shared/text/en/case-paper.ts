import { caseFile } from './case-anonymity.ts';

/** Words of a case on paper. */
export const casePaper = {
  /** What the file is called in itself, where a name would give somebody away. */
  plainTitle: caseFile.plainName,
  foot: (title: string, business: string) => (business === '' ? title : `${title} · ${business}`),
  note: 'People, places and days are told without names.',
  heads: {
    knew: caseFile.knew,
    said: caseFile.said,
    stop: caseFile.stop,
    think: 'Write it down before you turn the page.',
    hindsight: caseFile.hindsight,
    factors: caseFile.factors,
    lesson: caseFile.lesson,
    sustain: caseFile.sustain,
    improve: caseFile.improve,
  },
  missing: (count: number) => (count === 1 ? 'One picture is not printed here.' : `${count} pictures are not printed here.`),
  panel: 'On paper',
  hint: 'Paper stops where you stop and ask. What happened begins on a page of its own.',
  print: 'Print the case',
  pdf: 'Case as PDF',
  preview: 'Show the pages',
  group: 'Case',
} as const;
