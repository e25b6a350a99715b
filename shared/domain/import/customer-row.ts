import type { CsvRecord } from '../../formats/csv/csv.ts';
import type { Reason } from '../base/reason.ts';
import type { Customer } from '../customer/customer.ts';
import type { Address } from '../property/property.ts';
import type { ReadParty, ReadPlace, RefusedRow } from './import-row.ts';
import type { ReadEquipment } from './read-equipment.ts';

/** A place that a row of a customer names. */
export interface ReadProperty extends ReadPlace {
  /** How to get in, what to mind. */
  readonly note: string;
  /** `<source>:property:<id>` or null. */
  readonly sourceKey: string | null;
}

/** What a row says of a customer beside names and numbers. */
export interface ReadFacts {
  readonly postal: Address | null;
  /** Null where the row does not say. */
  readonly group: Customer['group'] | null;
  readonly tags: readonly string[];
  readonly doNotContact: boolean;
  readonly note: string;
}

/** One row of a file of customers or properties, understood. */
export interface CustomerRow {
  readonly record: CsvRecord;
  readonly party: ReadParty;
  readonly places: readonly ReadProperty[];
  readonly facts: ReadFacts;
  /** `<source>:customer:<id>`, or `<source>:customer#<hash of the name>`: several customers may share the latter. */
  readonly sourceKey: string;
  readonly numbered: boolean;
  /** A job or place of the customer's own list, as QuickBooks writes it: `Parent:Child`. */
  readonly child: string | null;
  /** What stands at the place, in a file of equipment. */
  readonly equipment: ReadEquipment | null;
  /** What the file says of the customer: see `customerPrint`. */
  readonly print: string;
  readonly notes: readonly Reason[];
}

export type CustomerReading =
  | { readonly ok: true; readonly row: CustomerRow }
  | { readonly ok: false; readonly refused: RefusedRow }
  /** A row of sums, a heading or the stamp of a report: no record. */
  | { readonly ok: 'aside' };
