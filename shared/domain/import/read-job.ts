import type { Reason } from '../base/reason.ts';
import type { Job } from '../job/job.ts';
import type { ReadingSetup, ReadJob } from './import-row.ts';
import { readFlag, readJobType, readTrade } from './read-choice.ts';
import { readPrice } from './read-price.ts';
import type { RowCells } from './row-cells.ts';

const longestTrade = 60;

/** What a row says of the work itself, without its dates. */
export type ReadWork = Omit<ReadJob, 'status' | 'requestedAt' | 'completedAt'>;

/**
 * The customer's words come as `Category: description` where the category is no trade of ours, so that nothing typed is
 * lost. A category of the business's own becomes the job's trade as it stands.
 */
export function readWork(cells: RowCells, setup: ReadingSetup, notes: Reason[]): ReadWork {
  const category = cells.one('trade');
  const typeText = cells.one('jobType');
  const jobType = readJobType(typeText);
  const knownTrade = category === '' ? null : readTrade(category);
  const headings = [knownTrade === null ? category : '', jobType === 'unknown' ? typeText : ''].filter((part) => part !== '');
  const said = cells.all('words').join('\n');
  const customerWords = [...headings, ...(said.trim() === '' ? [] : [said])].join(': ') || category;
  return {
    trade: knownTrade ?? ownTrade(category) ?? readTradeOfType(typeText),
    jobType: jobType === 'unknown' ? null : jobType,
    customerWords,
    symptom: setup.rules.guessSymptom(customerWords),
    finding: cells.all('finding').join('\n'),
    workDone: cells.all('workDone').join('\n'),
    noCharge: readFlag(cells.one('noCharge')) || readFlag(cells.one('price').replace(/^[\d.,\s]+$/, '')),
    price: readJobPrice(cells.one('price'), setup, notes),
  };
}

function ownTrade(category: string): string | null {
  return category === '' || category.length > longestTrade ? null : category;
}

function readTradeOfType(typeText: string): Job['trade'] {
  return typeText === '' ? null : readTrade(typeText);
}

function readJobPrice(text: string, setup: ReadingSetup, notes: Reason[]): Job['price'] {
  if (text === '') return null;
  const price = readPrice(text, setup.currency);
  if (price === null && !readFlag(text)) notes.push({ code: 'price-unreadable', params: { text: text.slice(0, 100) } });
  return price;
}
