import type { Problem } from '../../domain/base/reason.ts';

/** Words of how somebody is reached: phones, emails, language; the same for customers and contacts. */
export const reach = {
  phones: 'Phones',
  phone: (place: number) => `Phone ${place}`,
  phoneLabel: (place: number) => `What kind of line phone ${place} is`,
  phoneLabelPlaceholder: 'Kind',
  phoneLabels: ['mobile', 'home', 'work', 'office', 'fax'],
  addPhone: 'Add a phone',
  removePhone: (place: number) => `Take away number ${place}`,
  emails: 'Emails',
  email: (place: number) => `Email ${place}`,
  addEmail: 'Add an email',
  removeEmail: (place: number) => `Take away address ${place}`,
  language: 'Language they speak with us',
  languageHint: 'Leave it empty when it is ours.',
  ownLanguage: 'The same as ours',
  unread: (country: string) => `It does not look like a phone number (${country}). It is kept as you write it.`,
  unreadShort: 'kept as written',
  ring: (phone: string) => `Ring ${phone}`,
  write: (email: string) => `Write to ${email}`,
  noTelephone: 'Nothing on this computer rings numbers. Dial it by hand.',
  noMail: 'Nothing on this computer writes emails. Copy the address instead.',
  problems: {
    'phone-without-digits': () => 'A phone needs digits. Put other words into the note.',
    'phone-twice': () => 'This number is here already.',
    'email-unreadable': () => 'An email looks like name@example.com.',
    'too-many-lines': (p: Problem['params']) => `At most ${p['most']} of these.`,
  },
} as const;
