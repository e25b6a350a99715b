/** A text made comparable, letter by letter, with the way back. */
export interface FoldedText {
  /** Without accents and invisible marks; straight quotes, plain blanks; letters keep their case. */
  readonly cased: string;
  /** The same in small letters, of the same length. */
  readonly lower: string;
  /** Where each folded unit began in the original; one more than there are units. */
  readonly starts: readonly number[];
  /** Where each folded unit ended, marks behind it included. */
  readonly ends: readonly number[];
}

// biome-ignore format: a table
const spelt: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', þ: 'th', ı: 'i',
  '’': "'", '‘': "'", 'ʼ': "'", '`': "'", '´': "'", '′': "'", '‐': '-', '‑': '-', '–': '-', '—': '-', '“': '"', '”': '"',
};

function plainLetters(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 128 && code > 32 && letter !== '`') return letter;
  const own = spelt[letter];
  if (own !== undefined) return own;
  if (/\s/u.test(letter)) return letter === '\n' ? '\n' : ' ';
  if (/[\p{M}\p{Cf}\u00ad]/u.test(letter)) return '';
  return letter.charCodeAt(0) < 128 ? letter : letter.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Folds a text: `cased` and `lower` are compared, `starts` and `ends` lead back to the original. */
export function foldText(text: string): FoldedText {
  let cased = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    const plain = plainLetters(letter);
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    cased += plain;
    at = end;
  }
  starts.push(text.length);
  return { cased, lower: sameLength(cased), starts, ends };
}

/** Small letters, but a letter whose small form is longer stays, so that both texts have one length. */
function sameLength(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
}

/** The letters and digits of a text, folded and joined: what two spellings of one thing share. */
export function joinedLetters(text: string): string {
  return foldText(text).lower.replace(/[^\p{L}\p{N}]/gu, '');
}
