import { sortKey } from '../domain/base/sort-key.ts';
import type { TableName } from '../domain/schema.ts';
import type { Migration, OldRow } from './migration.ts';

type Fields = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What each table of version 1 gains, given one of its rows. */
const gains: Partial<Record<TableName, (row: OldRow) => Fields>> = {
  business: () => ({
    trades: ['plumbing', 'heating', 'electrical', 'roofing', 'drywall', 'appliance repair'],
    jobTypes: [],
    numbers: {},
  }),
  customers: (row) => ({
    company: null,
    postalAddress: null,
    tags: [],
    mergedInto: null,
    nameSort: sortKey(textOf(row['name'])),
    phoneSort: firstDigits(row['phones']),
  }),
  equipment: (row) => ({
    batch: null,
    supplierId: null,
    retiredOn: null,
    note: '',
    kindSort: sortKey(textOf(row['kind'])),
    makeSort: sortKey(`${textOf(row['make'])} ${textOf(row['model'])}`),
  }),
  importBatches: () => ({ kind: 'jobs', source: '', encoding: '', origin: 'file' }),
  jobs: () => ({ jobTypeName: null, parts: [], customerSort: '' }),
  properties: (row) => ({ billToCustomerId: null, note: '', customerSort: '', ...placeSorts(row['address'] as Fields) }),
};

/**
 * Records of a whole shop: contacts, tags, parts, batches, lists sorted by any column. The name that a job and a place
 * are sorted by stands in another row, which a row function cannot see: it is left empty here, and the program fills it
 * in when it opens the records (`fillCustomerSort`).
 */
export const toVersion2: Migration = {
  version: 2,
  tables: Object.keys(gains) as TableName[],
  migrateRow(table, row) {
    const gain = gains[table];
    return gain === undefined ? row : { ...row, ...gain(row) };
  },
};

function firstDigits(phones: unknown): string {
  const [first] = phones as readonly { readonly text: string; readonly e164: string | null }[];
  if (first === undefined) return '';
  return first.e164?.slice(1) ?? first.text.normalize('NFKC').replace(/\D/g, '');
}

function placeSorts(address: Fields): Fields {
  const line = textOf(address['line']);
  const [, number = '', street = line] = /^\s*(\d+[a-z]?)[\s,]+(.*)$/is.exec(line) ?? [];
  return {
    lineSort: sortKey(`${street} ${number} ${textOf(address['unit'])}`),
    townSort: sortKey(`${textOf(address['city'])} ${street} ${number}`),
  };
}
