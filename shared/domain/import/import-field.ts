import { z } from 'zod';

/** What one row of a file can stand for. */
export const rowKinds = ['customers', 'properties', 'equipment', 'jobs'] as const;
export type RowKind = (typeof rowKinds)[number];

/**
 * What a column of a file can mean. `word` says how many columns may have the meaning: the first filled cell of `one`
 * counts; all filled cells of `many` do. `address` may come again and again in one row: see `addressGroups`.
 */
export const importFields = {
  /** The job's number or id in the other program: the same job is known again by it. */
  jobNumber: 'one',
  /** The customer's id in the other program. */
  customerNumber: 'one',
  customerName: 'one',
  firstName: 'one',
  middleName: 'one',
  lastName: 'one',
  nameSuffix: 'one',
  company: 'one',
  /** True where the name is that of a company. */
  isCompany: 'one',
  phone: 'many',
  /** What kind of line the phone beside it is. */
  phoneLabel: 'many',
  email: 'many',
  addressLine: 'address',
  /** The whole address in one cell, where `addressLine` is empty. */
  addressFull: 'address',
  unit: 'address',
  poBox: 'address',
  city: 'address',
  region: 'address',
  postcode: 'address',
  country: 'address',
  /** What to know about the place. */
  addressNote: 'address',
  /** True where the address beside it is for bills alone. */
  addressBilling: 'address',
  /** Facts of the place that have no field of their own: kept in its note under their heading. */
  placeKept: 'many',
  /** The property's id in the other program. */
  propertyNumber: 'one',
  billingLine: 'one',
  billingFull: 'many',
  billingUnit: 'many',
  billingPoBox: 'one',
  billingCity: 'one',
  billingRegion: 'one',
  billingPostcode: 'one',
  billingCountry: 'one',
  /** End customer, supplier, employee and so on. */
  group: 'one',
  /** The business's own words for a kind of customer. */
  tags: 'many',
  doNotContact: 'one',
  note: 'many',
  /** Facts that have no field of their own: kept in the note under their heading. */
  kept: 'many',
  /** The equipment's id in the other program. */
  equipmentNumber: 'one',
  equipment: 'many',
  make: 'one',
  model: 'one',
  serial: 'one',
  batch: 'one',
  installedOn: 'one',
  warrantyUntil: 'one',
  retiredOn: 'one',
  /** The trade, or the business's own category (a complaint type, a department). */
  trade: 'one',
  jobType: 'one',
  status: 'one',
  /** What the customer said or asked for. */
  words: 'many',
  finding: 'many',
  workDone: 'many',
  created: 'one',
  scheduled: 'one',
  /** The time of day, where `scheduled` holds the date alone. */
  scheduledTime: 'one',
  closed: 'one',
  price: 'one',
  noCharge: 'one',
} as const satisfies Record<string, 'one' | 'many' | 'address'>;

export type ImportField = keyof typeof importFields;
export const importFieldNames = Object.keys(importFields) as ImportField[];

const who = ['customerNumber', 'customerName', 'firstName', 'lastName', 'company', 'phone', 'email'] as const;
const fullName = ['middleName', 'nameSuffix', 'isCompany', 'phoneLabel'] as const;
const where = ['addressLine', 'unit', 'city', 'region', 'postcode', 'country'] as const;
const anyPlace = ['addressFull', 'poBox', 'addressNote', 'addressBilling', 'placeKept', 'propertyNumber'] as const;
const billing = [
  'billingLine',
  'billingFull',
  'billingUnit',
  'billingPoBox',
  'billingCity',
  'billingRegion',
  'billingPostcode',
  'billingCountry',
] as const;
const aboutThem = ['group', 'tags', 'doNotContact', 'note', 'kept'] as const;
const unit = ['equipmentNumber', 'equipment', 'make', 'model', 'serial', 'batch', 'installedOn', 'warrantyUntil', 'retiredOn'] as const;
const work = ['trade', 'jobType', 'status', 'words', 'finding', 'workDone', 'price', 'noCharge', 'equipment'] as const;
const when = ['created', 'scheduled', 'scheduledTime', 'closed'] as const;

/** The fields that a file of each kind can have, in the order in which a person would look for them. */
export const fieldsOf: Readonly<Record<RowKind, readonly ImportField[]>> = {
  customers: [...who, ...fullName, ...where, ...anyPlace, ...billing, ...aboutThem],
  properties: [...where, ...anyPlace, ...who, ...fullName, ...billing, ...aboutThem],
  equipment: [...unit, ...where, ...anyPlace, ...who, ...fullName, 'note', 'kept'],
  jobs: ['jobNumber', ...who, ...where, ...when, ...work],
};

/** For each field the columns that hold it, counted from 0, the one to be preferred first. Plain data: it can be kept. */
export const columnMappingSchema = z.partialRecord(
  z.enum(importFieldNames as [ImportField, ...ImportField[]]),
  z.array(z.int().nonnegative()),
);
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** What a mapping still lacks before rows can be read. */
export type MissingFact = 'who-or-where' | 'when' | 'where' | 'which-equipment';

export function missingFields(mapping: ColumnMapping, kind: RowKind = 'jobs'): MissingFact[] {
  const has = (...fields: ImportField[]) => fields.some((field) => (mapping[field]?.length ?? 0) > 0);
  const missing: MissingFact[] = [];
  const placed = has('addressLine', 'addressFull');
  if (kind === 'properties' && !placed) missing.push('where');
  else if (!placed && !has('customerName', 'firstName', 'lastName', 'company', 'phone', 'email', 'customerNumber'))
    missing.push('who-or-where');
  if (kind === 'equipment' && !has('equipment', 'make', 'model', 'serial')) missing.push('which-equipment');
  if (kind === 'jobs' && !has('created', 'scheduled', 'closed')) missing.push('when');
  return missing;
}
