const anyLetter = /\p{L}/gu;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** Which way a text runs: from right to left where most of its letters do. */
export function directionOf(lines: readonly string[]): 'ltr' | 'rtl' {
  const text = lines.join(' ');
  const letters = text.match(anyLetter)?.length ?? 0;
  return 2 * (text.match(rightToLeft)?.length ?? 0) > letters ? 'rtl' : 'ltr';
}
