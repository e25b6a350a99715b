import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { can } from '../../../../shared/domain/staff/can.ts';
import { contacts as words } from '../../../../shared/text/en/contacts.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { type ContactOwner, readContacts } from '../queries/read-contacts.ts';
import { ContactItem } from './contact-item.tsx';
import classes from './contacts.module.css';
import { NewContact } from './new-contact.tsx';

/** Everybody to talk to besides the customer, to ring, to change and to add to. */
export function ContactsPanel({ owner }: { owner: ContactOwner }) {
  const { actor } = useProgram();
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const found = useQuery((reader) => readContacts(reader, owner), [owner.customerId, owner.propertyId]);
  const mayEdit = can(actor.role, 'edit-records');
  // Once the form is gone and the button is there again.
  const backToAdd = (): void => void setTimeout(() => add.current?.focus());
  if (found === undefined) return <Panel title={words.title}>{null}</Panel>;
  return (
    <Panel title={words.title}>
      {found.contacts.length === 0 && !adding && (
        <p className={classes.muted}>{owner.propertyId === undefined ? words.none : words.noneHere}</p>
      )}
      {found.contacts.length > 0 && (
        <ul className={classes.list}>
          {found.contacts.map((contact) => (
            <ContactItem key={contact.id} contact={contact} owner={owner} places={found.places} mayEdit={mayEdit} onRemoved={backToAdd} />
          ))}
        </ul>
      )}
      {mayEdit && (
        <NewContact
          owner={owner}
          places={found.places}
          open={adding}
          onOpen={() => setAdding(true)}
          onClose={() => {
            setAdding(false);
            backToAdd();
          }}
        />
      )}
      {mayEdit && !adding && (
        <Button
          ref={add}
          className={classes.add}
          variant="subtle"
          size="compact-sm"
          h={32}
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {words.add}
        </Button>
      )}
    </Panel>
  );
}
