import { afterEach, beforeEach, expect, it } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { findLikely } from '../../../../renderer/features/customers/queries/find-likely.ts';
import { type TypedCustomer, typedOf, unknownCustomer } from '../../../../shared/domain/customer/customer-facts.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { newProperty } from '../../../../shared/domain/property/new-property.ts';
import { rowOf } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel();
  const { customers, properties } = kernel.database;
  const phones = [{ text: '020 7946 2230', e164: '+442079462230' }];
  await customers.bulkAdd([
    rowOf('dana', newCustomer({ name: 'Dana Whitfield', phones })),
    rowOf('joan', newCustomer({ name: 'Joan Okafor', emails: ['joan@example.com'] })),
    rowOf('other', newCustomer({ name: 'Joan Okafor' })),
    { ...rowOf('rested', newCustomer({ name: 'Dana Whitfield', phones })), live: 0 },
  ]);
  const address = { line: '9 Mill Lane', unit: null, city: 'Leeds', region: null, postcode: null, country: null };
  await properties.add(rowOf('mill', newProperty({ customerId: 'other', customerSort: 'joan okafor', address })));
});
afterEach(() => kernel.close());

async function likely(typed: Partial<TypedCustomer>): Promise<string[]> {
  const found = await findLikely(readerOf(kernel.database), { ...typedOf(unknownCustomer), ...typed }, 'GB');
  return found.map(({ customer, why }) => [customer.id, ...why].join(' '));
}

it('finds who has the same phone in any spelling, and nobody at rest', async () => {
  expect(await likely({ phones: [{ text: '+44 (20) 7946-2230', label: '' }] })).toEqual(['dana phone']);
  expect(await likely({ phones: [{ text: '2230', label: '' }] })).toEqual([]);
});

it('finds who has the same email, however its letters were written', async () => {
  expect(await likely({ emails: ['Joan@Example.com '] })).toEqual(['joan email']);
});

it('finds who has the same name, the one at the same address first', async () => {
  expect(await likely({ name: 'joan  OKAFOR' })).toEqual(['joan name', 'other name']);
  const postalAddress = { ...typedOf(unknownCustomer).postalAddress, line: '9 Mill Ln', city: 'Leeds' };
  expect(await likely({ name: 'Joan Okafor', postalAddress })).toEqual(['other name-and-street', 'joan name']);
});

it('puts who has most in common first, and finds nobody for nothing', async () => {
  expect(await likely({ name: 'Joan Okafor', emails: ['joan@example.com'] })).toEqual(['joan email name', 'other name']);
  expect(await likely({})).toEqual([]);
});
