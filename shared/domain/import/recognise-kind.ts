import { customerColumns } from './customer-columns.ts';
import { headerWords } from './header-words.ts';
import type { ColumnMapping, ImportField, RowKind } from './import-field.ts';
import { recogniseColumns } from './recognise-columns.ts';
import type { ImportSource } from './recognise-source.ts';

/** Programs whose exports hold people alone. */
const addressBooks: ReadonlySet<ImportSource> = new Set(['google', 'outlook', 'thunderbird', 'vcard']);
const sure = 0.9;

/** What a row of a file seems to stand for, from its headings and first rows. A person may say otherwise. */
export function recogniseKind(headers: readonly string[], samples: readonly (readonly string[])[], source: ImportSource): RowKind {
  if (addressBooks.has(source)) return 'customers';
  const words = new Set(headers.map(headerWords));
  if (words.has('j id') || words.has('address 1 street line 1')) return 'customers';
  const ofUnits = customerColumns(headers, 'equipment');
  const told = (['equipment', 'make', 'model', 'serial', 'installedOn', 'warrantyUntil'] as const).filter((field) => has(ofUnits, field));
  if (told.length >= 2 && (has(ofUnits, 'serial') || has(ofUnits, 'model') || told.length >= 3) && !words.has('job number'))
    return 'equipment';
  if (namesJobs(headers, samples)) return 'jobs';
  return namesPlaces(words, customerColumns(headers, 'properties')) ? 'properties' : 'customers';
}

/** A row of a job has a date and says something of the work. */
function namesJobs(headers: readonly string[], samples: readonly (readonly string[])[]): boolean {
  const { columns, mapping } = recogniseColumns(headers, samples);
  const points = (field: ImportField, ifSure: number, otherwise: number): number => {
    const guess = columns.find((column) => column.field === field);
    if (guess === undefined) return 0;
    return guess.score >= sure ? ifSure : otherwise;
  };
  const dates = points('created', 1, 0) + points('scheduled', 2, 1) + points('closed', 2, 1);
  const work = points('jobNumber', 2, 1) + points('words', 2, 1) + points('workDone', 1, 0) + points('jobType', 1, 0);
  const rest = points('status', 1, 0) + points('price', 1, 0) + points('trade', 1, 0);
  const dated = has(mapping, 'created') || has(mapping, 'scheduled') || has(mapping, 'closed');
  // A name and a date alone are a list of visits; with ways to reach people it is a list of people.
  const ofPeople = customerColumns(headers, 'customers');
  const reached = (['phone', 'email', 'firstName', 'lastName', 'tags', 'billingLine'] as const).some((field) => has(ofPeople, field));
  return dated && (!reached || dates + work + rest >= 3);
}

/** A list of places names no way to reach anybody, or numbers its places. */
function namesPlaces(words: ReadonlySet<string>, mapping: ColumnMapping): boolean {
  if (!has(mapping, 'addressLine') && !has(mapping, 'addressFull')) return false;
  const person = (['email', 'firstName', 'lastName', 'company'] as const).some((field) => has(mapping, field));
  if (has(mapping, 'propertyNumber') && !words.has('j id')) return !has(mapping, 'email');
  const reached = person || has(mapping, 'phone');
  return (
    !reached &&
    (!has(mapping, 'customerName') || ['property', 'property name', 'site', 'site name', 'tenant'].some((name) => words.has(name)))
  );
}

function has(mapping: ColumnMapping, field: ImportField): boolean {
  return (mapping[field]?.length ?? 0) > 0;
}
