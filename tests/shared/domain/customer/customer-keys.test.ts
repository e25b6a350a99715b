import { describe, expect, it } from 'vitest';
import { customerKeys } from '../../../../shared/domain/customer/customer-keys.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';

describe('customerKeys', () => {
  it('finds somebody by the company too, and sorts them by their own name', () => {
    const keys = customerKeys({ name: 'Ann Lee', company: 'North Lettings', phones: [] });
    expect(keys.searchKeys).toEqual(['ann', 'lee', 'lettings', 'north']);
    expect(keys).toMatchObject({ nameSort: 'ann lee', phoneSort: '' });
  });

  it('sorts by the first phone, as it is dialled from abroad where it could be read', () => {
    expect(customerKeys({ name: 'A', company: null, phones: [{ text: '(416) 555-2230', e164: '+14165552230' }] }).phoneSort).toBe(
      '14165552230',
    );
    expect(customerKeys({ name: 'A', company: null, phones: [{ text: 'ext. 12-34', e164: null }] }).phoneSort).toBe('1234');
  });

  it('belongs to what a new customer is made with', () => {
    expect(newCustomer({ name: 'Ann Lee' })).toMatchObject({ group: 'end-customer', nameSort: 'ann lee', tags: [], company: null });
  });
});
