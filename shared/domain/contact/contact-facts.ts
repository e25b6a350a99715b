import { z } from 'zod';
import type { Result } from '../base/reason.ts';
import { readLines, tooLong, typedPhoneSchema, typedPhones } from '../customer/typed-lines.ts';
import { type Contact, contactRoles } from './contact.ts';

/** What a person writes down of a contact by hand. */
export type ContactFacts = Pick<Contact, 'role' | 'name' | 'propertyId' | 'phones' | 'emails' | 'language' | 'note'>;

/** The same as it stands in a form, before anybody checked it. */
export const typedContactSchema = z.object({
  role: z.enum(contactRoles),
  name: z.string(),
  /** The place that they are to be asked about; null for none in particular. */
  propertyId: z.string().nullable(),
  phones: z.array(typedPhoneSchema),
  emails: z.array(z.string()),
  language: z.string().nullable(),
  note: z.string(),
});
export type TypedContact = z.infer<typeof typedContactSchema>;

/** The longest that each text may be. */
const most = { name: 200, note: 10_000 } as const;

export function typedContactOf({ role, name, propertyId, phones, emails, language, note }: ContactFacts): TypedContact {
  return { role, name, propertyId, phones: typedPhones(phones), emails: [...emails], language, note };
}

/** Reads what was typed; phones as those of a customer. `known`: what was on record. Problems name the field or line. */
export function readContactFacts(
  typed: TypedContact,
  country: string,
  known: Pick<ContactFacts, 'phones' | 'emails'>,
): Result<ContactFacts> {
  const name = typed.name.trim().replace(/\s+/g, ' ');
  const lines = readLines(typed, country, known);
  const problems = [
    ...(name === '' ? [{ path: ['name'], code: 'contact-name-missing', params: {} }] : tooLong(name, ['name'], most.name)),
    ...lines.problems,
    ...tooLong(typed.note, ['note'], most.note),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const { role, propertyId, language } = typed;
  return { ok: true, value: { role, name, propertyId, phones: lines.phones, emails: lines.emails, language, note: typed.note.trim() } };
}
