import { Button, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDeferredValue, useEffect } from 'react';
import { guessTyped } from '../../../../shared/domain/customer/read-search.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { booking as words } from '../../../../shared/text/en/booking.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { useWaitingEnter } from '../../../ui/use-waiting-enter.ts';
import { type FoundBy, type FoundPerson, findPeople } from '../queries/find-people.ts';
import classes from './booking.module.css';
import { type BookingDraft, noCustomer } from './booking-draft.ts';
import { type FieldName, fieldId, focusField } from './field-ids.ts';
import type { Booking } from './use-booking.ts';

const newPerson = 'new';

interface Props {
  readonly booking: Booking;
  readonly errorOf: (field: FieldName) => string | undefined;
}

/** Who it is: found by name, phone or street while typing, or made of what was typed. */
export function WhoField({ booking, errorOf }: Props) {
  if (booking.draft.customerId !== null) return <ChosenCustomer booking={booking} error={errorOf('who')} />;
  return booking.draft.isNew ? <NewCustomer booking={booking} errorOf={errorOf} /> : <Search booking={booking} error={errorOf('who')} />;
}

function Search({ booking: { draft, change }, error }: { booking: Booking; error: string | undefined }) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const typed = useDeferredValue(draft.search.trim());
  const answer = useQuery(async (reader) => ({ typed, people: await findPeople(reader, typed) }), [typed]);
  const people = answer?.people ?? [];
  const settled = answer?.typed === draft.search.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first line is chosen anew when the list opens or lists other people
  useEffect(() => {
    if (settled && typed !== '' && combobox.dropdownOpened) combobox.selectFirstOption();
  }, [settled, answer, combobox.dropdownOpened]);
  const choose = (value: string): void => {
    combobox.closeDropdown();
    const person = people[Number(value)];
    change(value === newPerson || person === undefined ? beginNew(draft.search) : choosePerson(person));
    focusField(value === newPerson ? (guessTyped(draft.search) === 'name' ? 'phone' : 'name') : 'words');
  };
  const chooseFirst = (): void => choose(people.length > 0 ? '0' : newPerson);
  const enter = useWaitingEnter<void>(!settled, chooseFirst);
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <TextInput
          id={fieldId('who')}
          label={words.who}
          placeholder={words.whoHint}
          value={draft.search}
          error={error}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            enter.forget();
            change({ search: event.currentTarget.value });
            // A line chosen for what stood there before is nobody's answer: the library would take it at Enter.
            combobox.resetSelectedOption();
            combobox.openDropdown();
          }}
          onFocus={() => draft.search.trim() !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            // The first Escape closes the list, the next one the form.
            if (event.key === 'Escape' && combobox.dropdownOpened) event.preventDefault();
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || draft.search.trim() === '') return;
            // What is listed may still be about what stood there before, or have no line chosen yet.
            if (settled && combobox.dropdownOpened && combobox.getSelectedOptionIndex() >= 0) return;
            event.preventDefault();
            if (settled) chooseFirst();
            else enter.wait();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed === ''}>
        <Combobox.Options aria-label={words.found}>
          {people.map((person, index) => (
            <Combobox.Option key={`${person.customer.id} ${person.property?.id ?? ''}`} value={String(index)}>
              <PersonLine person={person} />
            </Combobox.Option>
          ))}
          <Combobox.Option value={newPerson}>{words.newCustomer(draft.search.trim())}</Combobox.Option>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function PersonLine({ person: { customer, property, places, found } }: { person: FoundPerson }) {
  const where = property !== null ? streetLine(property.address) : places === 0 ? words.noPlaceYet : words.morePlaces(places);
  return (
    <span className={classes.option}>
      <b>{customer.name}</b>
      <small>{whyFound(found)}</small>
      <small>{[where, customer.phones[0]?.text ?? ''].filter((part) => part !== '').join(' · ')}</small>
    </span>
  );
}

function whyFound(found: FoundBy): string {
  if (found.by === 'phone') return found.whole ? words.phoneIs : words.phoneEnds(found.phone);
  if (found.by === 'place') return found.role === 'holds' ? words.holdsPlace : words.livesHere;
  return '';
}

function choosePerson({ customer, property, found }: FoundPerson): Partial<BookingDraft> {
  const place = found.by === 'place' && property !== null ? { where: 'known' as const, propertyId: property.id } : {};
  return { ...noCustomer, customerId: customer.id, ...place };
}

function beginNew(typed: string): Partial<BookingDraft> {
  const empty = { name: '', phone: '', street: '' };
  const part = { name: 'name', phone: 'phone', address: 'street' }[guessTyped(typed)];
  return { ...noCustomer, ...empty, isNew: true, [part]: typed.trim() };
}

function ChosenCustomer({ booking: { facts, change }, error }: { booking: Booking; error: string | undefined }) {
  const { customer } = facts;
  return (
    <fieldset className={classes.plain}>
      <legend className={classes.label}>{words.who}</legend>
      <div className={classes.chosen}>
        <span>
          {customer?.name ?? ''} <span className={classes.muted}>{customer?.phones[0]?.text ?? ''}</span>
        </span>
        <Button
          id={fieldId('who')}
          variant="subtle"
          size="compact-sm"
          h={32}
          onClick={() => {
            change(noCustomer);
            focusField('who');
          }}
        >
          {words.changeWho}
        </Button>
      </div>
      {error !== undefined && <div className={classes.error}>{error}</div>}
    </fieldset>
  );
}

function NewCustomer({ booking: { draft, change }, errorOf }: Props) {
  return (
    <div className={classes.newcomer}>
      <TextInput
        id={fieldId('name')}
        label={words.name}
        value={draft.name}
        error={errorOf('name') ?? errorOf('who')}
        autoComplete="off"
        maxLength={200}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        id={fieldId('phone')}
        type="tel"
        label={words.phone}
        value={draft.phone}
        error={errorOf('phone')}
        autoComplete="off"
        maxLength={60}
        onChange={(event) => change({ phone: event.currentTarget.value })}
      />
      <Button
        variant="subtle"
        px={10}
        className={classes.findInstead}
        onClick={() => {
          change(noCustomer);
          focusField('who');
        }}
      >
        {words.findInstead}
      </Button>
    </div>
  );
}
