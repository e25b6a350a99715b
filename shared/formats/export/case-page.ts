import type { Factor } from '../../domain/case/case.ts';
import type { ShownCase, ShownStep } from '../../domain/case/shown-case.ts';
import { dataUri, type InlinePicture, type Markup, markup, noMarkup, said } from '../../print/markup.ts';

/** What the page says besides the case's own words; from `shared/text`. */
export interface CasePageWords {
  readonly language: string;
  readonly knew: string;
  readonly said: string;
  readonly hindsight: string;
  readonly stop: string;
  readonly lesson: string;
  readonly factors: string;
  readonly factor: (factor: Factor) => string;
  readonly sustain: string;
  readonly improve: string;
  readonly missing: string;
}

const style = markup`<style>body{font:16px/1.5 system-ui,sans-serif;color:#1e2321;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.15rem;margin:2rem 0 .2rem}h3{font-size:.95rem;margin:1rem 0 0;color:#595f5a}
p,blockquote{margin:.3rem 0;white-space:pre-wrap;overflow-wrap:anywhere}.when{color:#595f5a;margin:0}.words{font-size:1.1rem}
.stop{border:2px solid #7d5100;border-radius:8px;padding:.6rem 1rem;margin:2rem 0}figure{margin:.8rem 0}img{max-width:100%;border-radius:6px}
figcaption{color:#595f5a;font-size:.9rem}@media print{section{break-inside:avoid}}</style>`;

/**
 * A shown case as one page of HTML that needs nothing else: pictures inside, no script, nothing from elsewhere, nothing
 * about who made it, on what or when.
 */
export function writeCasePage(shown: ShownCase, pictures: ReadonlyMap<string, InlinePicture>, words: CasePageWords): string {
  const steps = shown.steps.map((step, at) => [at === shown.turning ? stopMark(shown, words) : noMarkup, stepPart(step, pictures, words)]);
  const factors = shown.factors.map((factor) => markup`<li>${said(words.factor(factor))}</li>`);
  const page = markup`<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${shown.title}</title>${style}</head><body>
<h1 dir="auto">${shown.title}</h1>
${steps.flat()}
${text(words.lesson, shown.lesson)}
${factors.length === 0 ? noMarkup : markup`<section><h2>${words.factors}</h2><ul>${factors}</ul></section>`}
${text(words.sustain, shown.sustain)}
${text(words.improve, shown.improve)}
</body></html>
`;
  return page.html;
}

function text(title: string, words: string): Markup {
  return words.trim() === '' ? noMarkup : markup`<section><h2>${title}</h2><p dir="auto">${words}</p></section>`;
}

function small(title: string, words: string): Markup {
  return words.trim() === '' ? noMarkup : markup`<h3>${title}</h3><p dir="auto">${words}</p>`;
}

function paragraph(kind: string, words: string): Markup {
  return words.trim() === '' ? noMarkup : markup`<p class="${kind}" dir="auto">${words}</p>`;
}

function stopMark({ question, options }: ShownCase, words: CasePageWords): Markup {
  const choices = options.map((option) => markup`<li>${said(option)}</li>`);
  const list = choices.length === 0 ? noMarkup : markup`<ol>${choices}</ol>`;
  return markup`<section class="stop"><h2>${words.stop}</h2><p dir="auto">${question}</p>${list}</section>`;
}

function stepPart(step: ShownStep, pictures: ReadonlyMap<string, InlinePicture>, words: CasePageWords): Markup {
  const when = [step.when, step.place].filter((part) => part.trim() !== '').join(', ');
  return markup`<section><h2 dir="auto">${step.title}</h2>${paragraph('when', when)}
${small(words.knew, step.knew)}${small(words.said, step.said)}${paragraph('words', step.words)}${paragraph('more', step.more)}
${step.photos.map(({ sha256, caption }) => figure(pictures.get(sha256), caption, words))}
${small(words.hindsight, step.hindsight)}</section>
`;
}

function figure(picture: InlinePicture | undefined, caption: string, words: CasePageWords): Markup {
  const under = caption.trim() === '' ? noMarkup : markup`<figcaption dir="auto">${caption}</figcaption>`;
  if (picture === undefined) return markup`<figure><p class="when">${words.missing}</p>${under}</figure>`;
  return markup`<figure><img alt="${caption}" src="${dataUri(picture)}">${under}</figure>`;
}
