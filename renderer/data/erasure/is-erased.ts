import type { Id } from '../../../shared/domain/base/id.ts';
import type { Reader } from '../kernel/reader.ts';

/** Whether this customer's record is only what stayed of somebody who was erased for good. */
export async function isErased(reader: Pick<Reader, 'erasures'>, customerId: Id): Promise<boolean> {
  const erasures = await reader.erasures.toArray();
  return erasures.some(({ redacted }) => redacted.some(({ table, id }) => table === 'customers' && id === customerId));
}
