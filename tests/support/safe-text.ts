import { anonymise } from '../../shared/domain/anonymity/anonymise.ts';
import type { CaseKnowledge, CaseRole, KnownPerson } from '../../shared/domain/anonymity/anonymous-text.ts';
import { anonymityText } from '../../shared/text/en/anonymity.ts';

/** What a record knows that says nothing of anybody. */
export const noKnowledge: Omit<CaseKnowledge, 'texts'> = {
  people: [],
  business: null,
  addresses: [],
  plates: [],
  accounts: [],
  blackOut: [],
  restore: [],
};

export function known(role: CaseRole, name: string, more: Partial<KnownPerson> = {}): KnownPerson {
  return { role, name, nicknames: [], phones: [], emails: [], ...more };
}

/** One text by the rule, with what the record knows. */
export function safeText(text: string, knowledge: Partial<CaseKnowledge> = {}): string {
  return anonymise({ ...noKnowledge, ...knowledge, texts: [text] }, anonymityText)[0]?.safe ?? '';
}
