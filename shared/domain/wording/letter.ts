import type { LocalDate } from '../base/now.ts';

/** A letter as its parts, for whoever shows or prints it. */
export interface Letter {
  /** Who writes: the business's name and what else stands on top, a line each. */
  readonly from: readonly string[];
  /** To whom, a line each as on the envelope. */
  readonly to: readonly string[];
  readonly date: LocalDate;
  /** Paragraph by paragraph, each in its lines; salutation and greeting are paragraphs of their own. */
  readonly paragraphs: readonly (readonly string[])[];
}

/** Characters in a printed line, and lines on the first page beneath date and address: as many as the smallest sheet has. */
const lineHolds = 80;
const pageHolds = 26;
/** What parts two paragraphs, in lines. */
const between = 0.7;
/** Lines of an address that are no more than usual. */
const usualAddress = 4;

/** Whether it may take more than one page of paper; then its pages are numbered. */
export function mayRunOver({ to, paragraphs }: Pick<Letter, 'to' | 'paragraphs'>): boolean {
  const linesOf = (words: string): number => Math.max(1, Math.ceil(words.length / lineHolds));
  const body = paragraphs.map((lines) => lines.reduce((sum, words) => sum + linesOf(words), between));
  return body.reduce((sum, count) => sum + count, Math.max(0, to.length - usualAddress)) > pageHolds;
}

/** A letter from its text as it was typed: blank lines part the paragraphs, other line ends are kept. */
export function letterOf(text: string, heading: Omit<Letter, 'paragraphs'>): Letter {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== ''),
    )
    .filter((lines) => lines.length > 0);
  return { ...heading, paragraphs };
}
