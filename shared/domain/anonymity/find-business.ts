import { companyForms, companyMarks } from '../duplicate/name-words.ts';
import { canonicalWord } from './address-parts.ts';
import type { CaseRole, Finding } from './anonymous-text.ts';
import { joinedLetters } from './fold-text.ts';
import { meansPerson } from './judge-word.ts';
import type { Token, TokenText } from './read-tokens.ts';
import { isEverydayWord } from './words/everyday-words.ts';
import { readMakes } from './words/long-makes.ts';
import { makes } from './words/makes.ts';
import { sayingVerbs } from './words/person-words.ts';
import { senseOf } from './words/word-sense.ts';

/** A business by its name: who it is to the case, and what it is called in the findings. */
export interface NamedBusiness {
  readonly name: string;
  readonly kind: 'business' | 'person';
  readonly key: string;
  readonly role: CaseRole | null;
}

const tradeWords =
  /^(?:plumb(?:ing|ers?)?|heat(?:ing)?|gas|electric(?:al|s)?|roof(?:ing|ers|s)?|boilers?|drylining|drywall|tile|tiling|appliances?|mechanical|rooter|comfort|air|cooling|drains?|oil|water|bagni|bathrooms?|kitchens?|home|hvac|ac|repairs?|maintenance|trades?|guys|pro|pros|one|first|best|all|local|city|county|national|express|rapid|quick|fast|brothers|bros|sons|son|daughters)$/;

function wordsOf(name: string): string[] {
  return name
    .split(/[\s./-]+/u)
    .map((word) => (word === '&' || word === '+' ? 'and' : joinedLetters(word)))
    .filter((word) => word !== '');
}

/** Where a name's words end in the text when they begin at a token: the longest beginning of it that tells who it is. */
function matchName(tokens: readonly Token[], at: number, words: readonly string[]): { end: number; count: number } {
  let end = at;
  let count = 0;
  for (const [index, word] of words.entries()) {
    let next = end;
    while (index > 0 && tokens[next]?.kind === 'mark' && /^[.'-]$/.test(tokens[next]?.text ?? '')) next += 1;
    const text = tokens[next]?.text;
    if (word === 'and' && (text === '&' || text === 'and' || text === '+' || text === 'n')) end = next + 1;
    else if (word === text || (index > 0 && text !== undefined && canonicalWord(word) === canonicalWord(text))) end = next + 1;
    else if (text !== undefined && word.length > text.length && word === text + (tokens[next + 1]?.text ?? '')) end = next + 2;
    else if (
      text !== undefined &&
      word.length > text.length &&
      word === text + (tokens[next + 1]?.text === "'" ? (tokens[next + 2]?.text ?? '') : '')
    )
      end = next + 3;
    else break;
    count += 1;
  }
  if (count > 0 && words[count - 1] === 'and') return { end: end - 1, count: count - 1 };
  return { end, count };
}

function findOne(text: TokenText, { name, kind, key, role }: NamedBusiness): Finding[] {
  const all = wordsOf(name);
  const words = all[0] === 'the' ? all.slice(1) : all;
  const telling = words.findIndex(
    (word) => word.length > 2 && !tradeWords.test(word) && !companyMarks.has(word) && !companyForms.has(word),
  );
  const joined = words.join('');
  const initials = words
    .filter((word) => word !== 'and' && !companyForms.has(word))
    .map((word) => word[0])
    .join('');
  const findings: Finding[] = [];
  const add = (at: number, end: number) => {
    const from = /^(?:the)$/.test(text.tokens[at - 1]?.text ?? '') && all[0] === 'the' ? at - 1 : at;
    findings.push({
      start: (text.tokens[from] as Token).start,
      end: (text.tokens[end - 1] as Token).end,
      kind,
      key,
      role,
      why: 'on-record',
    });
  };
  const made = readMakes(text.folded);
  for (let at = 0; at < text.tokens.length; at += 1) {
    const token = text.tokens[at] as Token;
    if (token.kind === 'mark') continue;
    const { end, count } = matchName(text.tokens, at, words);
    // "Vent-Axia" is a make, whatever a shop is called.
    if (count < words.length && made.some(({ start, end: to }) => token.start >= start && token.end <= to)) continue;
    if (isMeant(text, at, words, telling, count, end)) {
      add(at, end);
      at = end - 1;
    } else if (token.text === joined && joined.length > 5) add(at, at + 1);
    else if (
      initials.length > 2 &&
      token.text === initials &&
      token.shape === 'caps' &&
      !knownShort.test(initials) &&
      !isEverydayWord(initials)
    )
      add(at, at + 1);
  }
  return findings;
}

const knownShort = /^(?:pvc|abs|pex|rcd|mcb|led|trv|txv|psi|btu|cpu|pcb|dhw|ufh|hvac|gfi|cpvc|vfd|ecm|tpr|prv|emf|usb|mdf|osb)$/;

/** Whether the words that were matched are enough to mean the business. */
function isMeant(text: TokenText, at: number, words: readonly string[], telling: number, count: number, end: number): boolean {
  if (count === 0) return false;
  const token = text.tokens[at] as Token;
  const lower = text.tokens.slice(at, end).every(({ shape, kind }) => kind === 'mark' || shape === 'lower');
  if (isSignedOff(text.tokens, at, end) && telling >= 0 && telling < count && token.shape !== 'lower') return true;
  if (token.shouted && count < 3 && words.every((word) => isEverydayWord(word))) return false;
  if (count === words.length && words.length > 1)
    return !lower || text.quiet || words.some((word) => !isEverydayWord(word)) || words.length > 2;
  if (telling < 0 || telling >= count) return false;
  if (count > 1)
    return (
      text.quiet ||
      text.tokens
        .slice(at, end)
        .every(
          ({ shape, kind, text: word }) => kind === 'mark' || shape !== 'lower' || /^(?:and|of|to|the|in|on|it|for|by|us|n)$/.test(word),
        )
    );
  const word = words[0] as string;
  if (!isEverydayWord(word) && !makes.has(word)) return word.length > 3 && (token.shape !== 'lower' || text.quiet);
  if (token.shape === 'lower') return false;
  if (token.first) return !token.shouted && doesAsPeopleDo(text.tokens, end);
  if (
    text.tokens[at - 1]?.text === 'at' &&
    /^(?:we|us|you|everyone|all|team|lads|guys|people|boys|girls)$/.test(text.tokens[at - 2]?.text ?? '')
  )
    return true;
  return (
    meansPerson(text, at, { make: true, letters: word, surname: false }, () => false) &&
    /^(?:at|by|from|with|to|told|called|call|rang|for)$/.test(text.tokens[at - 1]?.text ?? '')
  );
}

/** "Permafrost came at 9", "Sizzlers will degrease": what people do, and no thing of a trade. */
function doesAsPeopleDo(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (next?.kind !== 'word' || next.shape !== 'lower') return false;
  if (/^(?:came|attended|returned|arrived|visited|called|quoted|invoiced|charged|sent|fitted|installed|serviced)$/.test(next.text))
    return after?.text !== 'by' && after?.text !== 'off' && after?.text !== 'loose' && after?.text !== 'away';
  if (/^(?:will|to)$/.test(next.text)) {
    const sense = senseOf(after?.text ?? '');
    return sense?.verb === true && sense.form === 'base' && (sense.doneBy === 'somebody' || sense.doneBy === 'nobody');
  }
  return sayingVerbs.has(next.text) && !/^(?:showed|shows|needs|wants|lets|works|worked|lives|smells|smelt|smelled)$/.test(next.text);
}

/** "Sizzle, thanks", or the last line by itself. */
function isSignedOff(tokens: readonly Token[], at: number, end: number): boolean {
  const alone = (tokens[at - 1] === undefined || tokens[at - 1]?.text === '\n') && at > 0;
  const next = tokens[end]?.text === '.' ? tokens[end + 1] : tokens[end];
  if (alone && (next === undefined || next.text === '\n')) return true;
  return (
    tokens[end]?.text === ',' &&
    /^(?:thanks|thank|cheers|ta|well|bravo)$/.test(tokens[end + 1]?.text ?? '') &&
    tokens[end + 1]?.shape === 'lower'
  );
}

/** Finds businesses by their name, by the beginning of it that tells who it is, joined in one word, or by its initials. */
export function findBusinesses(text: TokenText, businesses: readonly NamedBusiness[]): Finding[] {
  return businesses.flatMap((business) => findOne(text, business));
}
