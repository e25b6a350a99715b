import { describe, expect, it } from 'vitest';
import { afterImport, counter, plan } from './import-support.ts';

describe('customers', () => {
  const head = 'Customer,Phone,Email,Service address,Unit,Zip,Created,Description\n';
  const row = (name: string, phone: string, email: string, address: string, unit = '') =>
    `${name},${phone},${email},${address},${unit},10001,3/14/2025,x${address}${phone}\n`;

  it.each([
    [
      'the same name at the same address',
      row('Ann Lee', '', '', '1 Oak St'),
      row('"LEE, ANN"', '5551234567', '', '1 Oak St'),
      'address-and-name',
    ],
    [
      'another name with the same phone at the same address',
      row('Ann Lee', '555-123-4567', '', '1 Oak St'),
      row('A. Lee', '(555) 123 4567', '', '1 Oak St'),
      'address-and-phone',
    ],
    [
      'the same email at the same address',
      row('Ann Lee', '', 'a@x.com', '1 Oak St'),
      row('Lee family', '', 'A@x.com', '1 Oak St'),
      'address-and-email',
    ],
    [
      'the same name and phone elsewhere',
      row('Ann Lee', '5551234567', '', '1 Oak St'),
      row('Ann Lee', '5551234567', '', '2 Elm St'),
      'phone',
    ],
    ['no name, and a known phone', row('Ann Lee', '5551234567', '', '1 Oak St'), row('', '5551234567', '', '2 Elm St'), 'phone'],
    ['no name at all, at a known address', row('Ann Lee', '', '', '1 Oak St'), row('', '', '', '1 Oak St'), 'address'],
    ['the same name where neither row has an address', row('Ann Lee', '', '', ''), row('Ann Lee', '', '', ''), 'name'],
  ])('are one for %s', (_, one, other, by) => {
    const made = plan(head + one + other.replace('3/14/2025', '3/15/2025'));
    expect(made.customers).toHaveLength(1);
    expect(made.details[1]).toMatchObject({
      outcome: 'joined',
      reasons: [{ code: 'joined-customer-of-row', params: { by, row: 2, customer: 'Ann Lee' } }],
    });
    expect(made.jobs[1]?.customerId).toBe(made.customers[0]?.id);
  });

  it.each([
    ['the same name at another address', row('Ann Lee', '', '', '1 Oak St'), row('Ann Lee', '', '', '2 Elm St')],
    [
      'the same phone but another name elsewhere',
      row('Ann Lee', '5551234567', '', '1 Oak St'),
      row('Bo Kim', '5551234567', '', '2 Elm St'),
    ],
    ['another name at the same address', row('Ann Lee', '', '', '1 Oak St'), row('Bo Kim', '', '', '1 Oak St')],
    ['another unit', row('', '', '', '1 Oak St', '1'), row('', '', '', '1 Oak St', '2')],
    ['the same name without addresses but other phones', row('Ann Lee', '5551234567', '', ''), row('Ann Lee', '5559999999', '', '')],
  ])('are two for %s', (_, one, other) => {
    const made = plan(head + one + other);
    expect(made.counts).toMatchObject({ new: 2, customers: 2, jobs: 2 });
  });

  it('share a property when both ask for the same address, which the revisit rule looks at', () => {
    const made = plan(head + row('Ann Lee', '', '', '1 Oak St') + row('Bo Kim', '', '', '1 Oak St'));
    expect(made.properties).toHaveLength(1);
    expect(new Set(made.jobs.map((job) => job.propertyId)).size).toBe(1);
    expect(made.properties[0]?.customerId).toBe(made.customers[0]?.id);
  });

  it('are called by their address where the file names nobody', () => {
    const made = plan('Service address,Created\n1 Oak St,3/14/2025\n');
    expect(made.customers[0]).toMatchObject({ name: '1 Oak St', group: 'end-customer', searchKeys: ['1', 'oak', 'st'] });
    expect(made.properties[0]?.address).toEqual({ line: '1 Oak St', unit: null, city: null, region: null, postcode: null, country: null });
  });

  it('get the phones and emails of later rows, and keep what is none in the note', () => {
    const text = `${head}${row('Ann Lee', '555-123-4567', 'a@x.com', '1 Oak St')}${row('Ann Lee', '555 123 4567 / 555-999-9999', 'b@x.com; none', '1 Oak St')}`;
    const made = plan(text);
    expect(made.customers[0]?.phones.map((phone) => phone.e164)).toEqual(['+15551234567', '+15559999999']);
    expect(made.customers[0]?.emails).toEqual(['a@x.com', 'b@x.com']);
    expect(plan(`${head}${row('Bo', `call ${'x'.repeat(70)}`, 'none', '9 Elm')}`).customers[0]).toMatchObject({
      phones: [],
      emails: [],
      note: `call ${'x'.repeat(70)}\nnone`,
    });
  });

  it('of the database get them as a change', () => {
    const { known, rows } = afterImport(plan(head + row('Ann Lee', '5551234567', '', '1 Oak St')));
    const made = plan(head + row('Ann Lee', '5559999999', '', '1 Oak St'), known, { newId: counter('second') });
    expect(made.details[0]?.reasons[0]).toEqual({ code: 'joined-known-customer', params: { by: 'address-and-name', customer: 'Ann Lee' } });
    expect(made.changes).toEqual([
      { table: 'customers', id: rows.customers[0].id, addPhones: [{ text: '5559999999', e164: '+15559999999' }], addEmails: [] },
    ]);
  });

  it('are known by their number, whatever else changed', () => {
    const made = plan(
      'Customer ID,Customer,Service address,Created,Title\n7,Ann Lee,1 Oak St,3/14/2025,a\n7,Ann Kim,2 Elm St,3/15/2025,b\n',
    );
    expect(made.customers).toHaveLength(1);
    expect(made.customers[0]?.sourceKey).toBe('csv:customer:7');
    expect(made.details[1]?.reasons[0]?.params).toMatchObject({ by: 'source' });
  });

  it('that are companies are one wherever they are', () => {
    const made = plan('Company,Service address,Created\nHill House,1 Oak St,3/14/2025\nHill House,2 Elm St,3/14/2025\n');
    expect(made.counts).toMatchObject({ customers: 1, properties: 2 });
  });
});
