import type { Finding } from './anonymous-text.ts';
import type { FoldedText } from './fold-text.ts';

const digitWords: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  naught: '0',
  nil: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  niner: '9',
  hundred: '00',
  null: '0',
  eins: '1',
  zwei: '2',
  zwo: '2',
  drei: '3',
  vier: '4',
  fünf: '5',
  funf: '5',
  sechs: '6',
  sieben: '7',
  acht: '8',
  neun: '9',
  cero: '0',
  uno: '1',
  dos: '2',
  tres: '3',
  cuatro: '4',
  cinco: '5',
  seis: '6',
  siete: '7',
  ocho: '8',
  nueve: '9',
  deux: '2',
  trois: '3',
  quatre: '4',
  cinq: '5',
  sept: '7',
  huit: '8',
  neuf: '9',
};

/** Digits of a text with the way back to it. */
interface DigitRun {
  digits: string;
  readonly starts: number[];
  readonly ends: number[];
}

const piece = new RegExp(
  String.raw`(?<![\p{L}])(double|triple)(?![\p{L}])|(?<![\p{L}])(${Object.keys(digitWords).join('|')})(?![\p{L}])|(\d)|(?<=\d)(o)(?=\d)`,
  'giu',
);

/** Runs of digits that may be one number: what parts them is blanks, dots, hyphens, brackets, slashes or a line's end. */
function digitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  let times = 1;
  let end = -10;
  for (const match of text.matchAll(piece)) {
    const at = match.index;
    if (match[1] !== undefined) {
      if (/^[\s,.-]{0,2}$/.test(text.slice(end, at)) === false) runs.push({ digits: '', starts: [], ends: [] });
      times = match[1].toLowerCase() === 'double' ? 2 : 3;
      end = at + match[0].length;
      continue;
    }
    const between = text.slice(end, at);
    const apart = end < 0 || !/^[\s().,/+*_-]{0,4}$/.test(between);
    if (apart || runs.length === 0) runs.push({ digits: '', starts: [], ends: [] });
    const run = runs.at(-1) as DigitRun;
    const digit = match[3] ?? (match[4] === undefined ? (digitWords[(match[2] as string).toLowerCase()] as string) : '0');
    for (const one of digit.repeat(times)) {
      run.digits += one;
      run.starts.push(at);
      run.ends.push(at + match[0].length);
    }
    times = 1;
    end = at + match[0].length;
  }
  return runs.filter(({ digits }) => digits.length > 0);
}

/** Forms in which the digits of a phone on record may stand: without its trunk digit, without its country, its last digits. */
function digitForms(phone: string): string[] {
  const [main = ''] = phone.split(/(?:ext|x)\.?\s*\d+$/i);
  const digits = main.replace(/\(0\)/g, '').replace(/\D/g, '');
  const national = /^\s*(?:\+|00)/.test(main)
    ? digits.replace(/^00/, '').replace(/^(?:1|44|61|64|353|49|33|34|39|31|48)(?=\d{8,})/, '')
    : digits.replace(/^0+/, '').replace(/^1(?=\d{10}$)/, '');
  return [digits, national, national.slice(-8), national.slice(-7), national.slice(-6)].filter(
    (form, at) => form.length >= (at < 2 ? 5 : 6),
  );
}

function known(text: string, runs: readonly DigitRun[], phone: string): Finding[] {
  const forms = [...new Set(digitForms(phone))];
  const own = phone.replace(/\D/g, '');
  return runs.flatMap((run) => {
    const form = forms.find((one) => run.digits.includes(one));
    if (form === undefined) return [];
    const first = run.digits.indexOf(form);
    const last = first + form.length - 1;
    const tail = form.length < 7 ? run.digits.length - form.length : 0;
    if (form.length < 7 && (tail > 0 || !groups(text, run, first, last))) return [];
    let from = first;
    while (from > 0 && (own.endsWith(run.digits.slice(from - 1, last + 1)) || isPrefix(run, from, text))) from -= 1;
    return [phoneFinding(text, run, from, last, 'on-record', own.slice(-7))];
  });
}

/** A short form counts only where it is written as a number of its own. */
function groups(text: string, run: DigitRun, first: number, last: number): boolean {
  const start = run.starts[first] as number;
  return !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[run.ends[last] as number] ?? ' ');
}

/** Digits before what was recognised that are a country code or a trunk digit. */
function isPrefix(run: DigitRun, from: number, text: string): boolean {
  if (from > 6) return false;
  const start = run.starts[from - 1] as number;
  const gap = text.slice(run.ends[from - 1], run.starts[from]);
  return (
    gap.length <= 3 &&
    !/\n|,|\.\s|\//.test(gap) &&
    run.starts[from] !== start &&
    from <= 5 &&
    /^[+(\s]?$/.test(text[(run.starts[0] as number) - 1] ?? '')
  );
}

function phoneFinding(text: string, run: DigitRun, first: number, last: number, why: 'on-record' | 'looks-like', key: string): Finding {
  let start = run.starts[first] as number;
  while (/[+(]/.test(text[start - 1] ?? '')) start -= 1;
  let end = run.ends[last] as number;
  if (text.slice(start, end).includes('(') === false && text[start - 1] === '(') start -= 1;
  const extension = /^,? ?(?:ext(?:n|ension)?|x)[. ]{0,2}\d{1,6}\b/i.exec(text.slice(end, end + 24));
  if (extension !== null) end += extension[0].length;
  return { start, end, kind: 'phone', key: `phone ${key}`, role: null, why };
}

const shapes = [
  /\+\d{1,3}[\s.-]?(?:\(0\)[\s.-]?)?\(?\d(?:[\s().-]{0,2}\d){6,13}/g,
  /(?<![\w./-])(?:1[\s.-])?(?:\(\d{3}\) ?|\d{3}[.\s-])\d{3}[.\s-]\d{4}(?![\w]|[.-]\d)/g,
  /(?<![\w./-])\(?0[1-9]\d{1,4}\)?[\s.-]{1,2}\d{3,4}[\s.-]?\d{3,6}(?![\w]|[.-]\d)/g,
  /(?<![\w./-])\(?0[1-9]\)?[\s.-]{1,2}\d{4}[\s.-]?\d{4}(?![\w]|[.-]\d)/g,
  /(?<![\w./-])07\d{9}(?!\w)/g,
  /(?<![\w./-])555[\s.-]\d{4}(?![\w]|[.-]\d)/g,
];

const cue =
  /(?:(?<!\[)\b(?:call(?:ed|s)?|rings?|rang|phone[ds]?|tel|telephone|cell|mob|mobile|number|text(?:ed)?|txt|whatsapp|fax|ph|reach(?:ed)?|dial(?:led)?|landline|voicemail|home|work|office|hp|ext|extension|digits)\b[^\d\n]{0,18}|[☎📞☏] ?)$/iu;
const notPhone =
  /\b(?:part|parts|p\/n|pn|model|serial|s\/n|sn|sku|item|cat|code|fault|error|firmware|version|gc|ref|g\.c)\b[^\d\n]{0,12}$/i;
const ending =
  /\b(?:ending(?: in| with)?|ends(?: in| with)?|last (?:four|4|three|3|six|6)(?: digits)?(?: are| is)?)[\s:]*((?:\d[\s-]?){3,6})/gi;

/** Finds phone numbers: those on record in any form, spelt out or split, and what looks like one. */
export function findPhones(folded: FoldedText, phones: readonly string[]): Finding[] {
  const text = folded.lower;
  const runs = digitRuns(text);
  const findings = phones.flatMap((phone) => known(text, runs, phone));
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) {
      if (notPhone.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
      findings.push(withExtension(text, match.index, match.index + match[0].length));
    }
  }
  return [...findings, ...cued(text, runs), ...endings(text)];
}

function withExtension(text: string, start: number, end: number): Finding {
  const extension = /^,? ?(?:ext(?:n|ension)?|x)[. ]{0,2}\d{1,6}\b/i.exec(text.slice(end, end + 24));
  const key = text.slice(start, end).replace(/\D/g, '').slice(-7);
  return { start, end: end + (extension?.[0].length ?? 0), kind: 'phone', key: `phone ${key}`, role: null, why: 'looks-like' };
}

/** Digits in a row behind "call" or "mobile", and numbers that are said in words. */
function cued(text: string, runs: readonly DigitRun[]): Finding[] {
  return runs.flatMap((run) => {
    const start = run.starts[0] as number;
    const end = run.ends.at(-1) as number;
    const spoken = /\p{L}/u.test(text.slice(start, end)) && (text.slice(start, end).match(/[a-z]+/g) ?? []).length >= 5;
    const before = text.slice(Math.max(0, start - 32), start);
    const enough = run.digits.length >= 7 && run.digits.length <= 15;
    if (!(spoken && run.digits.length >= 6) && !(enough && cue.test(before))) return [];
    if (notPhone.test(before) || /[\p{L}\p{N}]/u.test(text[end] ?? ' ') || /[\p{L}]/u.test(text[start - 1] ?? ' ')) return [];
    return [phoneFinding(text, run, 0, run.digits.length - 1, 'looks-like', run.digits.slice(-7))];
  });
}

function endings(text: string): Finding[] {
  return [...text.matchAll(ending)].map((match) => {
    const digits = (match[1] as string).trimEnd();
    const start = match.index + match[0].lastIndexOf(match[1] as string);
    return { start, end: start + digits.length, kind: 'phone', key: `phone ${digits}`, role: null, why: 'looks-like' };
  });
}
