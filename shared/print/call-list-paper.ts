import { z } from 'zod';
import { documentFields, lineOfWords } from './document-fields.ts';
import { joined, type Markup, markup, noMarkup, said } from './markup.ts';

const lineSchema = z.strictObject({
  number: z.int().positive(),
  name: lineOfWords,
  /** Written for dialling, the first to be rung first. */
  phones: z.array(lineOfWords).max(20),
  /** In place of numbers where there are none. */
  noPhone: lineOfWords,
  /** Why, in a short sentence. */
  why: lineOfWords,
  /** By when, before which visit, and when they may be rung: only what is to be minded. */
  when: z.array(lineOfWords).max(8),
  /** What else is dealt with in the same call. */
  also: z.array(lineOfWords).max(20),
  /** How one begins. */
  say: lineOfWords,
  /** BCP 47 tag of the language of `say`. */
  language: z.string().max(35),
});

/** A list of calls to work off away from the screen, its results entered by the number of the line. */
export const callListPaperSchema = z.strictObject({
  template: z.literal('call-list'),
  ...documentFields,
  /** Beneath the heading: the day, who printed it, how many. */
  facts: z.array(lineOfWords).max(10),
  /** What one does with it, in a sentence. */
  how: lineOfWords,
  heads: z.strictObject({ number: lineOfWords, who: lineOfWords, why: lineOfWords }),
  /** Each with the digit by which it is entered. */
  outcomes: z.array(z.strictObject({ digit: z.string().regex(/^[1-9]$/), words: lineOfWords })).max(9),
  rungAt: lineOfWords,
  note: lineOfWords,
  lines: z.array(lineSchema).max(200),
});
export type CallListPaper = z.infer<typeof callListPaperSchema>;
export type PrintedLine = CallListPaper['lines'][number];

export function fillCallList(paper: CallListPaper): Markup {
  const { heads } = paper;
  return markup`<header><h1>${said(paper.title)}</h1><p class="facts">${joined(paper.facts.map(said), markup` · `)}</p><p class="how">${paper.how}</p></header>
<table><thead><tr><th class="number">${heads.number}</th><th class="who">${heads.who}</th><th>${heads.why}</th></tr></thead>
${paper.lines.map((line) => fillLine(line, paper))}
</table>`;
}

/** A line is a body of the table of its own, so that no page ends in the middle of it. */
function fillLine(line: PrintedLine, paper: CallListPaper): Markup {
  return markup`<tbody><tr><td class="number">${line.number}</td><td class="who">${fillWho(line)}</td><td class="why">${fillWhy(line)}</td></tr>
<tr class="result"><td></td><td colspan="2"><ul>${paper.outcomes.map(fillOutcome)}</ul></td></tr>
<tr class="writing"><td></td><td>${paper.rungAt}</td><td>${paper.note}</td></tr></tbody>`;
}

function fillWho({ name, phones, noPhone }: PrintedLine): Markup {
  const numbers = phones.map((phone) => markup`<span class="phone"><bdi dir="ltr">${phone}</bdi></span>`);
  return markup`<b>${said(name)}</b>${phones.length > 0 ? numbers : markup`<span class="minor">${noPhone}</span>`}`;
}

function fillWhy({ why, when, also, say, language }: PrintedLine): Markup {
  const minded = when.length === 0 ? noMarkup : markup`<p class="minor">${joined(when.map(said), markup` · `)}</p>`;
  const others = also.map((one) => markup`<p class="minor">+ ${said(one)}</p>`);
  const words = say === '' ? noMarkup : markup`<p class="say" dir="auto" lang="${language}">${say}</p>`;
  return markup`<p>${said(why)}</p>${minded}${others}${words}`;
}

function fillOutcome({ digit, words }: CallListPaper['outcomes'][number]): Markup {
  return markup`<li><span class="box"></span><b>${digit}</b> ${words}</li>`;
}
