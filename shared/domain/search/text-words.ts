/** A word of a text as the search knows it, and where it stands there (UTF-16 positions, the end not included). */
export interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Longer words are cut: nobody types more to find something, and every term is kept in memory. */
const longestWord = 32;

/** Letters that no normal form takes apart, as people type them who have no key for them. */
const spelledOut: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' };

const plain = /^[\u0020-\u007e\s]*$/;
const plainWords = /[a-z0-9]+(?:['`][a-z0-9]+)*/g;
const anyWords = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’ʼ`]*/gu;
/** Scripts that put no blanks between words: any two signs that stand together count as a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/u;
const unspacedRun = new RegExp(`(?:${unspaced.source})+`, 'gu');
const unspacedSign = new RegExp(unspaced.source, 'gu');

/** Small letters without accents, marks, apostrophes and signs that cannot be seen. */
function foldText(text: string): string {
  const small = plain.test(text) ? text.toLowerCase() : text.normalize('NFKD').toLowerCase().normalize('NFKD');
  return small.replace(/[\p{M}\p{Cf}'’ʼ`]/gu, '').replace(/[ßæœøđðłıþ]/g, (letter) => spelledOut[letter] ?? letter);
}

/**
 * The words of a text, in order and with every repetition.
 * @param asked true for what somebody types: of a run without blanks it needs no last sign on its own.
 */
export function wordsIn(text: string, asked = false): TextWord[] {
  const words: TextWord[] = [];
  for (const { 0: raw, index } of text.matchAll(anyWords)) {
    let from = 0;
    for (const run of raw.matchAll(unspacedRun)) {
      addWord(words, raw.slice(from, run.index), index + from);
      addSigns(words, run[0], index + run.index, asked);
      from = run.index + run[0].length;
    }
    addWord(words, raw.slice(from), index + from);
  }
  return words;
}

/** The words of a text without their places: what an index takes, as fast as it goes. */
export function termsIn(text: string): string[] {
  if (!plain.test(text)) return wordsIn(text).map(({ word }) => word);
  const words = text.toLowerCase().match(plainWords) ?? [];
  return words.map((word) => (word.includes("'") || word.includes('`') ? word.replace(/['`]/g, '') : word).slice(0, longestWord));
}

function addWord(words: TextWord[], raw: string, start: number): void {
  const word = foldText(raw).slice(0, longestWord);
  if (word !== '') words.push({ word, start, end: start + raw.length });
}

function addSigns(words: TextWord[], run: string, start: number, asked: boolean): void {
  const signs = [...run.matchAll(unspacedSign)].map(({ 0: sign, index }) => ({ sign, start: start + index }));
  signs.forEach(({ sign, start: from }, place) => {
    const next = signs[place + 1];
    if (next === undefined && asked && signs.length > 1) return;
    const end = next === undefined ? from + sign.length : next.start + next.sign.length;
    addWord(words, sign + (next?.sign ?? ''), from);
    const last = words.at(-1);
    if (last?.start === from) words[words.length - 1] = { ...last, end };
  });
}
