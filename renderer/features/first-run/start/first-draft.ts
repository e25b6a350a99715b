import { z } from 'zod';
import type { Business } from '../../../../shared/domain/business/business.ts';
import type { FirstFacts } from '../../../../shared/domain/business/first-facts.ts';
import { openingHoursOf, sameHoursOf } from '../../../../shared/domain/business/same-hours.ts';

/** Where the first run stands and what was typed so far: kept like every draft. */
export const firstDraftSchema = z.object({
  step: z.enum(['choices', 'facts']),
  /** What follows the facts. */
  way: z.enum(['import', 'empty']),
  name: z.string(),
  country: z.string(),
  zone: z.string(),
  days: z.array(z.boolean()).length(7),
  from: z.string(),
  to: z.string(),
});
export type FirstDraft = z.infer<typeof firstDraftSchema>;

/** Before anybody typed: the region is the machine's guess, which the business row holds from its first moment on. */
export function emptyFirstDraft({ name, country, zone, openingHours }: Business): FirstDraft {
  const { days, from, to } = sameHoursOf(openingHours);
  return { step: 'choices', way: 'empty', name, country, zone, days: [...days], from, to };
}

export function factsOfDraft({ name, country, zone, days, from, to }: FirstDraft): FirstFacts {
  return { name, country, zone, openingHours: openingHoursOf({ days, from, to }) };
}
