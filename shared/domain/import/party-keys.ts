import type { ReadParty } from './import-row.ts';

/** A phone for comparing: E.164 where it could be read, else as it was typed. */
export function phoneKeyOf(phone: ReadParty['phones'][number]): string {
  return phone.e164 ?? phone.text;
}

/** True when a row says nothing of who it is about. */
export function isNobody(party: ReadParty): boolean {
  return party.name === null && party.sourceKey === null && party.phones.length === 0 && party.emails.length === 0;
}
