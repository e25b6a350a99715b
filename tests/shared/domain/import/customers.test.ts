import { describe, expect, it } from 'vitest';
import { nothingKnown } from '../../../../shared/domain/import/index-known.ts';
import { planImport } from '../../../../shared/domain/import/plan-import.ts';
import { recogniseKind } from '../../../../shared/domain/import/recognise-kind.ts';
import { recogniseSource } from '../../../../shared/domain/import/recognise-source.ts';
import { afterImport, counter, fixture, outcomes, plan, readFile, setupFor } from './import-support.ts';

function imported(path: string, known = nothingKnown, prefix = 'id') {
  const { layout, records } = readFile(fixture(path));
  const source = recogniseSource(layout.headers);
  const kind = recogniseKind(
    layout.headers,
    layout.samples.map(({ cells }) => cells),
    source,
  );
  expect(kind).toBe('customers');
  return planImport(records, setupFor(layout, { kind, source, newId: counter(prefix) }), known);
}

const lines = (made: ReturnType<typeof plan>) => made.properties.map(({ address }) => address.line);

describe('lists of customers', () => {
  it('Jobber clients: one row a property, several phones a cell, bills elsewhere', () => {
    const made = imported('shapes/jobber-clients.csv');
    expect(outcomes(made)).toEqual([
      [2, 'new', null],
      [3, 'joined', 'joined-customer-of-row'],
      [4, 'new', null],
      [5, 'new', null],
    ]);
    const [rosa, hill] = made.customers;
    expect(rosa).toMatchObject({ name: 'Rosa Delgado', sourceKey: 'jobber:customer:100', tags: ['vip', 'plan'], group: 'end-customer' });
    expect(rosa?.phones.map(({ text, label }) => [text, label])).toEqual([
      ['(813) 555-7788', 'main'],
      ['813-555-7789', 'main'],
      ['813-555-7790', 'mobile'],
      ['813-555-7791', 'fax'],
    ]);
    expect(rosa?.emails).toEqual(['rosa@example.com', 'r.delgado@example.com']);
    expect(rosa?.postalAddress?.line).toBe('1 Office Park');
    expect(rosa?.note).toBe('Referred By: Neighbor\nLead Source: Website');
    expect(hill).toMatchObject({ group: 'supplier', postalAddress: null, tags: [], company: null, note: 'Ann Hill' });
    expect(lines(made)).toEqual(['90 Oak Bend', '12 Bay St', '12 Hill Rd', '5 Other Way']);
    expect(made.properties[0]).toMatchObject({ sourceKey: 'jobber:property:100_1', note: 'Service Property Name: Home\nGate code: 4411' });
  });

  it('Housecall Pro customers: addresses side by side, people known by their id', () => {
    const made = imported('shapes/housecall-customers.csv');
    expect(made.counts).toMatchObject({ new: 3, customers: 3, properties: 3 });
    expect(made.customers[0]).toMatchObject({
      postalAddress: { line: 'PO Box 12' },
      emails: ['ken@example.com', 'kb@example.com'],
      doNotContact: false,
    });
    expect(made.customers[0]?.note).toContain('Dog in the yard');
    expect(made.customers[1]).toMatchObject({ name: 'Ortiz Landscaping', doNotContact: true, tags: ['business'] });
    expect(made.customers[1]?.note).toBe('Maria Ortiz');
    expect(made.properties[0]).toMatchObject({ address: { line: '700 Cypress Way', unit: 'Apt 2', postcode: '33602' }, note: 'Gate 4411' });
  });

  it('QuickBooks: titles, sub-customers, sums and the stamp at the end', () => {
    const made = imported('shapes/quickbooks-customers.csv');
    expect(made.counts).toMatchObject({ rows: 5, aside: 2, customers: 3, properties: 3, refused: 0 });
    expect(made.customers.map(({ name }) => name)).toEqual(['Rosa Delgado', 'Hill House Ltd', 'Total Home Care']);
    expect(made.customers[0]?.phones.map(({ text, label }) => [text, label])).toEqual([
      ['(813) 555-7788', undefined],
      ['813-555-7790', 'mobile'],
    ]);
    const hill = made.customers[1];
    expect(hill?.postalAddress?.line).toBe('PO Box 9, Ruskin FL 33570');
    expect(hill?.phones.map(({ label }) => label)).toEqual([undefined, 'Annex']);
    expect(hill?.note).toBe('Full name: Ann Hill\nBoiler swap');
    expect(made.properties.map(({ address, note }) => [address.line, note])).toEqual([
      ['90 Oak Bend, Apollo Beach FL 33572', ''],
      ['12 Hill Rd, Ruskin FL 33570', ''],
      ['14 Hill Rd, Ruskin FL 33570', 'Annex'],
    ]);
  });

  it('Thunderbird: homes and workplaces', () => {
    const made = imported('shapes/thunderbird.csv');
    expect(made.customers[0]).toMatchObject({ name: 'Rory Williams', company: 'Leadworth Surgery' });
    expect(made.customers[0]?.phones.map(({ label }) => label)).toEqual(['work', 'home', 'fax', 'mobile']);
    expect(made.properties.map(({ address }) => [address.line, address.unit, address.city, address.postcode, address.country])).toEqual([
      ['4 Mill Lane', 'Flat 2', 'Oxford', 'OX1 1AA', 'GB'],
      ['7 High Street', null, 'Leeds', 'LS1 1UR', 'GB'],
    ]);
    expect(made.customers[0]?.note).toBe('Likes tea\nJob Title: Nurse\nBirth Year: 1987\nBirth Month: 3\nBirth Day: 1');
  });

  it.each(['google_contacts_new_format.csv', 'google_contacts_cp1252_semicolon.csv'])('Google Contacts: %s', (name) => {
    const made = imported(`contacts/${name}`);
    expect(made.customers.map((one) => [one.name, one.phones.map(({ text }) => text), one.emails, one.tags])).toEqual([
      ['Ada Example', [], ['ada@example.com'], []],
      ['Adrian Müstermann', ['+41315550160', '+41795550166'], ['adrian@example.com', 'adrian@example.net'], []],
      ['Anna von Beispiel', ['0315550165'], ['anna.von.beispiel@example.org'], []],
      ['Alex Späti', ['+41795550173'], ['alex@example.com'], []],
      ['Ambulance', ['144'], [], ['Copied from EVA-L09']],
    ]);
    expect(made.customers[1]).toMatchObject({ company: 'Plumb AG', group: 'employee' });
    expect(made.customers[1]?.phones[0]?.label).toBe('work');
    expect(made.customers[1]?.note).toContain('Notizen: <x>multi\nline</x>');
  });

  it('Google Contacts as they were, in UTF-16', () => {
    const made = imported('contacts/gmail_as_utf16le_tab.txt');
    const [one] = made.customers;
    expect(one?.phones.map(({ text, label }) => [text, label])).toEqual(
      [
        ['pager', 'Pager'],
        ['mainphone', 'main'],
        ['homephone', 'home'],
        ['homefax', 'home fax'],
        ['mobile', 'mobile'],
        ['workphone', 'work'],
        ['workfax', 'work fax'],
      ].map(([text, label]) => [text, label === 'Pager' ? expect.stringMatching(/pager/i) : label]),
    );
    expect(one?.emails).toHaveLength(4);
    expect(lines(made)).toEqual(['home_street', 'work_street']);
    expect(one?.note).toContain('Birthday: 1975-12-12');
  });

  it.each(['outlook_desktop_header.csv', 'outlook_com_header.csv'])('Outlook: %s', (name) => {
    const made = imported(`contacts/${name}`);
    expect(made.customers[0]).toMatchObject({ name: 'Pat Example', emails: ['pat@example.com'], note: 'Gate code 4411, "dog"' });
    expect(made.customers[0]?.phones.map(({ label }) => label)).toEqual(expect.arrayContaining(['home', 'mobile']));
    expect(made.properties.map(({ address }) => [address.line, address.city, address.postcode])).toEqual([
      ['12 Sample Rd, Unit 4', 'Springfield', '01234'],
    ]);
  });
});

describe('a list that comes again', () => {
  const head = 'Name,Phone,Email,Address,Notes,Tags\n';
  const first = `${head}Ann Lee,555-123-4567,a@x.com,1 Oak St,Dog,vip\nAnn Lee,555-999-9999,,9 Elm St,,\nBo Kim,,bo@x.com,,,\n`;
  const people = { kind: 'customers' } as const;

  it('changes nothing where the file says the same', () => {
    const { known } = afterImport(plan(first, nothingKnown, people));
    const again = plan(first, known, { ...people, newId: counter('again') });
    expect(again.counts).toMatchObject({ unchanged: 3, new: 0, joined: 0, updated: 0, customers: 0, properties: 0 });
    expect(again.changes).toEqual([]);
  });

  it('changes what the file has changed, and leaves alone what was changed here', () => {
    const { known, rows } = afterImport(plan(first, nothingKnown, people));
    rows.customers[0].note = 'Dog, bites';
    rows.customers[0].emails.push('typed@here.com');
    const other = first.replace('555-123-4567', '555-123-0000').replace('a@x.com', 'new@x.com');
    const second = plan(other, known, { ...people, newId: counter('again') });
    expect(outcomes(second)[0]).toEqual([2, 'updated', 'changed']);
    const { rows: after } = afterImport({ ...plan(first, nothingKnown, people), customers: rows.customers, properties: [] }, second);
    expect(after.customers[0]).toMatchObject({ note: 'Dog, bites', emails: ['typed@here.com', 'new@x.com'] });
    expect(after.customers[0].phones.map(({ text }: { text: string }) => text)).toEqual(['555-123-0000']);
    expect(second.counts).toMatchObject({ customers: 0, properties: 0, unchanged: 2 });
  });

  it('joins somebody who was typed here, once', () => {
    const made = plan('Name,Phone\nAnn Lee,555-123-4567\n', nothingKnown, people);
    for (const customer of made.customers) {
      delete customer.sourceKey;
      delete customer.sourcePrint;
    }
    const { known } = afterImport(made);
    const second = plan(first, known, { ...people, newId: counter('again') });
    expect(outcomes(second)[0]).toEqual([2, 'joined', 'joined-known-customer']);
    expect(second.counts).toMatchObject({ customers: 2, properties: 2 });
    const { known: after } = afterImport(made, second);
    expect(plan(first, after, { ...people, newId: counter('third') }).counts).toMatchObject({ unchanged: 3, customers: 0 });
  });

  it('keeps two people of one name apart, and knows each again', () => {
    const made = plan(first, nothingKnown, people);
    expect(made.customers.map(({ sourceKey }) => sourceKey)).toEqual([
      expect.stringMatching(/^csv:customer#\w+$/),
      expect.stringMatching(/^csv:customer#\w+~2$/),
      expect.any(String),
    ]);
    const turned = `${head}Ann Lee,555-999-9999,,9 Elm St,late,\nAnn Lee,555-123-4567,a@x.com,1 Oak St,Dog,vip\n`;
    const again = plan(turned, afterImport(made).known, { ...people, newId: counter('again') });
    expect(again.counts).toMatchObject({ updated: 1, unchanged: 1, customers: 0, properties: 0 });
    expect(again.changes[0]).toMatchObject({ id: made.customers[1]?.id });
  });

  it('takes one name at two addresses for two people', () => {
    const made = plan('Name,Address\nAnn Lee,1 Oak St\nAnn Lee,2 Elm St\n', nothingKnown, people);
    expect(made.counts).toMatchObject({ customers: 2, properties: 2 });
  });

  it('gives a company that says more about itself in a later row all of it', () => {
    const made = plan('Company,Phone,Address\nHill House,555-123-4567,1 Oak St\nHill House,555-123-4567,2 Elm St\n', nothingKnown, people);
    expect(made.counts).toMatchObject({ customers: 1, properties: 2, joined: 1 });
  });
});

describe('a row of a list is refused', () => {
  it.each([
    ['without anybody', ',,,\n', 'x', 'no-customer-or-address'],
    ['with a delimiter too many', 'Ann,5551234567,a@x.com,1 Oak,St,\n', '', 'too-many-cells'],
    ['with a name beyond any length', `${'x'.repeat(201)},,,\n`, '', 'field-too-long'],
  ])('%s', (_, row, note, code) => {
    const made = plan(`Name,Phone,Email,Address\nBo,,b@x.com,\n${row.replace(/^,,,/, `${note === '' ? '' : '-'},,,`)}`, nothingKnown, {
      kind: 'customers',
    });
    expect(made.refusals.map((one) => one.code)).toEqual([code]);
  });
});

describe('lists of properties and equipment', () => {
  it('properties: a place that is numbered there, with or without its customer', () => {
    const text =
      'Property ID,Property Address,City,Zip,Owner,Access notes\nP1,1 Oak St,Tampa,33602,Hill House,Gate 4411\nP2,2 Elm St,Tampa,33602,Hill House,\nP3,9 Mill Lane,Tampa,33603,,\nP4,,,,Ann,\n';
    const made = plan(text, nothingKnown, { kind: 'properties' });
    expect(made.counts).toMatchObject({ customers: 2, properties: 3, refused: 1 });
    expect(made.properties[0]).toMatchObject({ sourceKey: 'csv:property:P1', note: 'Access notes: Gate 4411', address: { city: 'Tampa' } });
    expect(made.customers.at(-1)?.name).toBe('9 Mill Lane');
    expect(made.refusals).toEqual([{ code: 'no-address', rows: 1 }]);
  });

  const head = 'Customer,Service Address,Equipment Type,Make,Model,Serial Number,Install Date,Warranty Expires,Comments\n';
  const heater = 'Ann Lee,1 Oak St,Water heater,Rheem,XG40,SN 1,03/14/2020,03/14/2030,Left bay\n';
  const other = 'Ann Lee,1 Oak St,Furnace,Carrier,,,2015ish,5 years,\n';
  const kind = { kind: 'equipment' } as const;

  it('equipment: stands at its place, once, with its dates', () => {
    const made = plan(head + heater + other + heater, nothingKnown, kind);
    expect(made.counts).toMatchObject({ new: 1, joined: 1, unchanged: 1, customers: 1, properties: 1, equipment: 2 });
    expect(made.equipment[0]).toMatchObject({
      kind: 'Water heater',
      make: 'Rheem',
      model: 'XG40',
      serial: 'SN 1',
      installedOn: '2020-03-14',
      warrantyUntil: '2030-03-14',
      note: 'Left bay',
    });
    expect(made.equipment[1]).toMatchObject({ installedOn: null, note: 'Install Date: 2015ish\nWarranty Expires: 5 years' });
  });

  it('equipment: a second time changes only what the file changed', () => {
    const { known, rows } = afterImport(plan(head + heater + other, nothingKnown, kind));
    rows.equipment[0].note = 'Left bay, behind the boxes';
    const again = plan(head + heater.replace('03/14/2030', '03/14/2032') + other, known, { ...kind, newId: counter('again') });
    expect(outcomes(again)).toEqual([
      [2, 'updated', 'equipment-changed'],
      [3, 'unchanged', 'known-equipment'],
    ]);
    expect(again.changes).toMatchObject([{ table: 'equipment', id: rows.equipment[0].id, set: { warrantyUntil: '2032-03-14' } }]);
    expect(Object.keys((again.changes[0] as { set: object }).set)).not.toContain('note');
  });

  it.each([
    ['Asset,Make,Model,Serial No,Customer,Address', 'equipment'],
    ['Property Name,Street,City,Zip', 'properties'],
    ['Name,Phone,Email,Address,Created,Status', 'customers'],
    ['Job #,Customer name,Job status,Job description,Address,Job created date,Job scheduled start date,Job amount', 'jobs'],
  ])('%s: %s', (headings, expected) => {
    const headers = headings.split(',');
    expect(recogniseKind(headers, [], recogniseSource(headers))).toBe(expected);
  });

  it('Housecall Pro jobs: cells that a spreadsheet was told to leave alone', () => {
    const text =
      'Job #,Customer name,Job description,Street,Zipcode,Job created date\n"=""52""",Ann,No heat,1 Oak St,="07601",03/14/2025\n';
    const made = plan(text, nothingKnown, { source: 'housecall-pro' });
    expect(made.jobs[0]?.sourceKey).toBe('housecall-pro:52');
    expect(made.properties[0]?.address.postcode).toBe('07601');
  });
});
