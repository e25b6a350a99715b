import type { CaseRole, RoleWords } from '../../domain/anonymity/anonymous-text.ts';

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
