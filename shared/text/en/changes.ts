import type { TableName } from '../../domain/schema.ts';

type Labels = Readonly<Record<string, string>>;

const reachLabels = { phones: 'Phones', emails: 'Emails', language: 'Language', note: 'Note' };

/** Words of who changed what on a record. */
export const changes = {
  /** How each field is called; a field without a name here is the program's own and is not told of. */
  fields: {
    customers: {
      group: 'What they are to us',
      name: 'Name',
      company: 'Company',
      ...reachLabels,
      postalAddress: 'Where letters go',
      tags: 'Tags',
      doNotContact: 'Do not contact',
    },
    contacts: { name: 'Name', role: 'Who they are here', propertyId: 'Place', ...reachLabels },
    properties: { address: 'Address', customerId: 'Held by', billToCustomerId: 'Paid by', zone: 'Time zone', note: 'Note' },
    equipment: {
      kind: 'What it is',
      make: 'Make',
      model: 'Model',
      serial: 'Serial number',
      batch: 'Batch',
      propertyId: 'Where it stands',
      supplierId: 'Supplier',
      installedOn: 'Put in',
      warrantyUntil: 'Warranty until',
      retiredOn: 'Taken out',
      note: 'Note',
    },
    jobs: {
      customerId: 'Who asked',
      propertyId: 'Where',
      billToCustomerId: 'Paid by',
      trade: 'Trade',
      jobType: 'Type of job',
      jobTypeName: 'Type of job',
      status: 'State',
      customerWords: 'Their words',
      symptom: 'What is wrong',
      expectation: 'What they expect',
      finding: 'What we found',
      workDone: 'What we did',
      explanation: 'What we told them',
      ifWrong: 'If we are wrong, they would see',
      declined: 'Recommended and declined',
      plannedNext: 'What comes next',
      price: 'Price',
      noCharge: 'No charge',
      warrantyUntil: 'Warranty until',
    },
  } satisfies Partial<Record<TableName, Labels>> as Partial<Record<string, Labels>>,
  line: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
  gone: 'a record that is gone',
  written: 'Written down',
  came: (file: string) => `Came with ${file}`,
  cameFromFile: 'Came with a file',
  changed: 'Details changed',
  changedOf: {
    contacts: (name: string) => `Contact changed: ${name}`,
    equipment: (name: string) => `Equipment changed: ${name}`,
  } as Partial<Record<string, (name: string) => string>>,
  removed: 'Taken off the list',
  removedOf: {
    contacts: (name: string) => `Contact taken away: ${name}`,
    equipment: (name: string) => `Equipment taken off the list: ${name}`,
  } as Partial<Record<string, (name: string) => string>>,
  broughtBack: 'Brought back to the list',
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
} as const;
