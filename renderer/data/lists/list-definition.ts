import type { Id } from '../../../shared/domain/base/id.ts';
import type { Now } from '../../../shared/domain/base/now.ts';
import type { TableName } from '../../../shared/domain/schema.ts';
import type { Reader } from '../kernel/reader.ts';
import type { Found } from './find-keys.ts';
import type { KeyOrder, ListTable } from './sorted-keys.ts';

/** What the filters are set to, by their names; what is absent is not filtered. */
export type Filters = Readonly<Record<string, string>>;

/** What a list is made of. One constant for each list. */
export interface ListDefinition<R> {
  /** Under this name the list remembers how it was set. */
  readonly name: string;
  readonly table: ListTable;
  /** An index that holds every live row. */
  readonly whole: string;
  /** The sorted columns by id. */
  readonly orders: Readonly<Record<string, KeyOrder>>;
  /** What letters typed in a sorted column begin, as its index holds it; null where they say nothing. */
  readonly beginningOf: (column: string, letters: string) => string | null;
  readonly firstSort: { readonly column: string; readonly descending: boolean };
  /** How the filters stand before anybody set them on this computer. */
  readonly firstFilters?: Filters;
  /** What filters and typed words leave; null for everything. */
  readonly readFits: (reader: Reader, filters: Filters, typed: string, now: Now) => Promise<Found | null>;
  /** Tables of which `readFits` asks besides the list's own. */
  readonly fitTables: readonly TableName[];
  /** Lines by key. Rows that do not count are left out. */
  readonly readRows: (reader: Reader, ids: readonly Id[]) => Promise<ReadonlyMap<Id, R>>;
  /** Tables of which `readRows` reads. */
  readonly rowTables: readonly TableName[];
}
