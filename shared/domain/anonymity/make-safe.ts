import { anonymise } from './anonymise.ts';
import type { AnonymousText, CaseKnowledge, RoleWords } from './anonymous-text.ts';
import { type CaseDays, type DayWords, hideDates } from './hide-dates.ts';

/** All texts of a case, and everything that it is known by. Plain data: it goes to a worker. */
export interface CaseMaterial {
  readonly knowledge: CaseKnowledge;
  readonly days: Omit<CaseDays, 'restore'>;
}

/** The texts with people, places, numbers and days replaced, in their order. */
export function makeSafe({ knowledge, days }: CaseMaterial, roles: RoleWords, dayWords: DayWords): AnonymousText[] {
  return hideDates(anonymise(knowledge, roles), { ...days, restore: knowledge.restore }, dayWords);
}
