import type { CaseKnowledge } from '../anonymity/anonymous-text.ts';
import { foldText, joinedLetters } from '../anonymity/fold-text.ts';

/** Words that may be read again and by which the record knows somebody: `of` is the name, number or address there. */
export interface ReadableName {
  readonly words: string;
  readonly of: string;
  readonly kind: 'person' | 'business' | 'reach' | 'address';
}

const wordsOf = (text: string) =>
  foldText(text)
    .lower.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** Everything that was restored in a case although the record knows it for somebody's: whoever sees the case reads it. */
export function readableNames(knowledge: CaseKnowledge): ReadableName[] {
  return knowledge.restore.flatMap((passage) => {
    const found = 'term' in passage ? knownAs(passage.term, knowledge) : null;
    return found === null ? [] : [found];
  });
}

function knownAs(words: string, { people, business, addresses }: CaseKnowledge): ReadableName | null {
  const restored = wordsOf(words.replace(/['’]s\b/gu, ''));
  const names = (name: string) => wordsOf(name).some((word) => restored.includes(word));
  const person = people.find(({ name }) => names(name));
  if (person !== undefined) return { words, of: person.name, kind: 'person' };
  const reach = people.flatMap(({ phones, emails }) => [...phones, ...emails]).find((one) => holds(words, one));
  if (reach !== undefined) return { words, of: reach, kind: 'reach' };
  const address = addresses.find((one) => wordsOf(one).some((word) => word.length > 3 && restored.includes(word)));
  if (address !== undefined) return { words, of: address, kind: 'address' };
  return business !== null && wordsOf(business).some((word) => word.length > 3 && restored.includes(word))
    ? { words, of: business, kind: 'business' }
    : null;
}

/** A phone by its last six digits, an address of mail by its letters. */
function holds(words: string, reach: string): boolean {
  const digits = reach.replace(/\D/g, '').slice(-6);
  if (!reach.includes('@')) return digits.length === 6 && words.replace(/\D/g, '').includes(digits);
  return joinedLetters(words).includes(joinedLetters(reach));
}
