import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Business } from '../../../../shared/domain/business/business.ts';
import { createPlanner } from '../../../../shared/domain/import/create-planner.ts';
import type { ColumnMapping, RowKind } from '../../../../shared/domain/import/import-field.ts';
import type { ImportPlanner } from '../../../../shared/domain/import/import-plan.ts';
import type { DateOrder } from '../../../../shared/domain/import/read-date.ts';
import { newId } from '../../../data/clock/clock.ts';
import type { FileReading } from '../file/read-records.ts';
import { importRules } from './import-rules.ts';

/** How a file is to be imported: everything that was recognised or chosen. Plain data. */
export interface ImportOrder {
  readonly reading: FileReading;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly source: string;
  readonly kind: RowKind;
  readonly guarded: boolean;
  readonly mapping: ColumnMapping;
  readonly dateOrder: DateOrder;
  /** True where a person said what the rows or columns are: kept for the next file with these headings. */
  readonly chosen: boolean;
  /** Rows of the file, for progress. */
  readonly rows: number;
  /** Set where nobody chose the file. */
  readonly origin?: 'watched-folder';
}

/** A planner for this order; numbers are given to jobs when they are written. */
export function plannerFor(order: ImportOrder, business: Pick<Business, 'zone' | 'country' | 'currency'>, now: Now): ImportPlanner {
  return createPlanner({
    kind: order.kind,
    headers: order.headers,
    mapping: order.mapping,
    dateOrder: order.dateOrder,
    source: order.source,
    zone: business.zone,
    country: business.country,
    currency: business.currency,
    guarded: order.guarded,
    rules: importRules(business.country),
    now,
    newId,
    nextJobNumber: 1,
    columns: order.reading.columns,
    headerRow: order.headerRow,
  });
}
