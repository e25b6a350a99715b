import type { Id } from '../base/id.ts';
import { addDays } from '../base/local-time.ts';
import type { Instant, LocalDate } from '../base/now.ts';
import { newContact } from '../contact/new-contact.ts';
import type { Phone } from '../customer/customer.ts';
import { newCustomer } from '../customer/new-customer.ts';
import { normalisePhone } from '../customer/normalise-phone.ts';
import { newEquipment } from '../equipment/new-equipment.ts';
import { newProperty } from '../property/new-property.ts';
import { officeTime } from './sample-calendar.ts';
import type { SampleContent, SamplePerson, SamplePlace } from './sample-content.ts';
import type { SampleDesk } from './sample-desk.ts';

/** A customer who is on record, with what jobs need of them. */
export interface KnownPerson {
  readonly id: Id;
  readonly person: SamplePerson;
  readonly sort: string;
  readonly since: Instant;
}

/** A place that is on record; `equipment` grows when something new is put in. */
export interface KnownPlace {
  readonly id: Id;
  readonly holder: KnownPerson;
  readonly place: SamplePlace;
  readonly unit: string | null;
  readonly equipment: { readonly id: Id; readonly kind: string; readonly from: LocalDate; until: LocalDate | null }[];
  readonly tenants: { readonly person: KnownPerson; readonly since: LocalDate; readonly until: LocalDate | null }[];
}

export interface SamplePeople {
  readonly byName: ReadonlyMap<string, KnownPerson>;
  readonly places: readonly KnownPlace[];
}

function phoneOf(text: string, country: string): Phone {
  return { text, e164: normalisePhone(text, country).e164 };
}

/** Puts everybody on record, with their places, what stands there, who is to be asked, and who lives where. */
export function addPeople(content: SampleContent, desk: SampleDesk): SamplePeople {
  const byName = new Map<string, KnownPerson>();
  for (const person of content.people) byName.set(person.name, addPerson(person, desk));
  const places = [...byName.values()].flatMap((known) => known.person.places.flatMap((place) => addPlaces(known, place, desk)));
  for (const place of places) {
    for (const kind of place.place.has) addThing(place, kind, content, byName, desk);
    if (!lets(place))
      desk.add('occupancies', desk.newId(place.holder.since), place.holder.since, desk.team.office, lives(place, place.holder, null, null));
  }
  for (const known of byName.values()) addTenancy(known, places, desk);
  return { byName, places };
}

function lets({ holder, place }: KnownPlace): boolean {
  return holder.person.business || place.units !== undefined || place.contact !== undefined || holder.person.places[0] !== place;
}

function lives(place: Pick<KnownPlace, 'id'>, person: KnownPerson, since: LocalDate | null, until: LocalDate | null) {
  return { propertyId: place.id, customerId: person.id, since, until };
}

function addPerson(person: SamplePerson, desk: SampleDesk): KnownPerson {
  const { business, team } = desk;
  const since = officeTime(addDays(desk.now.date, -person.since), 20 + desk.draw(300, person.name), desk);
  const id = desk.newId(since);
  const fields = newCustomer({
    name: person.name,
    company: person.company ?? null,
    group: person.group ?? 'end-customer',
    phones: [phoneOf(person.phone, business.country)],
    emails: person.email === undefined ? [] : [person.email],
    language: person.language ?? null,
    doNotContact: person.doNotContact,
    tags: person.tags,
    note: person.note,
  });
  desk.add('customers', id, since, team.office, fields);
  for (const contact of person.contacts) addContact(contact, id, null, since, desk);
  return { id, person, sort: fields.nameSort, since };
}

function addContact(
  contact: SamplePerson['contacts'][number],
  customerId: Id | null,
  propertyId: Id | null,
  at: Instant,
  desk: SampleDesk,
): void {
  const { name, role, phone, language } = contact;
  const fields = newContact({
    customerId,
    propertyId,
    role,
    name,
    phones: [phoneOf(phone, desk.business.country)],
    language: language ?? null,
  });
  desk.add('contacts', desk.newId(at), at, desk.team.office, fields);
}

function addPlaces(holder: KnownPerson, place: SamplePlace, desk: SampleDesk): KnownPlace[] {
  return (place.units ?? [place.unit ?? null]).map((unit) => {
    const id = desk.newId(holder.since);
    const address = { line: place.line, unit, city: place.city, region: 'MA', postcode: place.postcode, country: null };
    const fields = newProperty({ customerId: holder.id, customerSort: holder.sort, address, note: place.note ?? '' });
    desk.add('properties', id, holder.since, desk.team.office, fields);
    if (place.contact !== undefined) addContact(place.contact, null, id, holder.since, desk);
    return { id, holder, place, unit, equipment: [], tenants: [] };
  });
}

function addTenancy(known: KnownPerson, places: readonly KnownPlace[], desk: SampleDesk): void {
  const { tenantAt } = known.person;
  if (tenantAt === undefined) return;
  const place = places.find((one) => one.place.line === tenantAt.line && one.unit === tenantAt.unit);
  if (place === undefined) throw new Error(`${known.person.name} lives nowhere.`);
  const since = addDays(desk.now.date, -tenantAt.since);
  const until = tenantAt.until === undefined ? null : addDays(desk.now.date, -tenantAt.until);
  place.tenants.push({ person: known, since, until });
  desk.add('occupancies', desk.newId(known.since), known.since, desk.team.office, lives(place, known, since, until));
}

function addThing(
  place: KnownPlace,
  kind: string,
  content: SampleContent,
  byName: ReadonlyMap<string, KnownPerson>,
  desk: SampleDesk,
): void {
  const stock = content.stock[kind];
  if (stock === undefined) throw new Error(`Nothing is known of a ${kind}.`);
  const age = 90 + desk.draw(stock.years * 365 - 90, place.id, kind);
  putIn(place, kind, addDays(desk.now.date, -age), place.holder.since, { content, byName, desk });
}

interface Around {
  readonly content: SampleContent;
  readonly byName: ReadonlyMap<string, KnownPerson>;
  readonly desk: SampleDesk;
}

/** Puts a piece of equipment on record; what stood there of the same kind has gone that day. */
export function putIn(place: KnownPlace, kind: string, installedOn: LocalDate, at: Instant, { content, byName, desk }: Around): Id {
  const stock = content.stock[kind] as SampleContent['stock'][string];
  const [make, model, batch] = desk.pick(stock.models, place.id, kind, installedOn);
  const id = desk.newId(at);
  const serial = make === null ? null : `${make.slice(0, 1)}${1_000_000 + desk.draw(9_000_000, place.id, kind, installedOn)}`;
  const supplierId = stock.supplier === null ? null : (byName.get(stock.supplier)?.id ?? null);
  const warrantyUntil = addDays(installedOn, stock.warranty * 365);
  const fields = newEquipment({ propertyId: place.id, kind, make, model, serial, batch, supplierId, installedOn, warrantyUntil });
  desk.add('equipment', id, at, desk.team.office, fields);
  const before = place.equipment.find((one) => one.kind === kind && one.until === null && one.from < installedOn);
  if (before !== undefined) {
    before.until = installedOn;
    desk.amend(before.id, { retiredOn: installedOn });
  }
  place.equipment.push({ id, kind, from: installedOn, until: null });
  return id;
}

/** What of this kind stands at a place on a day. */
export function thingAt(place: KnownPlace, kind: string, date: LocalDate): KnownPlace['equipment'][number] | undefined {
  const ofKind = place.equipment.filter((one) => one.kind === kind);
  return ofKind.find(({ from, until }) => from <= date && (until === null || until > date)) ?? ofKind.at(-1);
}
