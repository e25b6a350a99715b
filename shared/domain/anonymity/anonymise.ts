import { companyForms, companyMarks } from '../duplicate/name-words.ts';
import { isFirstName } from '../duplicate/nicknames.ts';
import type { AnonymousText, CaseKnowledge, Finding, KnownPerson, RoleWords } from './anonymous-text.ts';
import { findAddresses } from './find-addresses.ts';
import { findBusinesses, type NamedBusiness } from './find-business.ts';
import { findCodes } from './find-codes.ts';
import { findForeign } from './find-foreign.ts';
import { findLinks, findRunTogether } from './find-links.ts';
import { findPassages } from './find-passages.ts';
import { findPeople } from './find-people.ts';
import { findPhones } from './find-phones.ts';
import { findPlaces } from './find-places.ts';
import { findStrangers } from './find-strangers.ts';
import { type FoldedText, foldText, joinedLetters } from './fold-text.ts';
import { keyOf, type NameBook, readNames } from './person-parts.ts';
import { readTokens } from './read-tokens.ts';
import { settleFindings } from './settle-findings.ts';
import { givenNameKind } from './words/given-names.ts';
import { giveLetters, writeSafeText } from './write-safe-text.ts';

interface Prepared {
  readonly book: NameBook;
  readonly businesses: readonly NamedBusiness[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

function isCompany({ name }: KnownPerson): boolean {
  return name.split(/\s+/).some((word, at) => at > 0 && companyMarks.has(joinedLetters(word)));
}

/** "Faith Church": two words that a company may be called by, and a person just as well. */
function mayBePerson({ name }: KnownPerson): boolean {
  const words = name.trim().split(/\s+/).map(joinedLetters);
  return (
    words.length === 2 &&
    (isFirstName(words[0] as string) || givenNameKind(words[0] as string) !== null) &&
    !companyForms.has(words[1] as string)
  );
}

function prepare({ people, business }: CaseKnowledge, strangers: readonly KnownPerson[]): Prepared {
  const all = [...people, ...strangers];
  const companies = all.flatMap((person, at): NamedBusiness[] =>
    isCompany(person) ? [{ name: person.name, kind: 'person', key: keyOf({ people: all }, at), role: person.role }] : [],
  );
  return {
    book: readNames(all.map((person) => (isCompany(person) && !mayBePerson(person) ? { ...person, name: '' } : person))),
    businesses: business === null ? companies : [{ name: business, kind: 'business', key: 'business', role: null }, ...companies],
    phones: all.flatMap(({ phones }) => phones),
    emails: all.flatMap(({ emails }) => emails),
  };
}

function findIn(
  folded: FoldedText,
  { addresses, plates, accounts }: CaseKnowledge,
  { book, businesses, phones, emails }: Prepared,
): Finding[] {
  const text = readTokens(folded);
  const found = [
    ...findLinks(folded, emails),
    ...findPhones(folded, phones),
    ...findCodes(folded, plates, accounts),
    ...findAddresses(text, addresses),
    ...findBusinesses(text, businesses),
    ...findPeople(text, book),
    ...findRunTogether(folded, book),
    ...findForeign(folded, book),
    ...findPlaces(text, book),
  ];
  return found;
}

/** Everybody whom the texts name and nobody has on record, each once. */
function strangersIn(texts: readonly FoldedText[], { people }: CaseKnowledge): KnownPerson[] {
  const strangers: KnownPerson[] = [];
  let book = readNames(people);
  for (const folded of texts) {
    for (const stranger of findStrangers(readTokens(folded), book)) {
      if (strangers.some(({ name }) => joinedLetters(name) === joinedLetters(stranger.name))) continue;
      strangers.push(stranger);
    }
    book = readNames([...people, ...strangers]);
  }
  return strangers;
}

/** What is to go from one text: found, asked for, and not asked back. */
function settled(findings: readonly Finding[], knowledge: CaseKnowledge, text: number, folded: FoldedText): Finding[] {
  const asked = findPassages(knowledge.blackOut, text, folded).map(
    ({ start, end }): Finding => ({ start, end, kind: 'other', key: 'other', role: null, why: 'blacked-out' }),
  );
  const back = findPassages(knowledge.restore, text, folded);
  return settleFindings([...findings, ...asked], folded.cased).filter(
    ({ start, end }) => !back.some((one) => one.start < end && start < one.end),
  );
}

/** Everything that is found in these texts, by text. */
function findAll(texts: readonly FoldedText[], knowledge: CaseKnowledge): Finding[][] {
  const prepared = prepare(knowledge, strangersIn(texts, knowledge));
  return texts.map((folded) => findIn(folded, knowledge, prepared));
}

/**
 * A finding of a safe text where it stood in the original; none inside of what the rule put in itself. One that reaches
 * beyond a role ("the customer Rose") takes in all that the role stands for.
 */
function wayBack(finding: Finding, safe: FoldedText, original: FoldedText, { replacements }: AnonymousText): Finding[] {
  const from = safe.starts[finding.start] as number;
  const to = safe.ends[finding.end - 1] as number;
  let [first, last, moved] = [from, to, 0];
  for (const { start, end, replacement } of replacements) {
    const put = { start: start + moved, end: start + moved + replacement.length };
    if (put.start <= from && to <= put.end) return [];
    moved += replacement.length - (end - start);
    if (put.end <= from) first = from - moved;
    else if (put.start <= from) first = start;
    if (put.end <= to) last = to - moved;
    else if (put.start < to) last = end;
  }
  const start = original.ends.findIndex((end) => end > first);
  const end = original.starts.findIndex((at) => at >= last);
  return start < 0 || end <= start ? [] : [{ ...finding, start, end }];
}

const mostRounds = 4;

/**
 * Replaces everything by which a case's people are known with their roles, the same in all its texts (RULES.md section 9).
 * What is everyday word or make and name at once is judged by its place; where that leaves it open it is replaced. What
 * was replaced changes the place of its neighbours, so safe texts are read again until nothing more is found. The answer
 * has one entry for each text, in their order.
 */
export function anonymise(knowledge: CaseKnowledge, words: RoleWords): AnonymousText[] {
  const texts = knowledge.texts.map(foldText);
  let findings = findAll(texts, knowledge);
  for (let round = 1; ; round += 1) {
    const kept = texts.map((folded, at) => settled(findings[at] as Finding[], knowledge, at, folded));
    const letters = giveLetters(kept);
    const results = texts.map((folded, at) => writeSafeText(knowledge.texts[at] as string, folded, kept[at] as Finding[], letters, words));
    if (round === mostRounds) return results;
    const safe = results.map((result) => foldText(result.safe));
    const more = findAll(safe, knowledge).map((list, at) =>
      list.flatMap((one) => wayBack(one, safe[at] as FoldedText, texts[at] as FoldedText, results[at] as AnonymousText)),
    );
    const next = texts.map((folded, at) => settled([...(kept[at] as Finding[]), ...(more[at] as Finding[])], knowledge, at, folded));
    if (
      next.every(
        (list, at) =>
          list.length === kept[at]?.length &&
          list.every(({ start, end }, index) => kept[at]?.[index]?.start === start && kept[at]?.[index]?.end === end),
      )
    )
      return results;
    findings = next;
  }
}
