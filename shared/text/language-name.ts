const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** Languages that customers of a trades business speak most, as BCP 47 tags; others come in with an import. */
const offered = [
  'am',
  'ar',
  'bn',
  'bg',
  'zh',
  'hr',
  'cs',
  'da',
  'nl',
  'en',
  'et',
  'fil',
  'fi',
  'fr',
  'de',
  'el',
  'gu',
  'ht',
  'he',
  'hi',
  'hmn',
  'hu',
  'id',
  'it',
  'ja',
  'km',
  'ko',
  'lv',
  'lt',
  'ne',
  'nb',
  'fa',
  'pl',
  'pt',
  'pa',
  'ro',
  'ru',
  'sr',
  'sk',
  'sl',
  'so',
  'es',
  'sw',
  'sv',
  'ta',
  'te',
  'th',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'cy',
  'yi',
];

export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    // Not a tag: an import brought it as a word.
    return tag;
  }
}

/** What one chooses from, by name; `held` is in it even when it is none of the usual. */
export function languageChoices(held: string | null): { value: string; label: string }[] {
  const tags = held === null || offered.includes(held) ? offered : [...offered, held];
  return tags.map((value) => ({ value, label: languageName(value) })).toSorted((a, b) => a.label.localeCompare(b.label));
}

/** Languages that are written from right to left. */
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)\b/i;

/** Which way a text in this language runs. @param tag BCP 47 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.test(tag) ? 'rtl' : 'ltr';
}
