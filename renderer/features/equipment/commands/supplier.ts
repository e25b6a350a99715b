import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** Whoever is named as the supplier; null where nobody is. */
export async function loadSupplier(reader: Reader, supplierId: Id | null): Promise<Customer | null | undefined> {
  return supplierId === null ? null : reader.customers.get(supplierId);
}

/** A supplier is one of the group of suppliers, and still on record. */
export function supplierProblems(supplier: Customer | null | undefined): Problem[] {
  if (supplier === null || (supplier?.live === 1 && supplier.group === 'supplier')) return [];
  return [{ path: ['supplierId'], code: 'no-supplier', params: {} }];
}
