import type { Zone } from '../../../shared/domain/base/now.ts';
import { callNumbersOf } from '../../../shared/domain/business/rule-numbers.ts';
import type { CallTiming } from '../../../shared/domain/call/call-timing.ts';
import type { Ctx } from './command.ts';

/** What rules about the time of a call go by, for a customer at a place in `zone` (null: the business's). */
export function callTiming({ now, business }: Pick<Ctx, 'now' | 'business'>, zone: Zone | null): CallTiming {
  return { now, calendar: business, propertyZone: zone ?? business.zone, numbers: callNumbersOf(business) };
}
