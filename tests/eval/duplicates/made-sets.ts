import type { LabelledSet } from './labelled-set.ts';
import { type Making, makeSet } from './make-set.ts';
import { american, british, german } from './name-pools.ts';

const shop: Making = { people: 900, companies: 150, copied: 0.3, copies: 1, errors: 2, missing: 0.1, contacts: true };
/** In the manner of febrl's datasets 2 to 4: several copies of one person, more mistakes, no phones. */
const list: Making = { people: 900, companies: 0, copied: 0.4, copies: 4, errors: 4, missing: 0.05, contacts: false };
const messy: Making = { people: 700, companies: 200, copied: 0.4, copies: 3, errors: 4, missing: 0.2, contacts: true };

/** `work` sets were looked at while the rule was made; of `held` ones only the totals. */
export function madeSets(which: 'work' | 'held'): LabelledSet[] {
  return [
    makeSet(`${which}, American shop`, american, shop),
    makeSet(`${which}, British shop`, british, shop),
    makeSet(`${which}, German shop`, german, shop),
    makeSet(`${which}, British list`, british, list),
    makeSet(`${which}, American list`, american, list),
    makeSet(`${which}, messy`, british, messy),
  ];
}
