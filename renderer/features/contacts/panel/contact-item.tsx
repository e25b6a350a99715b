import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Contact } from '../../../../shared/domain/contact/contact.ts';
import { typedContactOf } from '../../../../shared/domain/contact/contact-facts.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { contacts as words } from '../../../../shared/text/en/contacts.ts';
import { languageName } from '../../../../shared/text/language-name.ts';
import { reachLines } from '../../../../shared/text/reach-lines.ts';
import { text } from '../../../../shared/text/text.ts';
import { notify } from '../../../data/notices/notices.ts';
import { openOutside } from '../../../data/notices/open-outside.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { LinkLines } from '../../../ui/link-lines.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { editContact } from '../commands/edit-contact.ts';
import { removeContact } from '../commands/remove-contact.ts';
import type { ContactOwner } from '../queries/read-contacts.ts';
import { ContactForm } from './contact-form.tsx';
import classes from './contacts.module.css';
import { useContactForm } from './use-contact-form.ts';

interface Props {
  readonly contact: Contact;
  readonly owner: ContactOwner;
  readonly places: readonly Property[];
  readonly mayEdit: boolean;
  readonly onRemoved: () => void;
}

/** One contact to read and, in the same place, to change. */
export function ContactItem({ contact, owner, places, mayEdit, onRemoved }: Props) {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const form = useContactForm(`contact/${contact.id}`, { rev: contact.rev, facts: typedContactOf(contact) }, (edit) =>
    run(editContact, { contactId: contact.id, ...edit }),
  );
  const editing = form?.open === true && mayEdit;
  const button = useReturnFocus<HTMLButtonElement>(editing);
  const remove = async (): Promise<void> => {
    const outcome = await run(removeContact, { contactId: contact.id });
    if (!outcome.ok) return void notify({ tone: 'problem', text: text.problems.list(outcome.problems) });
    onRemoved();
    if (outcome.operationId !== null)
      notify({ tone: 'done', text: words.removed(contact.name), action: undoAction(kernel, outcome.operationId) });
  };
  if (editing) {
    return (
      <li>
        <ContactForm form={form} title={words.editing(contact.name)} places={places} withPlace={owner.customerId !== undefined} />
      </li>
    );
  }
  return (
    <li>
      <ContactShown contact={contact} place={places.find(({ id }) => id === contact.propertyId)} />
      {mayEdit && form !== null && (
        <div className={classes.actions}>
          <Button ref={button} variant="subtle" size="compact-sm" h={32} aria-label={words.editing(contact.name)} onClick={form.begin}>
            {words.edit}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            h={32}
            aria-label={words.removing(contact.name)}
            onClick={() => void remove()}
          >
            {words.remove}
          </Button>
        </div>
      )}
    </li>
  );
}

function ContactShown({
  contact: { name, role, phones, emails, language, note },
  place,
}: {
  contact: Contact;
  place: Property | undefined;
}) {
  return (
    <div className={classes.contact}>
      <div className={classes.name}>
        <h3 dir="auto">{name}</h3>
        <Chip>{words.roles[role]}</Chip>
      </div>
      {place !== undefined && (
        <div>
          <Link href={`/properties/${place.id}`}>{streetLine(place.address)}</Link>
        </div>
      )}
      {phones.length + emails.length > 0 && <LinkLines lines={reachLines(phones, emails)} onOpen={openOutside} />}
      {language !== null && <div className={classes.muted}>{words.speaks(languageName(language))}</div>}
      {note !== '' && (
        <p className={classes.note} dir="auto">
          {note}
        </p>
      )}
    </div>
  );
}
