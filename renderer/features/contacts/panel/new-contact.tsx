import { useEffect } from 'react';
import type { TypedContact } from '../../../../shared/domain/contact/contact-facts.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { contacts as words } from '../../../../shared/text/en/contacts.ts';
import { useRunCommand } from '../../../data/react/program.tsx';
import { addContact } from '../commands/add-contact.ts';
import type { ContactOwner } from '../queries/read-contacts.ts';
import { ContactForm } from './contact-form.tsx';
import { useContactForm } from './use-contact-form.ts';

interface Props {
  readonly owner: ContactOwner;
  readonly places: readonly Property[];
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** The form for somebody new; one that was left half filled opens again by itself. */
export function NewContact({ owner, places, open, onOpen, onClose }: Props) {
  const run = useRunCommand();
  const customerId = owner.customerId ?? null;
  const form = useContactForm(
    `contact/new/${owner.customerId ?? owner.propertyId}`,
    { rev: 1, facts: { ...nobody, propertyId: owner.propertyId ?? null } },
    ({ after }) => run(addContact, { customerId, typed: after }),
    onClose,
  );
  const changed = form?.changed === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: opens when a draft turns up, not whenever the panel draws
  useEffect(() => {
    if (changed && !open) onOpen();
  }, [changed]);
  if (form === null || !open) return null;
  return <ContactForm form={form} title={words.add} places={places} withPlace={owner.customerId !== undefined} />;
}

const nobody: Omit<TypedContact, 'propertyId'> = { role: 'other', name: '', phones: [], emails: [], language: null, note: '' };
