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
