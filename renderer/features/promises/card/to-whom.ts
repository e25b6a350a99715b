import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import type { SaidTo } from '../../../data/wording/use-said.ts';

/** Whom one speaks to about a promise: somebody on record, or a name, or nobody by name. */
export function toWhom({ toName }: Pick<Promised, 'toName'>, customer: Pick<Customer, 'name' | 'language'> | null): SaidTo {
  return customer ?? { name: toName, language: null };
}
