import { useDeferredValue, useState } from 'react';
import type { Id } from '../../../shared/domain/base/id.ts';
import type { Customer } from '../../../shared/domain/customer/customer.ts';
import { useQuery } from '../react/use-query.ts';
import { findCustomerChoices, readCustomer } from './find-customer-choices.ts';

/** What a field that names a customer needs: hand it to `Finder`. */
export interface CustomerFinder {
  readonly data: readonly { readonly value: Id; readonly label: string }[];
  readonly fitting: ReadonlySet<Id>;
  readonly isBehind: boolean;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** Looks customers up while one types. @param chosen whom the field names now @param group whom alone it offers; null for everybody */
export function useCustomerFinder(chosen: Id | null, group: Customer['group'] | null = null): CustomerFinder {
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed);
  const named = useQuery(async (reader) => ({ of: chosen, customer: await readCustomer(reader, chosen) }), [chosen]);
  const label = named?.customer != null && named.of === chosen ? labelOf(named.customer) : null;
  // The field shows whoever is chosen: that is nothing to look for.
  const words = asked === label ? '' : asked;
  const answer = useQuery(async (reader) => ({ words, group, found: await findCustomerChoices(reader, words, group) }), [words, group]);
  const found = answer?.found ?? [];
  const own = label === null || chosen === null ? [] : [{ value: chosen, label }];
  const others = found.filter(({ id }) => id !== chosen).map((customer) => ({ value: customer.id, label: labelOf(customer) }));
  const isBehind = typed !== asked || answer?.words !== words || answer.group !== group;
  return { data: [...own, ...others], fitting: new Set(found.map(({ id }) => id)), isBehind, typed, onType: setTyped };
}

/** Two of one name are told apart by their phone. */
function labelOf({ name, phones }: Customer): string {
  return [name, phones[0]?.text ?? ''].filter((part) => part !== '').join(', ');
}
