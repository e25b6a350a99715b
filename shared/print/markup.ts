/** HTML that may stand in a page as it is. Only this file makes it. */
export interface Markup {
  readonly html: string;
}

type Fill = string | number | Markup | readonly Markup[];

/** Writes HTML as a template; whatever is put into it is escaped, but for what is markup already. */
export function markup(parts: TemplateStringsArray, ...fills: readonly Fill[]): Markup {
  const html = parts.map((part, at) => `${part}${at < fills.length ? htmlOf(fills[at] as Fill) : ''}`);
  return { html: html.join('') };
}

/** Nothing, where something may be left out. */
export const noMarkup: Markup = { html: '' };

/** Somebody's words in a line of ours: their direction is their own and turns nothing around them. */
export function said(words: string): Markup {
  return markup`<bdi>${words}</bdi>`;
}

/** Lines as they were typed, one beneath the other. */
export function saidLines(lines: readonly string[]): Markup {
  return joined(lines.map(said), markup`<br>`);
}

/** A picture that stands inside of a page. */
export interface InlinePicture {
  readonly mediaType: string;
  readonly base64: string;
}

/** The address of a picture that stands inside of a page. @throws RangeError for what is no Base64 */
export function dataUri({ mediaType, base64 }: InlinePicture): Markup {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) throw new RangeError('This is no Base64.');
  return { html: `data:${escaped(mediaType)};base64,${base64}` };
}

/** What somebody typed, in its own lines, each in its own direction; nothing where it is empty. */
export function typed(words: string): Markup {
  return words === '' ? noMarkup : markup`<p class="typed" dir="auto">${words}</p>`;
}

export function joined(parts: readonly Markup[], between: Markup): Markup {
  return { html: parts.map(({ html }) => html).join(between.html) };
}

function htmlOf(fill: Fill): string {
  if (typeof fill === 'string') return escaped(fill);
  if (typeof fill === 'number') return String(fill);
  return 'html' in fill ? fill.html : fill.map(({ html }) => html).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Half characters and control characters, which a page may not hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

/** Text as it may stand between tags and in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(unprintable, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign] as string);
}
