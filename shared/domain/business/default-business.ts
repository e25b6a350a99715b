import type { Row } from '../base/row.ts';
import { trades } from '../job/job.ts';
import type { Business } from './business.ts';
import { currencyOf } from './currency-of.ts';

/** A business before anybody said anything of it: open on weekdays from 8 to 17, customers rung from 8 to 20. */
export function defaultBusiness(zone: string, country: string): Omit<Business, keyof Row> {
  const weekday = { from: '08:00', to: '17:00' };
  return {
    name: '',
    country,
    zone,
    currency: currencyOf(country),
    openingHours: [weekday, weekday, weekday, weekday, weekday, null, null],
    holidays: [],
    callingHours: { from: '08:00', to: '20:00' },
    trades: [...trades],
    jobTypes: [],
    numbers: {},
  };
}
