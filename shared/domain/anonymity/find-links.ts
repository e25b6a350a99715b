import type { Finding } from './anonymous-text.ts';
import { type FoldedText, joinedLetters } from './fold-text.ts';
import { keyOf, type NameBook } from './person-parts.ts';
import { isEverydayWord } from './words/everyday-words.ts';

const ends =
  'com|net|org|co|uk|io|ie|ca|au|nz|de|fr|it|es|us|biz|info|example|test|invalid|localhost|me|eu|scot|wales|gov|edu|nl|be|at|ch|pl|se|no|dk|pt';
const at = String.raw`(?:@| ?[([{] ?at ?[)\]}] ?| at (?=[\w-]+(?:\.| dot )))`;
const dot = String.raw`(?:\.| ?[([{] ?dot ?[)\]}] ?| dot )`;

const email = new RegExp(
  String.raw`(?:mailto:)?[\p{L}\p{N}][\p{L}\p{N}._%+'-]* ?${at} ?[\p{L}\p{N}-]+(?:${dot}[\p{L}\p{N}-]+)*${dot}(?:[\p{L}]{2,})`,
  'giu',
);
const looseEmail = /[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}][\p{L}\p{N}.-]*[\p{L}\p{N}]/giu;
const url = new RegExp(
  String.raw`(?:https?:\/\/|www\.)[^\s<>"')]+[^\s<>"').,;:!?]|(?<![\w@.-])(?:[\p{L}\p{N}-]+\.)+(?:${ends})(?:\/[^\s<>"')]*)?(?![\w-]|\.\w)`,
  'giu',
);
const handle = /(?<![\w@.])@[a-z_][\w.]{2,30}\b/giu;
/** A name behind the place where somebody has it: "ig: waynet_88". A bare word must be no everyday one. */
const named =
  /\b(?:insta(?:gram)?|ig|snap(?:chat)?|skype|twitter|tiktok|telegram|fb|facebook|discord|handle|username|cash ?app|venmo)\b(?: (?:name|handle|user|id|is|as))*[ :=]{1,3}@?([a-z][\w.]{3,30})\b/giu;
const threeWords = /(?:\/\/\/|\b(?:w3w|what3words)\b[ :/]*)(\p{L}{3,}\.\p{L}{3,}\.\p{L}{3,})\b/giu;
const shortLink = /\b(?:wa\.me|bit\.ly|t\.me|goo\.gl|fb\.com|maps\.app\.goo\.gl)\/\S+/gi;

/** Mailbox providers: their name tells nobody's. */
const commonHosts = new Set(
  'gmail googlemail yahoo outlook hotmail live icloud me aol btinternet msn proton protonmail sky talktalk virginmedia example mail email gmx web comcast verizon att telus shaw bigpond xtra eircom'.split(
    ' ',
  ),
);

function found(folded: FoldedText, pattern: RegExp, kind: 'email' | 'link'): Finding[] {
  return [...folded.cased.matchAll(pattern)].map((match) => ({
    start: match.index + match[0].length - (match[1] ?? match[0]).length,
    end: match.index + match[0].length,
    kind,
    key: `${kind} ${match[0].toLowerCase()}`,
    role: null,
    why: 'looks-like',
  }));
}

/** Finds e-mail addresses, links and handles, also spelt out ("at example dot com"), and parts of addresses on record. */
export function findLinks(folded: FoldedText, emails: readonly string[]): Finding[] {
  return [
    ...found(folded, email, 'email'),
    ...found(folded, looseEmail, 'email'),
    ...found(folded, url, 'link'),
    ...found(folded, shortLink, 'link'),
    ...found(folded, handle, 'link'),
    ...found(folded, threeWords, 'link'),
    ...found(folded, named, 'link').filter(
      ({ start, end }) => /[\d_.]/.test(folded.lower.slice(start, end)) || !isEverydayWord(folded.lower.slice(start, end)),
    ),
    ...emails.flatMap((one) => partsOfEmail(folded, one)),
  ];
}

/** The name before the @ and the host by themselves: "gstorm99 on Nextdoor". */
function partsOfEmail(folded: FoldedText, address: string): Finding[] {
  const [local = '', host = ''] = foldedAddress(address).split('@');
  const label = host.split('.')[0] ?? '';
  const parts = [local, ...(commonHosts.has(label) ? [] : isEverydayWord(label) ? [host] : [host, label])].filter(
    (part) => part.length >= 5 && !/^(?:info|office|admin|sales|hello|contact|accounts|enquiries|reception)$/.test(part),
  );
  return parts.flatMap((part) => {
    const findings: Finding[] = [];
    for (let at = folded.lower.indexOf(part); at >= 0; at = folded.lower.indexOf(part, at + 1)) {
      const whole = !/[\p{L}\p{N}]/u.test(folded.lower[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(folded.lower[at + part.length] ?? ' ');
      const telling =
        /[\d._-]/.test(part) || part === label || part.length >= 7 || /^ ?(?:@|\(at\)| at )/.test(folded.lower.slice(at + part.length));
      if (whole && telling)
        findings.push({ start: at, end: at + part.length, kind: 'email', key: `email ${address}`, role: null, why: 'on-record' });
    }
    return findings;
  });
}

function foldedAddress(address: string): string {
  return address.trim().toLowerCase();
}

const fileName =
  /[\p{L}\p{N}_()+.-]*[\p{L}\p{N}_)]\.(?:jpe?g|png|heic|webp|gif|mp4|mov|m4a|mp3|wav|pdf|docx?|xlsx?|csv|txt|zip|vcf|eml)\b/giu;
const runTogether = /[\p{L}\p{N}]{6,}/gu;

/** Names run into file names and hashtags: "tierneykitchen2.jpg", "#rosetierney". Shorter parts stand in too many words. */
export function findRunTogether(folded: FoldedText, book: NameBook): Finding[] {
  const parts = [...book.byLetters.values()]
    .flat()
    .filter(({ letters, ambiguous, slot }) => letters.length >= (slot === 'whole' ? 5 : 4) && !ambiguous);
  const inFiles = [...folded.lower.matchAll(fileName), ...folded.lower.matchAll(/#[\p{L}\p{N}_]+/gu)];
  const inCodes = [...folded.lower.matchAll(runTogether)].filter(([text]) => /\d/.test(text) && /\p{L}{4}/u.test(text));
  const camel = [...folded.cased.matchAll(/\b\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+\b/gu)];
  return [...inFiles, ...inCodes, ...camel].flatMap((match) => {
    const text = match[0].toLowerCase();
    return parts.flatMap(({ letters, person }) => {
      const within = text.indexOf(letters);
      if (within < 0 || joinedLetters(text) === letters) return [];
      const start = match.index + within;
      return [
        {
          start,
          end: start + letters.length,
          kind: 'person',
          key: keyOf(book, person),
          role: book.people[person]?.role ?? null,
          why: 'on-record',
        } satisfies Finding,
      ];
    });
  });
}
