import { Button, Select, TextInput } from '@mantine/core';
import { memo } from 'react';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { streetLine, townLine } from '../../../../shared/text/address-line.ts';
import { booking as words } from '../../../../shared/text/en/booking.ts';
import classes from './booking.module.css';
import type { BookingDraft } from './booking-draft.ts';
import { type FieldName, fieldId, focusField } from './field-ids.ts';
import type { Booking } from './use-booking.ts';

interface Props {
  readonly booking: Booking;
  readonly errorOf: (field: FieldName) => string | undefined;
}

const unknown = 'unknown';
const other = 'new';

/** The address that is being typed, and whether we know it already. */
export function AddressPart({ booking, errorOf }: Props) {
  const { draft, facts } = booking;
  const typing = draft.where === 'new' || (draft.isNew && draft.where === 'auto');
  if (!typing) return null;
  return (
    <>
      <AddressFields booking={booking} errorOf={errorOf} />
      {facts.place !== undefined && facts.place.sameAddress.length > 0 && <KnownPlace booking={booking} />}
    </>
  );
}

interface ChoiceProps {
  readonly places: readonly Property[];
  /** The place that counts. */
  readonly property: Property | null;
  readonly propertyId: string | null;
  readonly where: BookingDraft['where'];
  readonly error: string | undefined;
  readonly onChange: (changes: Partial<BookingDraft>) => void;
}

/** Where: the only place is chosen already; another can be chosen or typed in. */
export const PlaceChoice = memo(function PlaceChoice({ places, property, propertyId, where, error, onChange }: ChoiceProps) {
  const offered = property === null || places.some(({ id }) => id === property.id) ? places : [property, ...places];
  const choose = (value: string | null): void => {
    const known = offered.find(({ id }) => id === value);
    const kind = value === other ? ('new' as const) : ('unknown' as const);
    onChange({ ...changed, ...(known === undefined ? { where: kind, propertyId: null } : { where: 'known', propertyId: known.id }) });
    if (value === other) focusField('street');
  };
  return (
    <Select
      id={fieldId('where')}
      label={words.where}
      placeholder={words.wherePlaceholder}
      data={[
        ...offered.map((place) => ({ value: place.id, label: lineOf(place) })),
        { value: other, label: words.whereNew },
        { value: unknown, label: words.whereUnknown },
      ]}
      value={propertyId ?? (where === 'new' ? other : where === 'unknown' || places.length === 0 ? unknown : null)}
      onChange={choose}
      error={error}
      searchable={offered.length > 6}
      maxDropdownHeight={320}
    />
  );
});

/** Equipment and answers were those of the place before. */
const changed = { equipmentIds: null, answers: [], aboutJobId: null } satisfies Partial<BookingDraft>;

function lineOf({ address }: Property): string {
  return [streetLine(address), townLine(address)].filter((part) => part !== '').join(', ');
}

function AddressFields({ booking: { draft, change }, errorOf }: Props) {
  return (
    <div className={classes.address}>
      <TextInput
        id={fieldId('street')}
        label={words.street}
        value={draft.street}
        error={errorOf('street')}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => change({ street: event.currentTarget.value })}
      />
      <TextInput
        label={words.unit}
        value={draft.unit}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => change({ unit: event.currentTarget.value })}
      />
      <TextInput
        label={words.town}
        value={draft.town}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => change({ town: event.currentTarget.value })}
      />
      <TextInput
        label={words.postcode}
        value={draft.postcode}
        maxLength={20}
        autoComplete="off"
        onChange={(event) => change({ postcode: event.currentTarget.value })}
      />
    </div>
  );
}

/** The address that is being typed is on record: one key takes it, so that its history counts as the same place. */
function KnownPlace({ booking: { facts, change } }: { booking: Booking }) {
  const place = facts.place?.sameAddress[0];
  if (place === undefined) return null;
  const jobs = facts.place?.jobs.filter(({ propertyId }) => propertyId === place.id).length ?? 0;
  return (
    <div className={classes.hint} role="status">
      <span>
        {words.knownPlace(jobs)} {lineOf(place)}
      </span>
      <Button
        size="compact-sm"
        h={32}
        onClick={() => {
          change({ ...changed, where: 'known', propertyId: place.id });
          focusField('words');
        }}
      >
        {words.useKnownPlace}
      </Button>
    </div>
  );
}
