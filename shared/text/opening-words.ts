/** As much of a text as one takes in at a glance: its first sentences, on one line. @param most characters */
export function openingWords(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  let opening = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line)) {
    if (opening !== '' && opening.length + segment.trimEnd().length > most) break;
    opening += segment;
  }
  return clipped(opening.trim(), most);
}

/** A text that is cut where it is too long, and says so. @param most characters, of which none is cut in half */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, most))].map(({ segment }) => segment);
  return `${letters.slice(0, -1).join('').trimEnd()}…`;
}
