import { type Piece, spoken } from '../spoken.ts';

/** What is known when somebody is rung about going back. Absent parts are left out, never guessed. */
export interface AcknowledgementFacts {
  readonly name: string;
  readonly caller: string;
  readonly business: string;
  /** `last Wednesday`, `12 Nov`; null when the earlier visit is not known. */
  readonly earlierDay: string | null;
  /** What we told them it was, in the plain words used then. */
  readonly toldThen: string | null;
  /** True while nobody knows yet whether the first visit missed something. */
  readonly provisional: boolean;
  readonly crew: string | null;
  /** `today 14:30`; null while it is to arrange. */
  readonly slot: string | null;
}

/** Responsibility first, then what happens now; nothing is said of a cause that is not known yet (RULES section 3). */
export function acknowledgementWords(facts: AcknowledgementFacts): Piece[] {
  return [...greeting(facts), ...what(facts), ...sorry(facts), ...next(facts)];
}

function greeting({ name, caller, business }: Pick<AcknowledgementFacts, 'name' | 'caller' | 'business'>): Piece[] {
  return business === '' ? spoken`${name}, it’s ${caller}. ` : spoken`${name}, it’s ${caller} from ${business}. `;
}

function what({ earlierDay, toldThen }: AcknowledgementFacts): Piece[] {
  if (earlierDay === null) return spoken`You are telling us that it is not right. `;
  if (toldThen === null) return spoken`We were with you ${earlierDay}, and you are telling us that it is still not right. `;
  return spoken`We were with you ${earlierDay} and told you: “${toldThen}”. You are telling us that it is still not right. `;
}

function sorry({ provisional }: AcknowledgementFacts): Piece[] {
  return provisional
    ? spoken`We may have missed something, and I’m sorry that you have to ring about it. `
    : spoken`That was our visit, and we may have missed something. I’m sorry that you still have this on your hands. `;
}

function next({ crew, slot }: AcknowledgementFacts): Piece[] {
  if (slot === null) return spoken`We are coming back to put it right. When would suit you?`;
  if (crew === null) return spoken`We are coming back ${slot} and start with what you told us.`;
  return spoken`${crew} is coming ${slot} and starts with what you told us.`;
}

export interface CheckFacts extends Pick<AcknowledgementFacts, 'name' | 'caller' | 'business' | 'earlierDay'> {
  /** True when the complaint was water where it should not be. */
  readonly wet: boolean;
}

/** We ask before they have to. */
export function checkWords(facts: CheckFacts): Piece[] {
  const visit = facts.earlierDay === null ? spoken`We were with you the other day, ` : spoken`We were with you ${facts.earlierDay}, `;
  const question = facts.wet
    ? spoken`and I want to ask before you have to: is it dry?`
    : spoken`and I want to ask before you have to: is it holding?`;
  return [...greeting(facts), ...visit, ...question, ...spoken` If anything isn’t right, I’d rather hear it.`];
}

/** For kinds whose own words come with their feature: who is calling, and an open question. */
export function openingWords(facts: Pick<AcknowledgementFacts, 'name' | 'caller' | 'business'>): Piece[] {
  return [...greeting(facts), ...spoken`How are things since we were there?`];
}
