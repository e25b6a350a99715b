import type { Contact } from '../../domain/contact/contact.ts';
import { shortName } from '../short-name.ts';

/** Words of the people to talk to at a customer's and at a place. */
export const contacts = {
  title: 'Contacts',
  none: 'Nobody else to talk to yet: a tenant, a manager, an office.',
  noneHere: 'Nobody to talk to at this place yet: a tenant, a manager, a caretaker.',
  add: 'Add a contact',
  edit: 'Edit',
  editing: (name: string) => `Edit ${shortName(name)}`,
  remove: 'Remove',
  removing: (name: string) => `Remove ${shortName(name)}`,
  removed: (name: string) => `Removed: ${shortName(name)}.`,
  saved: (name: string) => `Saved: ${shortName(name)}.`,
  speaks: (language: string) => `Speaks ${language} with us`,
  roles: {
    owner: 'Owner',
    landlord: 'Landlord',
    tenant: 'Tenant',
    manager: 'Manager',
    caretaker: 'Caretaker',
    office: 'Office',
    family: 'Family',
    other: 'Somebody else',
  } satisfies Record<Contact['role'], string>,
  fields: {
    name: 'Name',
    role: 'Who they are here',
    propertyId: 'Which place they are about',
    phones: 'Phones',
    emails: 'Emails',
    language: 'Language they speak with us',
    note: 'Note',
  },
  everyPlace: 'No place in particular',
  keys: { group: 'Contacts', save: 'Save the contact' },
  problems: { 'contact-name-missing': () => 'Give them a name, as you would call them.' },
} as const;
