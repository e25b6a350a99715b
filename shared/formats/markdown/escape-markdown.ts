/** Signs with which something begins wherever they stand: emphasis, code, links, HTML, entities, cells, formulas. */
const signs = /[\\`*_[\]<>|~&$]/g;
/** Headings, lists, underlines and numbers with which a list begins, at the start of a line. */
const lineStart = /^(?:([#+=:-])|(\d{1,9})([.)]))/;
/** What many pages turn into a link by itself. */
const bareLink = /\b(https?|ftp|mailto):|\bwww\./gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unwritable = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: everything at which some program begins a line
const lineEnds = /\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/;

/** Somebody's words as one line of Markdown that shows as they were typed, also in a cell of a table. */
export function markdownLine(words: string): string {
  return markdownLines(words).join(' ');
}

/** The same line by line, without empty ones: nothing in it is mark-up, a link or HTML (CommonMark, GitHub's tables). */
export function markdownLines(words: string): string[] {
  return words
    .split(lineEnds)
    .map((line) => line.replace(unwritable, '\ufffd').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map(escapeLine);
}

function escapeLine(line: string): string {
  return line
    .replace(signs, '\\$&')
    .replace(lineStart, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(bareLink, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}
