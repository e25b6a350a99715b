import type { CsvRecord } from '../../formats/csv/csv.ts';
import type { Zone } from '../base/now.ts';
import type { Reason } from '../base/reason.ts';
import type { Customer } from '../customer/customer.ts';
import type { Job, Slot } from '../job/job.ts';
import type { Address, Property } from '../property/property.ts';
import type { ColumnMapping, RowKind } from './import-field.ts';
import type { DateOrder } from './read-date.ts';

/** The rules of other nouns that an import needs, handed in so that this folder leans on none of them. */
export interface ImportRules {
  /** Equal keys, same service address: `normaliseAddress`. */
  readonly addressKey: (address: Address) => string;
  /** True when two spellings can be one service address: `sameAddress`. */
  readonly sameAddress: (a: Address, b: Address) => boolean;
  /** A phone as E.164 or null: `normalisePhone(text, country)`. */
  readonly phoneKey: (text: string) => string | null;
  /** A first idea of the symptom in the words, null for none. */
  readonly guessSymptom: (words: string) => Job['symptom'];
}

/** How the records of a file are to be read. */
export interface ReadingSetup {
  /** What a row stands for. */
  readonly kind: RowKind;
  /** The names of the columns: what has no field of its own is kept under them. */
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  readonly dateOrder: DateOrder;
  /** Short name of where the file comes from, the first part of every `sourceKey`: `recogniseSource`. */
  readonly source: string;
  /** Dates and times without a zone of their own are wall time here. */
  readonly zone: Zone;
  /** ISO 3166-1 alpha-2 of the business. */
  readonly country: string;
  /** ISO 4217 of prices. */
  readonly currency: string;
  /** True for a file of refused rows that this program wrote itself: `isRefusedFile(headers)`. */
  readonly guarded?: boolean;
  readonly rules: Pick<ImportRules, 'addressKey' | 'phoneKey' | 'guessSymptom'>;
}

/** Who a row speaks of. All empty in a file that knows only addresses. */
export interface ReadParty {
  /** As it is to be shown: the person, else the company, as typed; null where neither is given. */
  readonly name: string | null;
  /** The company of a person; null for a person alone, and where `name` is the company itself. */
  readonly companyName: string | null;
  /** For comparing; null with `name`. */
  readonly nameKey: string | null;
  /** True when the name is that of a company: then it stands for one customer wherever it appears. */
  readonly company: boolean;
  /** `<source>:customer:<id>` or null. */
  readonly sourceKey: string | null;
  readonly phones: Customer['phones'];
  readonly emails: Customer['emails'];
  /** What stands in phone and email columns but is none, or is one too many. */
  readonly note: string;
}

export interface ReadPlace {
  readonly address: Address;
  readonly key: Property['addressKey'];
}

/** When somebody was or will be there. */
export interface ReadVisit {
  readonly slot: Slot;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly outcome: 'planned' | 'carried-out' | 'cancelled';
}

/** The fields of a job that an import fills. */
export type ReadJob = Pick<
  Job,
  | 'trade'
  | 'jobType'
  | 'status'
  | 'customerWords'
  | 'symptom'
  | 'requestedAt'
  | 'completedAt'
  | 'finding'
  | 'workDone'
  | 'noCharge'
  | 'price'
>;

/** One row, understood. */
export interface ImportRow {
  readonly record: CsvRecord;
  /** `<source>:<job number>` or `<source>#<hash of who, where, when, what>`. */
  readonly sourceKey: string;
  /** False when `sourceKey` is a hash. */
  readonly numbered: boolean;
  /** What the file says, field by field, as short hashes: see `sourcePrint`. */
  readonly print: string;
  /** A number for the whole print, and one for who, where, trade and words alone. */
  readonly printHash: number;
  readonly bodyHash: number;
  readonly party: ReadParty;
  readonly place: ReadPlace | null;
  readonly job: ReadJob;
  readonly visit: ReadVisit | null;
  /** Equipment in the trade's words. */
  readonly equipment: readonly string[];
  /** What was assumed or looks odd, without stopping the row. */
  readonly notes: readonly Reason[];
}

/** Why a row is not taken, with the row as it stands, so that it can be saved, mended and brought again. */
export interface RefusedRow {
  readonly row: number;
  readonly line: number;
  readonly reason: Reason;
  readonly cells: readonly string[];
}

export type RowReading = { readonly ok: true; readonly row: ImportRow } | { readonly ok: false; readonly refused: RefusedRow };
