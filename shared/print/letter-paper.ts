import { z } from 'zod';
import { documentFields, lineOfWords, manyWords } from './document-fields.ts';
import { joined, type Markup, markup, said, saidLines } from './markup.ts';
import { directionOf } from './writing-direction.ts';

const lines = z.array(lineOfWords).max(20);

/** A letter that goes into an envelope. */
export const letterPaperSchema = z.strictObject({
  template: z.literal('letter'),
  ...documentFields,
  /** BCP 47 tag of the language that it is written in. */
  language: z.string().max(35),
  from: lines,
  /** As on the envelope. */
  to: lines,
  date: lineOfWords,
  /** Each in its lines. */
  paragraphs: z.array(z.array(manyWords).max(2_000)).max(2_000),
});
export type LetterPaper = z.infer<typeof letterPaperSchema>;

export function fillLetter(paper: LetterPaper): Markup {
  const direction = directionOf(paper.paragraphs.flat());
  return markup`<article class="letter" lang="${paper.language}" dir="${direction}">
<p class="from">${joined(paper.from.map(said), markup`<br>`)}</p>
<address>${saidLines(paper.to)}</address>
<p class="date">${paper.date}</p>
${paper.paragraphs.map((lines) => fillParagraph(lines, direction))}
</article>`;
}

/** Shorter than this, as a greeting or who signs, a paragraph runs as its letter does. */
const ownWay = 60;

/** Its words are not shut off from it: most of them say which way all of it runs. */
function fillParagraph(lines: readonly string[], ofLetter: ReturnType<typeof directionOf>): Markup {
  const words = lines.map((line) => markup`${line}`);
  const direction = lines.join(' ').length < ownWay ? ofLetter : directionOf(lines);
  return markup`<p dir="${direction}">${joined(words, markup`<br>`)}</p>`;
}
