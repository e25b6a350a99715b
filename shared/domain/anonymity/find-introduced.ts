import type { Token, TokenText } from './read-tokens.ts';
import { isEverydayWord } from './words/everyday-words.ts';
import { givenNameKind } from './words/given-names.ts';
import { makes } from './words/makes.ts';
import { roleNouns, sayingVerbs, titles } from './words/person-words.ts';
import { senseOf } from './words/word-sense.ts';

/* People whom a note names by what they are: on a line of a form, as somebody's relative, as the family next door. */

/** What stands before the name on a line of a form ("Keyholder: Doreen Platt"), its last word. */
const labels =
  /^(?:cust|customer|client|name|contact|tenant|occupant|occupier|landlord|landlady|owner|homeowner|householder|resident|agent|caller|keyholder|holder|by|attn|attention|tech|technician|eng|engineer|operative|fitter|assistant|mate|neighbour|neighbor|manager|supervisor|caretaker|requester|claimant|insured|policyholder|assessor|adjuster|adjustor|surveyor|inspector|signatory|signed|witness|cleaner|cc|kin|guest|patient|lessee|lessor|leaseholder|super|janitor|buyer|seller|payee|payer|rep|dispatcher|csr)$/;

/** Whose name follows at once, also in small letters: "sister-in-law Bronagh", "daughter saoirse". */
const relatives =
  /^(?:husband|wife|partner|son|sons|daughter|daughters|mum|mom|mam|mother|dad|father|brother|sister|cousin|nephew|niece|uncle|aunt|auntie|aunty|grandson|granddaughter|grandad|granddad|grandfather|grandmother|gran|grandma|grandpa|stepson|stepdaughter|stepdad|stepmum|twin|fiance|fiancee|boyfriend|girlfriend|flatmate|roommate|housemate|babysitter|nanny|childminder|housekeeper|neighbour|neighbor|lodger|pal|buddy|mate|girls|boys|kids|twins|children|toddler|inlaw)$/;
/** As those, but only before a name with a capital: other things are called so too. */
const others =
  /^(?:baby|carer|keyholder|doorman|porter|warden|matron|headteacher|vicar|bookkeeper|assessor|surveyor|realtor|handyman|joiner|decorator|subbie|trainee|intern|squaddie|housewife|widow|widower|pensioner|student|child|kid|toddler|girl|boy|teen|teenager)$/;

const isName = (token: Token) =>
  givenNameKind(token.text) !== null || (!isEverydayWord(token.text) && !makes.has(token.text) && /[aeiouy]/.test(token.text));

/** True behind a label and its mark, where a line of a form or a part of one begins. */
function isLabelled({ tokens }: TokenText, at: number): boolean {
  const [mark, label] = [tokens[at - 1], tokens[at - 2]];
  if (mark === undefined || label === undefined || !/^[:=-]$/.test(mark.text) || !labels.test(label.text)) return false;
  if (mark.text === '-' && (mark.start === label.end || tokens[at]?.start === mark.end)) return false;
  let from = at - 2;
  while (tokens[from - 1]?.kind === 'word' && at - from < 5 && tokens[from - 1]?.text !== '\n') from -= 1;
  const before = tokens[from - 1];
  return before === undefined || mark.text === ':' || /^[\n|;,./(]$/.test(before.text);
}

/** The name behind a label: its words with a capital up to the end of the line or the part. */
function byLabel(text: TokenText, at: number): [number, number] | null {
  const { tokens } = text;
  const token = tokens[at] as Token;
  if (!isLabelled(text, at) || token.shape === 'lower' || token.text.length < 3 || !isName(token)) return null;
  if (token.shape === 'caps' && (token.text.length < 4 || tokens[at - 2]?.shape !== 'caps') && givenNameKind(token.text) !== 'name')
    return null;
  let end = at + 1;
  while (end - at < 4 && tokens[end]?.kind === 'word' && tokens[end]?.shape !== 'lower') end += 1;
  const next = tokens[end];
  return next === undefined ||
    (next.kind === 'mark' && next.text !== '-' && next.text !== '/') ||
    (next.kind === 'word' && givenNameKind(token.text) !== null) ||
    (/^[-/]$/.test(next.text) && tokens[end + 1]?.start !== next.end)
    ? [at, end]
    : null;
}

/** Up to two more words of a name behind its first. */
function moreOf(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end - at < 3 && tokens[end]?.shape === 'title' && !tokens[end]?.first && isName(tokens[end] as Token)) end += 1;
  return end;
}

/** "their shepherd Tipene": what somebody is to somebody. */
function isSomebodys(tokens: readonly Token[], at: number): boolean {
  if (![at - 1, at - 2].some((one) => /^(?:my|our|your|his|her|their|s)$/.test(tokens[one]?.text ?? ''))) return false;
  const sense = senseOf(tokens[at]?.text ?? '');
  return tokens[at]?.shape === 'lower' && sense?.noun === true && sense.nounKind === 'somebody';
}

/** "her son Tobias", "sister-in-law Bronagh", "baby Maeve", "their lodger, Behrouz, had", "a neighbor, old Gunnar". */
function byRelative({ tokens, quiet }: TokenText, at: number): [number, number] | null {
  const token = tokens[at] as Token;
  if (token.text.length < 3 || titles.has(token.text) || at === 0) return null;
  // "twin girls, Laleh and Soraya".
  const second = tokens[at - 1]?.text === 'and' && tokens[at - 2]?.shape === 'title';
  let back = second ? at - 3 : at - 1;
  if (/^(?:old|young|little|big|wee|one|called|named)$/.test(tokens[back]?.text ?? '')) back -= 1;
  const comma = tokens[back]?.text === ',';
  if (comma) back -= 1;
  const noun = tokens[back]?.text ?? '';
  const inLaw = noun === 'law' && /^(?:in|-)$/.test(tokens[back - 1]?.text ?? '');
  const relative = inLaw || relatives.test(noun);
  if (
    token.shape === 'title' &&
    !token.first &&
    (relative || others.test(noun) || (comma && roleNouns.has(noun)) || isSomebodys(tokens, back))
  ) {
    const closed = /^[,.;]$/.test(tokens[at + 1]?.text ?? '') || tokens[at + 1]?.kind === 'word';
    if (
      comma ? closed && !makes.has(token.text) && (isName(token) || tokens[at + 1]?.text === ',') : isName(token) && !makes.has(token.text)
    )
      return [at, moreOf(tokens, at)];
  }
  const known = !isEverydayWord(token.text) && !makes.has(token.text) && /[aeiouy]/.test(token.text) && token.text.length > 3;
  return quiet && relative && !comma && token.shape === 'lower' && known ? [at, at + 1] : null;
}

/** "Uncle Junior": whatever word it is. */
function byKinTitle({ tokens }: TokenText, at: number): [number, number] | null {
  const [token, before] = [tokens[at] as Token, tokens[at - 1]];
  const kin = /^(?:uncle|aunt|auntie|aunty|granny|grandma|grandpa|nana|nonna|nonno|tia|tio|oma|opa|khanom|miss)$/.test(before?.text ?? '');
  return kin && before?.shape === 'title' && token.shape === 'title' && !makes.has(token.text) ? [at, moreOf(tokens, at)] : null;
}

/** "Tipene told me": a word that no list has, before what only people do. */
function bySaying({ tokens }: TokenText, at: number): [number, number] | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.shape !== 'title' || token.first || token.text.length < 3 || next === undefined) return null;
  const owns = next.text === "'" && next.start === token.end && tokens[at + 2]?.text === 's' && tokens[at + 2]?.shape === 'lower';
  if (next.shape !== 'lower' && !owns) return null;
  if (isEverydayWord(token.text) || makes.has(token.text)) return null;
  return owns ||
    /^(?:told|said|says|rang|phoned|asked|asks|texted|emailed|complained|reckons|reckoned|insisted|swore|laughed|shouted|opens|let)$/.test(
      next.text,
    )
    ? [at, at + 1]
    : null;
}

const where = /^(?:at|next|across|upstairs|downstairs|opposite|over|below|above|are|were|have|had|in|want|who|from)$/;

/** "The Hendersons at no. 4": a family by its name. */
function byFamily({ tokens }: TokenText, at: number): [number, number] | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1]?.text ?? '';
  if (tokens[at - 1]?.text !== 'the' || token.shape !== 'title' || !/..[^s]s$/.test(token.text) || token.text.length < 6) return null;
  if (isEverydayWord(token.text) || makes.has(token.text) || makes.has(token.text.slice(0, -1))) return null;
  const said = next === ',' ? (tokens[at + 2]?.text ?? '') : next;
  return where.test(next) || sayingVerbs.has(said) ? [at, at + 1] : null;
}

/** The tokens of a name that is introduced here by what somebody is; null where none is. */
export function findIntroduced(text: TokenText, at: number): [number, number] | null {
  return byLabel(text, at) ?? byRelative(text, at) ?? byKinTitle(text, at) ?? byFamily(text, at) ?? bySaying(text, at);
}
