import type { CsvRecord } from '../../formats/csv/csv.ts';
import type { Id } from '../base/id.ts';
import type { Now } from '../base/now.ts';
import type { Reason } from '../base/reason.ts';
import type { Row } from '../base/row.ts';
import type { Customer } from '../customer/customer.ts';
import type { Equipment } from '../equipment/equipment.ts';
import type { Appointment, Job } from '../job/job.ts';
import type { Property } from '../property/property.ts';
import type { ImportRules, ReadingSetup, RefusedRow } from './import-row.ts';

/** A row to be made: everything but what the kernel keeps. Its `id` is from `newId`. */
export type Draft<R extends Row> = Omit<R, Exclude<keyof Row, 'id'>>;

/** What became of a row of the file. */
export type RowOutcome =
  /** A record that was not known, of a customer that was not known. */
  | 'new'
  /** A job or visit that was not known, added to a customer that was (from the database or from an earlier row). */
  | 'joined'
  /** A known job about which the file says something else than last time. */
  | 'updated'
  /** A known job about which the file says the same as last time. */
  | 'unchanged'
  | 'refused';

/** A change to a row that was there before, or that an earlier chunk of this import has made. */
export type ImportChange =
  | { readonly table: 'jobs'; readonly id: Id; readonly set: Partial<Draft<Job>> }
  | { readonly table: 'appointments'; readonly id: Id; readonly set: Partial<Draft<Appointment>> }
  | { readonly table: 'properties'; readonly id: Id; readonly set: Partial<Draft<Property>> }
  | { readonly table: 'equipment'; readonly id: Id; readonly set: Partial<Draft<Equipment>> }
  | CustomerChange;

/** What a customer gains: applied by `changedCustomer`, which also makes the search keys again. */
export interface CustomerChange {
  readonly table: 'customers';
  readonly id: Id;
  /** Ways to reach a customer that were not known: to be added to those it has. */
  readonly addPhones: Customer['phones'];
  readonly addEmails: Customer['emails'];
  readonly more?: CustomerGain;
}

export interface CustomerGain {
  /** Texts of phones and emails that the file has no longer. */
  readonly dropPhones?: readonly string[];
  readonly dropEmails?: readonly string[];
  readonly addTags?: readonly string[];
  /** Lines that stand behind the note where it does not hold them yet. */
  readonly addNote?: string;
  /** Only where the customer has none. */
  readonly fill?: Partial<Pick<Customer, 'company' | 'postalAddress'>>;
  readonly set?: Partial<Draft<Customer>>;
}

/** One row of the preview, for every row of the file that is not blank. */
export interface RowDetail {
  readonly row: number;
  readonly line: number;
  readonly outcome: RowOutcome;
  /** Why: to what it was joined and by what, what was refused and why, what changed. First the one that decided. */
  readonly reasons: readonly Reason[];
  /** What was assumed or looks odd. */
  readonly notes: readonly Reason[];
  readonly jobId: Id | null;
  /** Whom the row speaks of; set for lists of customers alone. */
  readonly customerId?: Id;
  readonly customerName: string | null;
  readonly address: string | null;
  readonly requestedAt: string | null;
  readonly completedAt: string | null;
}

/** What one chunk of a file comes to. Rows are in file order; nothing in it depends on a later chunk. */
export interface ImportChunk {
  readonly customers: Draft<Customer>[];
  readonly properties: Draft<Property>[];
  readonly equipment: Draft<Equipment>[];
  readonly jobs: Draft<Job>[];
  readonly appointments: Draft<Appointment>[];
  /** To be applied after the drafts, in order. */
  readonly changes: ImportChange[];
  readonly details: RowDetail[];
  readonly refused: RefusedRow[];
}

/** What the whole file comes to so far. `new + joined + updated + unchanged + refused = rows`. */
export interface ImportCounts {
  /** Rows that are neither blank nor above the data. */
  rows: number;
  blank: number;
  /** Sums, headings and stamps of a report: no records, and not among `rows`. */
  aside: number;
  new: number;
  joined: number;
  updated: number;
  unchanged: number;
  refused: number;
  /** Rows to be made, by table. */
  customers: number;
  properties: number;
  equipment: number;
  jobs: number;
  appointments: number;
}

/** A job that an earlier import has made. */
export interface KnownJob {
  readonly id: Id;
  readonly customerId: Id;
  readonly propertyId: Id | null;
  readonly status: Job['status'];
  readonly requestedAt: string;
  readonly completedAt: string | null;
  /** The job's `sourcePrint`; null when it has none, and is then taken for unchanged. */
  readonly sourcePrint: string | null;
  readonly appointments: readonly Pick<Appointment, 'id' | 'startsAt' | 'endsAt' | 'outcome'>[];
}

export type KnownCustomer = Pick<
  Customer,
  | 'id'
  | 'name'
  | 'nameSort'
  | 'company'
  | 'phones'
  | 'emails'
  | 'postalAddress'
  | 'group'
  | 'tags'
  | 'note'
  | 'doNotContact'
  | 'sourceKey'
  | 'sourcePrint'
> & {
  /** The customer that was merged into this one, where the row was found by that one's number. */
  readonly keyHolder?: Id;
};
export type KnownProperty = Pick<Property, 'id' | 'customerId' | 'address' | 'addressKey' | 'sourceKey'>;
export type KnownEquipment = Pick<
  Equipment,
  | 'id'
  | 'propertyId'
  | 'kind'
  | 'make'
  | 'model'
  | 'serial'
  | 'batch'
  | 'installedOn'
  | 'warrantyUntil'
  | 'retiredOn'
  | 'note'
  | 'sourceKey'
  | 'sourcePrint'
>;

/** What the database holds, as far as the rows at hand need it (`lookupKeys` says what to load; `indexKnown` makes this). */
export interface KnownRecords {
  readonly job: (sourceKey: string) => KnownJob | undefined;
  readonly customer: (id: Id) => KnownCustomer | undefined;
  readonly customerBySource: (sourceKey: string) => KnownCustomer | undefined;
  readonly customersByPhone: (e164: string) => readonly KnownCustomer[];
  readonly customersByEmail: (email: string) => readonly KnownCustomer[];
  readonly customersByName: (nameKey: string) => readonly KnownCustomer[];
  /** Those whose key begins so: see `placeStart`. */
  readonly propertiesAt: (start: string) => readonly KnownProperty[];
  readonly propertyBySource: (sourceKey: string) => KnownProperty | undefined;
  readonly equipmentAt: (propertyId: Id) => readonly KnownEquipment[];
  readonly equipmentBySource: (sourceKey: string) => KnownEquipment | undefined;
}

/** What a plan is made with. */
export interface PlanSetup extends ReadingSetup {
  readonly rules: ImportRules;
  readonly now: Now;
  readonly newId: () => Id;
  /** The first free job number. */
  readonly nextJobNumber: number;
  /** Cells that a record may have: as many as there are headers. A longer one has an unquoted delimiter in it. */
  readonly columns: number;
  /** Records up to this row are titles and header: `layout.headerRow`, 0 for none. */
  readonly headerRow: number;
}

/** Plans a file chunk by chunk, so that its size does not matter: between chunks only keys are kept, never rows. */
export interface ImportPlanner {
  /** Takes the next records of the file, in order. `known` needs to answer for these alone. */
  plan(records: readonly CsvRecord[], known: KnownRecords): ImportChunk;
  /** What `known` has to answer for before `plan` is called with the same records. */
  lookupKeys(records: readonly CsvRecord[]): LookupKeys;
  counts(): ImportCounts;
  /** How many rows were refused for each reason, commonest first. */
  refusals(): { readonly code: string; readonly rows: number }[];
  nextJobNumber(): number;
}

export interface LookupKeys {
  readonly sourceKeys: readonly string[];
  readonly customerSourceKeys: readonly string[];
  readonly propertySourceKeys: readonly string[];
  readonly equipmentSourceKeys: readonly string[];
  /** As `placeStart` makes them. */
  readonly addressStarts: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** As `nameKey` makes them. */
  readonly nameKeys: readonly string[];
}
