import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Operation } from '../../../../shared/domain/base/operation.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import type { RecordInScope } from './records-in-scope.ts';

/** What the ids in changed fields are called. */
export type Names = ReadonlyMap<Id, string>;

const customerFields = ['customerId', 'billToCustomerId', 'supplierId'];
const propertyFields = ['propertyId'];

/** Names of every customer and place that these operations put into a field of the records or took out of one. */
export async function namesIn(reader: Reader, operations: readonly Operation[], records: ReadonlyMap<Id, RecordInScope>): Promise<Names> {
  const patches = operations.flatMap((operation) => operation.patches.filter(({ id }) => records.has(id)));
  const idsOf = (fields: readonly string[]): Id[] => {
    const values = patches.flatMap((patch) => fields.flatMap((field) => [patch.fields[field]?.before, patch.fields[field]?.after]));
    return [...new Set(values.filter((value) => typeof value === 'string'))];
  };
  const [customers, properties] = await Promise.all([
    reader.customers.bulkGet(idsOf(customerFields)),
    reader.properties.bulkGet(idsOf(propertyFields)),
  ]);
  return new Map([
    ...customers.flatMap((row): [Id, string][] => (row === undefined ? [] : [[row.id, row.name]])),
    ...properties.flatMap((row): [Id, string][] => (row === undefined ? [] : [[row.id, streetLine(row.address)]])),
  ]);
}
