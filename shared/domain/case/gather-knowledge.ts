import type { CaseKnowledge, CaseRole, KnownPerson } from '../anonymity/anonymous-text.ts';
import { foldText } from '../anonymity/fold-text.ts';
import type { Id } from '../base/id.ts';
import { localOf } from '../base/local-time.ts';
import type { LocalDate } from '../base/now.ts';
import type { Business } from '../business/business.ts';
import type { Contact } from '../contact/contact.ts';
import type { Customer } from '../customer/customer.ts';
import type { Appointment, Job } from '../job/job.ts';
import type { Address, Occupancy, Property } from '../property/property.ts';
import type { Staff } from '../staff/staff.ts';
import type { Case } from './case.ts';

/** The rows by which a case is known. Those that were taken back are among them: their names may stand in it all the same. */
export interface CaseRecord {
  readonly jobs: readonly Job[];
  readonly appointments: readonly Appointment[];
  /** Who asked, pays, holds the places, lives there, and whom they were merged with. */
  readonly customers: readonly Customer[];
  readonly properties: readonly Property[];
  readonly occupancies: readonly Occupancy[];
  readonly contacts: readonly Contact[];
  readonly staff: readonly Staff[];
  readonly business: Pick<Business, 'name' | 'country'>;
}

const contactRole: Readonly<Record<Contact['role'], CaseRole>> = {
  owner: 'landlord',
  landlord: 'landlord',
  tenant: 'tenant',
  manager: 'contact',
  caretaker: 'contact',
  office: 'contact',
  family: 'contact',
  other: 'contact',
};

/** Everything that the case's people, places and numbers are called on record, with what its editor asked for. */
export function gatherKnowledge(row: Pick<Case, 'blackOut' | 'restore'>, record: CaseRecord): Omit<CaseKnowledge, 'texts'> {
  const addresses = [...record.properties.map(({ address }) => address), ...record.customers.map(({ postalAddress }) => postalAddress)];
  return {
    people: distinct([...customersOf(record), ...contactsOf(record), ...staffOf(record)]),
    business: record.business.name.trim() === '' ? null : record.business.name,
    addresses: [...new Set(addresses.filter((address) => address !== null).map(addressLine))],
    plates: [],
    accounts: [...new Set([...record.jobs.map(({ number }) => `#${number}`), ...record.customers.flatMap(accountOf)])],
    blackOut: row.blackOut.map((term) => ({ term })),
    restore: row.restore.map((term) => ({ term })),
  };
}

function addressLine({ line, unit, city, region, postcode }: Address): string {
  return [line, unit === null || unit === '' || /\p{L}/u.test(unit) ? unit : `Unit ${unit}`, city, region, postcode]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}

/** The number under which another program kept a customer, where it is long enough to be nobody's measure. */
function accountOf({ sourceKey }: Customer): string[] {
  const id = sourceKey?.split(':').slice(1).join(':') ?? '';
  return id.length >= 5 && /\d/.test(id) ? [id] : [];
}

function customersOf({ jobs, customers, properties, occupancies }: CaseRecord): KnownPerson[] {
  const asked = new Set(jobs.map(({ customerId }) => customerId));
  const pays = new Set([...jobs, ...properties].map(({ billToCustomerId }) => billToCustomerId));
  const lives = new Set(occupancies.map(({ customerId }) => customerId));
  const roleOf = (id: Id): CaseRole =>
    asked.has(id) ? 'customer' : pays.has(id) ? 'landlord' : lives.has(id) ? 'tenant' : ('contact' as const);
  const merged = new Map(customers.map(({ id, mergedInto }) => [id, mergedInto]));
  const said = customers.flatMap((customer): KnownPerson[] => {
    // Whoever was found to be another customer, and the company that somebody speaks for, are one with them.
    const key = merged.get(customer.id) ?? customer.id;
    const role = roleOf(asked.has(customer.id) ? customer.id : key);
    const company = customer.company === null ? [] : [{ role, key, name: customer.company, nicknames: [], phones: [], emails: [] }];
    return [{ role, key, name: customer.name, nicknames: [], ...reach(customer) }, ...company];
  });
  return said.sort((a, b) => Number(b.role === 'customer') - Number(a.role === 'customer'));
}

function contactsOf({ contacts }: CaseRecord): KnownPerson[] {
  return contacts.map((contact) => ({ role: contactRole[contact.role], name: contact.name, nicknames: [], ...reach(contact) }));
}

/** Whoever went there is a technician, an owner too. */
function staffOf({ staff, appointments }: CaseRecord): KnownPerson[] {
  const went = new Set(appointments.flatMap(({ crew }) => crew));
  return staff.map(({ id, name, role }) => {
    const inField = went.has(id) || role === 'technician' || role === 'apprentice';
    return { role: inField ? 'technician' : 'office', name, nicknames: [], phones: [], emails: [] };
  });
}

function reach({ phones, emails }: Pick<Customer, 'phones' | 'emails'>): Pick<KnownPerson, 'phones' | 'emails'> {
  return { phones: [...new Set(phones.flatMap(({ text, e164 }) => (e164 === null ? [text] : [text, e164])))], emails };
}

/** Somebody on record twice is one person: called by what they were first. */
function distinct(people: readonly KnownPerson[]): KnownPerson[] {
  const byName = new Map<string, KnownPerson>();
  for (const person of people) {
    const key = foldText(person.name).lower.replace(/[^\p{L}\p{N}]/gu, '');
    const there = byName.get(key);
    const both = (list: 'phones' | 'emails') => [...new Set([...(there?.[list] ?? []), ...person[list]])];
    byName.set(key, { ...(there ?? person), phones: both('phones'), emails: both('emails') });
  }
  return [...byName.values()];
}

/** The day that is called 1: of the first thing that is told, be it a call or a visit. Null where nothing has a date. */
export function firstDayOf(
  { steps, zone }: Pick<Case, 'steps' | 'zone'>,
  { jobs, appointments }: Pick<CaseRecord, 'jobs' | 'appointments'>,
): LocalDate | null {
  const on = (instants: readonly (string | null)[]) => instants.filter((at) => at !== null).map((at) => localOf(at, zone).date);
  const told = on(steps.map(({ at }) => at));
  const visits = appointments.flatMap(({ outcome, slot }) => (outcome === 'carried-out' && slot !== null ? [slot.date] : []));
  const recorded = [...visits, ...on(jobs.map(({ completedAt }) => completedAt))];
  return (told.length > 0 ? told : recorded).toSorted()[0] ?? null;
}

/** Countries that write the month first. Source: CLDR's short dates. */
const monthFirst: ReadonlySet<string> = new Set(['US', 'PH', 'FM', 'GU', 'MH', 'MP', 'PR', 'PW', 'VI', 'AS']);

/** True where 3/4 is the third of April. @param country ISO 3166-1 alpha-2 */
export function writesDayFirst(country: string): boolean {
  return !monthFirst.has(country);
}
