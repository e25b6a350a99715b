import { anonymise } from '../../shared/domain/anonymity/anonymise.ts';
import type { CaseKnowledge, CaseRole, KnownPerson } from '../../shared/domain/anonymity/anonymous-text.ts';
import { anonymityText } from '../../shared/text/en/anonymity.ts';

const nothing: Omit<CaseKnowledge, 'texts'> = {
  people: [],
  business: null,
  addresses: [],
  plates: [],
  accounts: [],
  blackOut: [],
  restore: [],
};

export function known(role: CaseRole, name: string, emails: readonly string[] = []): KnownPerson {
  return { role, name, nicknames: [], phones: [], emails };
}

/** One text by the rule, with what the record knows. */
export function safeText(text: string, knowledge: Partial<CaseKnowledge> = {}): string {
  return anonymise({ ...nothing, ...knowledge, texts: [text] }, anonymityText)[0]?.safe ?? '';
}
