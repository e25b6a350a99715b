/** Ends of a sentence that are none: `approx. 3 bar`, `no. 4`, `i.e. the valve`. */
const shortened = /\b(?:approx|no|nr|e\.g|i\.e|etc|incl|vs|st|mr|mrs|ms|dr|max|min|temp|ca)\.$/i;

/** Sentences and lines of a text, each trimmed; a full stop within a number or after a shortened word ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\n+/)) {
    let open = '';
    for (const piece of line.split(/(?<=[.!?…]["'”’)]*)\s+/)) {
      open = open === '' ? piece : `${open} ${piece}`;
      if (shortened.test(open)) continue;
      if (open.trim() !== '') sentences.push(open.trim());
      open = '';
    }
    if (open.trim() !== '') sentences.push(open.trim());
  }
  return sentences;
}

/** The first sentence of a text; empty where there is none. */
export function firstSentence(text: string): string {
  return sentencesOf(text)[0] ?? '';
}
