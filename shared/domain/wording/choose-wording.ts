import type { Wording } from './wording.ts';
import type { PhraseCode, WordingCode } from './wording-codes.ts';

/** The language of the program's own texts, and of the business's until it says otherwise. */
export const ownLanguage = 'en';

export interface ChosenWording {
  /** The business's own text; null where the program's own counts. */
  readonly text: string | null;
  /** BCP 47 tag of the language that it is in. */
  readonly language: string;
  /** The language that it should have been in, where no text of it exists; null where all is well. */
  readonly missing: string | null;
}

/**
 * The text for a contact: in their language where the business wrote one, first for the very tag (`es-MX`), then for
 * the language (`es`); else the business's own, and then it says so.
 */
export function chooseWording(
  code: WordingCode,
  language: string | null,
  rows: readonly Pick<Wording, 'code' | 'language' | 'text' | 'live'>[],
): ChosenWording {
  const written = new Map(
    rows.filter((row) => row.live === 1 && row.code === code).map((row) => [row.language.toLowerCase(), row] as const),
  );
  const wanted = language ?? ownLanguage;
  const found = written.get(wanted.toLowerCase()) ?? written.get(languageOf(wanted));
  if (found !== undefined) return { text: found.text, language: found.language, missing: null };
  const missing = languageOf(wanted) === ownLanguage ? null : wanted;
  return { text: written.get(ownLanguage)?.text ?? null, language: ownLanguage, missing };
}

/**
 * The business's phrase in the very language of a text; null where none is written, which is never made up for by
 * another language.
 */
export function phraseIn(code: PhraseCode, language: string, rows: Parameters<typeof chooseWording>[2]): string | null {
  const found = chooseWording(code, language, rows);
  return languageOf(found.language) === languageOf(language) ? found.text : null;
}

/** `es` of `es-MX`. */
function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? tag;
}
