import { possibleOrders } from './read-date.ts';

/** What the dates of a file say about the order of day and month. */
export interface DateOrderFinding {
  /** `ymd`: nothing depends on the order. `ambiguous`: a person must say. */
  readonly order: 'mdy' | 'dmy' | 'ymd' | 'ambiguous';
  /** What to offer first when it is ambiguous: never to be taken without asking. */
  readonly hint: 'mdy' | 'dmy' | null;
  /** Dates that are possible with the month first only, with the day first only, either way. */
  readonly monthFirst: number;
  readonly dayFirst: number;
  readonly either: number;
}

/** Gathers dates of any number of columns and rows. */
export interface DateEvidence {
  push(text: string): void;
  finding(country: string): DateOrderFinding;
}

/** Where people write the month first. Canada writes it in every way, so it gets no hint. */
const monthFirstCountries: ReadonlySet<string> = new Set(['US', 'PH', 'PW', 'FM', 'MH', 'GU', 'PR']);

export function createDateEvidence(): DateEvidence {
  let monthFirst = 0;
  let dayFirst = 0;
  let either = 0;
  return {
    push(text) {
      const orders = possibleOrders(text);
      if (orders === null || orders.length === 0) return;
      if (orders.length === 2) either += 1;
      else if (orders[0] === 'mdy') monthFirst += 1;
      else dayFirst += 1;
    },
    finding(country) {
      return { ...decide(monthFirst, dayFirst, either, country), monthFirst, dayFirst, either };
    },
  };
}

/** `detectDateOrder` for samples that are at hand. `country`: ISO 3166-1 alpha-2 of the business. */
export function detectDateOrder(samples: Iterable<string>, country: string): DateOrderFinding {
  const evidence = createDateEvidence();
  for (const sample of samples) evidence.push(sample);
  return evidence.finding(country);
}

function decide(monthFirst: number, dayFirst: number, either: number, country: string): Pick<DateOrderFinding, 'order' | 'hint'> {
  if (monthFirst > 0 && dayFirst === 0) return { order: 'mdy', hint: null };
  if (dayFirst > 0 && monthFirst === 0) return { order: 'dmy', hint: null };
  // Two orders in one file: whatever is chosen refuses some rows, so a person chooses.
  if (monthFirst > 0) return { order: 'ambiguous', hint: monthFirst >= dayFirst ? 'mdy' : 'dmy' };
  if (either === 0) return { order: 'ymd', hint: null };
  if (country === 'CA') return { order: 'ambiguous', hint: null };
  return { order: 'ambiguous', hint: monthFirstCountries.has(country) ? 'mdy' : 'dmy' };
}
