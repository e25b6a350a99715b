import { describe, expect, it } from 'vitest';
import { missingFields } from '../../../../shared/domain/import/import-field.ts';
import { recogniseColumns } from '../../../../shared/domain/import/recognise-columns.ts';
import { headerSignature, recogniseSource } from '../../../../shared/domain/import/recognise-source.ts';
import { fixture, readFile } from './import-support.ts';

function named(path: string): Record<string, string[]> {
  const { layout } = readFile(fixture(path));
  const { mapping } = recogniseColumns(
    layout.headers,
    layout.samples.map((record) => record.cells),
  );
  return Object.fromEntries(
    Object.entries(mapping).map(([field, columns]) => [field, columns.map((column) => layout.headers[column] ?? '')]),
  );
}

const nyc =
  'Unique Key,Created Date,Closed Date,Agency,Agency Name,Complaint Type,Descriptor,Location Type,Incident Zip,Incident Address,Street Name,Cross Street 1,Cross Street 2,Intersection Street 1,Intersection Street 2,Address Type,City,Landmark,Facility Type,Status,Due Date,Resolution Action Updated Date,Community Board,Borough,X Coordinate (State Plane),Y Coordinate (State Plane),Park Facility Name,Park Borough,Latitude,Longitude,Location';
const nycRow =
  '64345465,3/14/2025 1:20,3/15/2025 1:20,NYPD,New York City Police Department,Animal-Abuse,Neglected,Residential Building/House,11207,285 COZINE AVENUE,COZINE AVENUE,VAN SICLEN AVENUE,HENDRIX STREET,VAN SICLEN AVENUE,HENDRIX STREET,ADDRESS,BROOKLYN,COZINE AVENUE,,In Progress,,3/14/2025 1:59,05 BROOKLYN,BROOKLYN,1017039,178484,Unspecified,BROOKLYN,40.65651334,-73.88182509,POINT (-73.88 40.65)';

describe('columns', () => {
  it('of a Jobber visits report', () => {
    expect(named('shapes/jobber-visits.csv')).toEqual({
      jobNumber: ['Job #'],
      customerName: ['Client name'],
      phone: ['Client phone'],
      email: ['Client email'],
      addressLine: ['Service street'],
      city: ['Service city'],
      region: ['Service province'],
      postcode: ['Service ZIP'],
      words: ['Visit title'],
      jobType: ['Job type'],
      scheduled: ['Date'],
      scheduledTime: ['Times'],
      closed: ['Visit completed date'],
      price: ['One-off job ($)'],
    });
  });

  it('of a Jobber jobs report', () => {
    expect(named('shapes/jobber-jobs.csv')).toMatchObject({
      jobNumber: ['Job #'],
      customerName: ['Client name'],
      addressLine: ['Service street'],
      city: ['Service city'],
      words: ['Title'],
      created: ['Created date'],
      scheduled: ['Schedule start date'],
      closed: ['Closed date'],
      workDone: ['Line items'],
      price: ['Total revenue ($)'],
    });
  });

  it('of a Housecall Pro export', () => {
    const found = named('shapes/housecall-jobs.csv');
    expect(found).toMatchObject({
      jobNumber: ['Invoice Number'],
      customerName: ['Customer'],
      firstName: ['First Name'],
      lastName: ['Last Name'],
      email: ['Email'],
      company: ['Company'],
      phone: ['Mobile Phone', 'Home Phone'],
      addressLine: ['Street'],
      unit: ['Street Line 2'],
      city: ['City'],
      region: ['State'],
      postcode: ['Zip'],
      words: ['Description'],
      workDone: ['Line Items'],
      price: ['Amount'],
      closed: ['Finished'],
      status: ['Job Status'],
      finding: ['Notes'],
      created: ['Created At'],
      scheduled: ['Date'],
    });
  });

  it('of a QuickBooks report below its titles', () => {
    expect(named('shapes/quickbooks-titles.csv')).toEqual({
      jobNumber: ['Num'],
      customerName: ['Customer'],
      words: ['Memo/Description'],
      scheduled: ['Date'],
      price: ['Amount'],
    });
  });

  it('of NYC 311, with all its 31 columns', () => {
    const headers = nyc.split(',');
    const { mapping, columns } = recogniseColumns(headers, [nycRow.split(',')]);
    const found = Object.fromEntries(Object.entries(mapping).map(([field, at]) => [field, at.map((column) => headers[column])]));
    expect(found).toEqual({
      jobNumber: ['Unique Key'],
      created: ['Created Date'],
      closed: ['Closed Date'],
      trade: ['Complaint Type'],
      words: ['Descriptor'],
      postcode: ['Incident Zip'],
      addressLine: ['Incident Address'],
      city: ['City'],
      status: ['Status'],
    });
    expect(columns).toHaveLength(31);
    expect(columns[0]).toEqual({
      column: 0,
      header: 'Unique Key',
      field: 'jobNumber',
      score: 1,
      reasons: [
        { code: 'header-says', params: { name: 'unique key' } },
        { code: 'cells-fit', params: { share: 100 } },
      ],
    });
    expect(columns[3]).toMatchObject({ field: null, score: 0 });
  });

  it('of a list as a tradesman keeps it', () => {
    const headers = ['Who', 'Where', 'Tel', 'When', 'What', 'Done', 'Charge'];
    const { mapping } = recogniseColumns(headers, [
      ['Ann Lee', '12 Oak St', '555 123 4567', '3/4/2025', 'Drip under sink', '5/4/2025', '80'],
    ]);
    expect(mapping).toEqual({ customerName: [0], addressLine: [1], phone: [2], scheduled: [3], words: [4], closed: [5], price: [6] });
  });

  it('of doubtful names are told by what is in them; a plain name stands, so that its rows are refused and not half read', () => {
    const { mapping } = recogniseColumns(
      ['Date', 'Name', 'Closed date'],
      [
        ['soon', 'a@x.com', 'soon'],
        ['later', 'b@x.com', 'later'],
      ],
    );
    expect(mapping).toEqual({ closed: [2] });
  });

  it('without a header are left to the person', () => {
    expect(recogniseColumns(['', ''], [['a', 'b']])).toMatchObject({ mapping: {}, columns: [{ field: null }, { field: null }] });
  });

  it('must say who or where, and when', () => {
    expect(missingFields({})).toEqual(['who-or-where', 'when']);
    expect(missingFields({ addressLine: [0], closed: [1] })).toEqual([]);
    expect(missingFields({ customerName: [], created: [1] })).toEqual(['who-or-where']);
  });
});

describe('the program that wrote a file', () => {
  it.each([
    ['shapes/jobber-visits.csv', 'jobber'],
    ['shapes/jobber-jobs.csv', 'jobber'],
    ['shapes/housecall-jobs.csv', 'housecall-pro'],
    ['shapes/quickbooks-titles.csv', 'quickbooks'],
    ['shapes/quickbooks-customers.csv', 'quickbooks'],
    ['shapes/jobber-clients.csv', 'jobber'],
    ['shapes/housecall-customers.csv', 'housecall-pro'],
    ['shapes/thunderbird.csv', 'thunderbird'],
    ['contacts/google_contacts_new_format.csv', 'google'],
    ['contacts/gmail_as_utf16le_tab.txt', 'google'],
    ['contacts/outlook_desktop_header.csv', 'outlook'],
    ['contacts/outlook_com_header.csv', 'outlook'],
    ['service/nyc311-animals.csv', 'service-requests'],
  ])('%s: %s', (path, source) => expect(recogniseSource(readFile(fixture(path)).layout.headers)).toBe(source));
});

describe('the signature of headers', () => {
  it('is the same for the same columns in the same order', () => {
    expect(headerSignature(['Job #', 'Client name'])).toBe(headerSignature([' job number', 'CLIENT NAME ']));
    expect(headerSignature(['Job #', 'Client name'])).not.toBe(headerSignature(['Client name', 'Job #']));
  });
});
