import type { CaseRole, RoleWords } from '../../domain/anonymity/anonymous-text.ts';
import type { DayPart, DayWords } from '../../domain/anonymity/hide-dates.ts';

const people: Readonly<Record<CaseRole, string>> = {
  customer: 'the customer',
  contact: 'the contact',
  tenant: 'the tenant',
  landlord: 'the landlord',
  neighbour: 'the neighbour',
  technician: 'technician',
  office: 'the office',
  other: '[name]',
};

function person(role: CaseRole, letter: string | null): string {
  if (role === 'other') return letter === null ? '[name]' : `[name ${letter}]`;
  if (letter === null) return people[role];
  return role === 'office' ? `colleague ${letter}` : `${people[role].replace('the ', '')} ${letter}`;
}

/** How people and things of an anonymous case are called. */
export const anonymityText: RoleWords = {
  person,
  article: 'the ',
  things: {
    business: 'our shop',
    phone: '[phone]',
    email: '[email]',
    link: '[link]',
    address: '[address]',
    account: '[number]',
    card: '[card]',
    plate: '[plate]',
    code: '[code]',
    other: '[blacked out]',
  },
};

const parts: Readonly<Record<DayPart, string>> = { morning: 'morning', afternoon: 'afternoon', evening: 'evening', night: 'night' };

/** How days and times of an anonymous case are said. */
export const dayText: DayWords = {
  day: (number) => (number >= 1 ? `Day ${number}` : number === 0 ? 'the day before Day 1' : `${1 - number} days before Day 1`),
  someDay: '[date]',
  during: (part) => (part === 'night' ? 'at night' : `in the ${parts[part]}`),
  part: (part) => parts[part],
};
