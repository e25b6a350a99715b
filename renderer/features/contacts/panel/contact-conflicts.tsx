import type { TypedContact } from '../../../../shared/domain/contact/contact-facts.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { contacts as words } from '../../../../shared/text/en/contacts.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { reach } from '../../../../shared/text/en/reach.ts';
import { languageName } from '../../../../shared/text/language-name.ts';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';
import type { ContactFormState } from './use-contact-form.ts';

/** What somebody else changed meanwhile, beside what was typed here. */
export function ContactConflicts({ form, places }: { form: ContactFormState; places: readonly Property[] }) {
  return (
    <EditConflicts
      conflicts={form.conflicts.map((field) => ({
        field,
        label: words.fields[field],
        theirs: shown(form.record, field, places),
        ours: shown(form.facts, field, places),
      }))}
      onChoose={form.settle}
    />
  );
}

function shown(typed: TypedContact, field: keyof TypedContact, places: readonly Property[]): string {
  const place = places.find(({ id }) => id === typed.propertyId);
  switch (field) {
    case 'role':
      return words.roles[typed.role];
    case 'phones':
      return typed.phones.map(({ text, label }) => (label === '' ? text : `${text} (${label})`)).join(', ') || forms.nothing;
    case 'emails':
      return typed.emails.join(', ') || forms.nothing;
    case 'language':
      return typed.language === null ? reach.ownLanguage : languageName(typed.language);
    case 'propertyId':
      return place === undefined ? words.everyPlace : streetLine(place.address);
    default:
      return typed[field] || forms.nothing;
  }
}
