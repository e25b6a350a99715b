import type { Finding, ReplacementKind } from './anonymous-text.ts';
import { type FoldedText, joinedLetters } from './fold-text.ts';

const unit = String.raw`(?! ?(?:mm|cm|m|in|inch|inches|ft|feet|psi|bar|v|volts?|amps?|a|w|kw|btu|gal|gallons?|l|litres?|hrs?|hours?|days?|weeks?|min|mins|minutes?|years?|pcs?|x|%|°|f|c)\b)`;

/** Words before a number that make it somebody's: the account, the invoice. Those that mean much else want a mark of number. */
const numbered = new RegExp(
  String.raw`\b(?:acct|account|a\/c (?=no|num|#)|cust(?:omer)? (?=no|num|id|#|ref)|client (?=no|num|id|#)|invoice|inv|policy|claim|membership|member (?=no|id|#)|work order|wo|purchase order|mprn|mpan|iban|sort code|ssn|warranty reg(?:istration)?|plan (?=no|num|#)|(?:order|job|ticket|quote|estimate|booking|case|ref(?:erence)?|permit|contract|po|meter|cert(?:ificate)?|landlord reg|kd|kunden?) ?(?=[-. ]{0,2}nr|nummer|no|num|#|id|:|ref))(?<![a-z](?=[a-z]))[ .:-]*(?:no|number|nummer|num|nr|id|ref|reads?|is|#)?[ .:#]{0,3}(?:is )?((?:[a-z]{1,5}[-/ ]?)?\d[\da-z]*(?:[-/](?=[a-z]*\d)[\da-z]+|[-/][a-z]{1,4}(?=[-/]\d)|[-/ ]\d[\da-z]*){0,4}|[a-z]{1,4}-[a-z\d-]*\d[a-z\d-]*)${unit}`,
  'gi',
);
const shortNumbered =
  /\b(?:inv|po|wo|order|invoice|ticket|job|ref)[ .]{0,2}#?[ ]?([a-z]{0,3}-?\d{4,}(?:-\d+)*)\b(?! ?(?:mm|psi|btu|rpm|bar|v|w|kw)\b)/gi;
const access =
  /\b(?:gate|door|entry|entrance|alarm|lock ?box|key ?safe|keypad|garage|access|buzzer|security|pin|wifi|wi-fi)[ ]?(?:code|pin|number|combo|combination|password|no)?[ :.#]*(?:(?:is|now|changed|set|reset|to|was|still) |= ?){0,3}[ ]?([#*]?\d{3,8}[A-Z]?[#*]?)(?! ?(?:mm|psi|btu|rpm|bar|v|w|kw|ohms?|wide|high|deep|long|thick|x|by)\b)(?!\w|\.\d)/gi;
const reference = /\bref(?:erence)?\b[ .:#]*((?=[A-Z\d/-]*\d)[A-Z\d]+(?:[-/][A-Z\d]+)+)\b/gi;
/** Payments and bookings by letters and digits in one: "mpesa ref QFT7X2L9". */
const paid =
  /\b(?:m-?pesa|payment|bank|booking|confirmation|conf|transaction|txn|paypal|zelle|venmo)(?: (?:ref(?:erence)?|code|no|id|number)\b)?[ .:#]*((?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{6,14})\b/g;
const bareCode =
  /(?<!\b(?:fault|error|lead|area|dial|part|product|order|item|flash|trouble|zip|post|postal|date|colour|color|paint|blink|status|diagnostic|service) ?)\bcode[ :]+(\d{4,6})\b(?! ?(?:mm|psi|rpm|fault|error))/gi;
const hyphened = /\b(?:lock ?box|key ?safe|gate|door|alarm|code|padlock)[ :#]*(\d(?:-\d){2,5})\b/gi;
const card = /(?<![\w.-])(?:\d{4}[ -]){3}\d{1,7}(?![\w-])|(?<![\w.-])\d{15,16}(?![\w-])/g;
const cardTail = /\b(?:visa|mastercard|amex|card)\b[^\d\n]{0,16}(\d{4})(?!\w)/gi;
const ssn = /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g;
const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b/g;
const plate = /\b[A-Z]{2}\d{2} [A-Z]{3}\b/g;
const cuedPlate =
  /\b(?:plates?|reg|rego|registration|tag|licen[cs]e plate|van|truck|car|vehicle|lorry|parked|transit|vivaro|sprinter|berlingo|golf|astra|focus|corsa|fiesta|caddy|kangoo|silverado|prius|civic|corolla|tesla|audi|bmw|volvo|skoda|fiat|toyota|nissan|vauxhall|pickup|jeep|suv|tacoma|hilux|scooter|moped|minibus)[ .:#]*(?:no|number|is|are|plate|reg)?[ .:#(]*([A-Z]{1,3}[ -]?\d{1,4}[ -]?[A-Z]{0,3}|\d[A-Z]{3}\d{3}|\d{1,3}[ -]?[A-Z]{1,3}[ -]?\d{1,4}|[A-Z]{2}\d{2} ?[A-Z]{3})\b/gi;

function first(pattern: RegExp, text: string, kind: ReplacementKind): Finding[] {
  return [...text.matchAll(pattern)].map((match) => {
    const what = (match[1] ?? match[0]).trimEnd();
    const start = match.index + match[0].lastIndexOf(what);
    return { start, end: start + what.length, kind, key: `${kind} ${joinedLetters(what)}`, role: null, why: 'looks-like' };
  });
}

function onRecord(folded: FoldedText, codes: readonly string[], kind: ReplacementKind): Finding[] {
  return codes.flatMap((code) => {
    const letters = [...joinedLetters(code)];
    if (letters.length < 3 && !code.startsWith('#')) return [];
    // A short number is somebody's only behind its mark: "#1042".
    const mark = code.startsWith('#') ? String.raw`#\s?` : '';
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${mark}${letters.map((one) => one.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('[\\s./#-]{0,2}')}(?![\\p{L}\\p{N}])`,
      'gu',
    );
    return [...folded.lower.matchAll(pattern)].map(
      (match): Finding => ({
        start: match.index,
        end: match.index + match[0].length,
        kind,
        key: `${kind} ${letters.join('')}`,
        role: null,
        why: 'on-record',
      }),
    );
  });
}

/** Finds plates, account and invoice numbers, cards and access codes, on record or by the words before them. */
export function findCodes(folded: FoldedText, plates: readonly string[], accounts: readonly string[]): Finding[] {
  const { cased } = folded;
  return [
    ...onRecord(folded, plates, 'plate'),
    ...onRecord(folded, accounts, 'account'),
    ...first(numbered, cased, 'account').filter(({ start, end }) => /\d{3}|\d-\d/.test(cased.slice(start, end).replace(/ /g, ''))),
    ...first(shortNumbered, cased, 'account'),
    ...first(access, cased, 'code'),
    ...first(reference, cased, 'account'),
    ...first(paid, cased, 'account'),
    ...first(bareCode, cased, 'code'),
    ...first(hyphened, cased, 'code'),
    ...first(card, cased, 'card'),
    ...first(cardTail, cased, 'card'),
    ...first(ssn, cased, 'account'),
    ...first(iban, cased, 'account'),
    ...first(plate, cased, 'plate'),
    ...first(cuedPlate, cased, 'plate').filter(({ start, end }) => /^(?=.*\d)[A-Z\d -]{4,}$/.test(cased.slice(start, end))),
  ];
}
