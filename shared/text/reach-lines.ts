import type { Phone } from '../domain/customer/customer.ts';
import { normalisePhone } from '../domain/customer/normalise-phone.ts';
import { countryName } from './country-name.ts';
import { reach as words } from './en/reach.ts';

/** One way to reach somebody, as it is shown and opened. */
export interface ReachLine {
  readonly kind: 'phone' | 'email';
  readonly url: string;
  /** What it does, for who does not see the icon. */
  readonly label: string;
  readonly text: string;
  /** What kind of line it is, and whether it could be read; empty for nothing to say. */
  readonly note: string;
}

export function reachLines(phones: readonly Phone[], emails: readonly string[]): ReachLine[] {
  return [
    ...phones.map(({ text, e164, label }) => ({
      kind: 'phone' as const,
      url: `tel:${e164 ?? text.replace(/[^\d+]/g, '')}`,
      label: words.ring(text),
      text,
      note: [label ?? '', e164 === null ? words.unreadShort : ''].filter((part) => part !== '').join(', '),
    })),
    ...emails.map((email) => ({
      kind: 'email' as const,
      url: `mailto:${encodeURIComponent(email)}`,
      label: words.write(email),
      text: email,
      note: '',
    })),
  ];
}

/** What is said beneath a phone that is being typed: nothing when it can be read. @param country ISO 3166-1 alpha-2 */
export function phoneHint(typed: string, country: string): string | undefined {
  return normalisePhone(typed, country).e164 === null ? words.unread(countryName(country)) : undefined;
}
