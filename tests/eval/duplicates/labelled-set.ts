import type { DuplicateRecord } from '../../../shared/domain/duplicate/duplicate-record.ts';

/** Records with the truth about them: those of one cluster are one customer. */
export interface LabelledSet {
  readonly name: string;
  readonly records: readonly DuplicateRecord[];
  /** The cluster of each record, by its id. */
  readonly clusters: ReadonlyMap<string, string>;
}

/** What a file may say of a record; columns come in any order, others are ignored, cells may be empty. */
export const columns = ['cluster', 'first', 'last', 'company', 'phone', 'email', 'street', 'unit', 'city', 'region', 'postcode'] as const;
export type Cells = Readonly<Partial<Record<(typeof columns)[number], string>>>;

/** A row without a cluster is nobody else's. */
export function labelledSet(name: string, rows: readonly Cells[]): LabelledSet {
  const clusters = new Map<string, string>();
  const records = rows.map((row, index) => {
    const id = `r${String(index).padStart(8, '0')}`;
    clusters.set(id, row.cluster === undefined || row.cluster === '' ? `alone-${index}` : row.cluster);
    return recordOf(id, row);
  });
  return { name, records, clusters };
}

/** As the program would hold it: a person's name in one line, a company alone as the name. */
function recordOf(id: string, row: Cells): DuplicateRecord {
  const person = [row.first, row.last].filter((part) => part !== undefined && part !== '').join(' ');
  const some = (text: string | undefined) => (text === undefined || text === '' ? null : text);
  const placed = [row.street, row.unit, row.city, row.postcode].some((part) => some(part) !== null);
  const address = {
    line: row.street ?? '',
    unit: some(row.unit),
    city: some(row.city),
    region: some(row.region),
    postcode: some(row.postcode),
    country: null,
  };
  return {
    id,
    name: some(person),
    company: some(row.company),
    phones: some(row.phone) === null ? [] : (row.phone as string).split(/\s*[;|]\s*| ::: /),
    emails: some(row.email) === null ? [] : (row.email as string).split(/\s*[;,|]\s*| ::: /),
    addresses: placed ? [address] : [],
  };
}
