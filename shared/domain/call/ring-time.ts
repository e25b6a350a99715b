import { openingOn } from '../base/business-calendar.ts';
import { localOf } from '../base/local-time.ts';
import type { Instant } from '../base/now.ts';
import { type CallTiming, mayRing, ringFrom } from './call-timing.ts';

/** Whether somebody may be rung at this moment, by the clock where their place is. */
export interface RingTime {
  /** `quiet`: not before `from`. `closed`: they may be rung, but nobody works today. */
  readonly state: 'open' | 'quiet' | 'closed';
  /** The first permitted moment; the present where it is one. */
  readonly from: Instant;
  /** True when their clock shows another time than ours. */
  readonly elsewhere: boolean;
}

/** Quiet hours never stop us answering someone who has just rung (RULES section 2): this only says how it stands. */
export function ringTime(timing: CallTiming): RingTime {
  const { now, calendar, propertyZone } = timing;
  const elsewhere = localOf(now.instant, propertyZone).time !== localOf(now.instant, now.zone).time;
  const from = ringFrom(now.instant, timing);
  if (!mayRing(now.instant, timing)) return { state: 'quiet', from, elsewhere };
  return { state: openingOn(now.date, calendar, now.zone) === null ? 'closed' : 'open', from, elsewhere };
}
