import { z } from 'zod';
import { documentFields, lineOfWords, manyWords } from './document-fields.ts';
import { dataUri, type Markup, markup, noMarkup, said, typed } from './markup.ts';

/** A picture that is part of the page: of these kinds, and freed of what cameras write into it. */
const pictureSchema = z.strictObject({
  mediaType: z.enum(['image/jpeg', 'image/png']),
  base64: z.base64().max(6_000_000),
  caption: manyWords,
});

const stepSchema = z.strictObject({
  title: lineOfWords,
  /** When and where; may be empty. */
  when: lineOfWords,
  words: manyWords,
  more: manyWords,
  knew: manyWords,
  said: manyWords,
  pictures: z.array(pictureSchema).max(30),
  /** Said in place of pictures that are not there; else empty. */
  missing: lineOfWords,
});
type PrintedStep = z.infer<typeof stepSchema>;

/** A case as everybody may see it: told to where one stops and asks, and the rest on pages of its own. */
export const casePaperSchema = z.strictObject({
  template: z.literal('case'),
  ...documentFields,
  /** What the case is called; `title`, which a file carries, names nobody where it is anonymous. */
  heading: lineOfWords,
  /** That names were replaced; else empty. */
  note: lineOfWords,
  heads: z.strictObject({
    knew: lineOfWords,
    said: lineOfWords,
    stop: lineOfWords,
    think: lineOfWords,
    hindsight: lineOfWords,
    factors: lineOfWords,
    lesson: lineOfWords,
    sustain: lineOfWords,
    improve: lineOfWords,
  }),
  steps: z.array(stepSchema).max(200),
  /** Index in `steps` of the one before which one stops; null for none. */
  turning: z.int().nonnegative().nullable(),
  question: manyWords,
  options: z.array(lineOfWords).max(9),
  hindsight: z.array(z.strictObject({ title: lineOfWords, words: manyWords })).max(200),
  factors: z.array(manyWords).max(8),
  lesson: manyWords,
  sustain: manyWords,
  improve: manyWords,
});
export type CasePaper = z.infer<typeof casePaperSchema>;

/** Ruled lines for what one would do. */
const linesToThink = 8;

export function fillCase(paper: CasePaper): Markup {
  const { heads, steps, turning, factors, hindsight } = paper;
  const told = steps.flatMap((step, at) => [at === turning ? fillStop(paper) : noMarkup, fillStep(step, paper)]);
  const later = hindsight.map(({ title, words }) => markup`<div class="later"><h3>${said(title)}</h3>${typed(words)}</div>`);
  const played = factors.map((factor) => markup`<li dir="auto">${factor}</li>`);
  return markup`<header><h1 dir="auto">${paper.heading}</h1>${paper.note === '' ? noMarkup : markup`<p class="minor">${paper.note}</p>`}</header>
${told}
${part(heads.hindsight, markup`${later}`, later.length > 0)}
${part(heads.factors, markup`<ul>${played}</ul>`, played.length > 0)}
${part(heads.sustain, typed(paper.sustain), paper.sustain !== '')}
${part(heads.improve, typed(paper.improve), paper.improve !== '')}
${paper.lesson === '' ? noMarkup : markup`<section class="lesson"><h2>${heads.lesson}</h2>${typed(paper.lesson)}</section>`}`;
}

/** On a page of its own, so that nobody reads on by mistake. */
function fillStop({ heads, question, options }: CasePaper): Markup {
  const choices = options.map((option) => markup`<li><span class="box"></span>${said(option)}</li>`);
  const rules = Array.from({ length: linesToThink }, () => markup`<div class="rule"></div>`);
  return markup`<section class="stop"><h2>${heads.stop}</h2>${typed(question)}
${choices.length === 0 ? noMarkup : markup`<ul>${choices}</ul>`}<h3>${heads.think}</h3>${rules}</section>`;
}

function fillStep({ title, when, words, more, knew, said: heard, pictures, missing }: PrintedStep, { heads }: CasePaper): Markup {
  const aside = (label: string, text: string): Markup => (text === '' ? noMarkup : markup`<div><h4>${label}</h4>${typed(text)}</div>`);
  const known =
    knew === '' && heard === '' ? noMarkup : markup`<div class="known">${aside(heads.knew, knew)}${aside(heads.said, heard)}</div>`;
  const shown = pictures.map(
    (picture) =>
      markup`<figure><img alt="${picture.caption}" src="${dataUri(picture)}">${picture.caption === '' ? noMarkup : markup`<figcaption dir="auto">${picture.caption}</figcaption>`}</figure>`,
  );
  return markup`<section class="step"><div class="head"><h2>${said(title)}</h2>${when === '' ? noMarkup : markup`<p class="minor">${said(when)}</p>`}</div>
<div class="words">${typed(words)}</div>${typed(more)}${known}
${shown.length === 0 ? noMarkup : markup`<div class="${shown.length === 1 ? 'pictures one' : 'pictures'}">${shown}</div>`}${missing === '' ? noMarkup : markup`<p class="minor">${missing}</p>`}</section>
`;
}

function part(title: string, content: Markup, shown: boolean): Markup {
  return shown ? markup`<section><h2>${title}</h2>${content}</section>` : noMarkup;
}
