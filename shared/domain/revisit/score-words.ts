import { localOf, weekdayOf } from '../base/local-time.ts';
import type { Add, Pair } from './pair.ts';
import type { RevisitWeights } from './revisit-weights.ts';
import type { SignalCode } from './signal-codes.ts';
import type { Cue } from './words/cues.ts';

/** Turns of phrase that speak for a revisit: their signal and weight. */
const pro: readonly (readonly [
  Cue,
  Extract<SignalCode, `says-${string}` | `names-${string}` | 'tried-our-advice' | 'fed-up' | 'is-it-meant'>,
  keyof RevisitWeights,
])[] = [
  ['our-work', 'names-our-work', 'ourWork'],
  ['persists', 'says-still', 'persists'],
  ['since-work', 'says-since', 'sinceWork'],
  ['short-lived', 'says-short-lived', 'shortLived'],
  ['our-advice', 'names-our-advice', 'ourAdvice'],
  ['tried-advice', 'tried-our-advice', 'triedAdvice'],
  ['fed-up', 'fed-up', 'fedUp'],
  ['is-it-meant', 'is-it-meant', 'isItMeant'],
  ['our-visit', 'names-our-visit', 'ourVisit'],
];

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Weekday of the earlier visit where it took place, 0 for Monday. */
function weekdayThen(pair: Pair): number {
  return weekdayOf(localOf(pair.before.visitedAt, pair.zone).date);
}

/**
 * What the customer's words say for it. They count together up to a limit, and half where the thing named is another:
 * "still" then speaks of something else.
 */
export function wordSignals(pair: Pair, add: Add): void {
  const { now, before, weights } = pair;
  // "It went off again, so do the panel as you quoted": what persists is why they accept.
  let left = before.quoted && now.cues.has('accepts-quote') ? 0 : weights.wordsAtMost;
  const aged = weights.wordsAge.find(([limit]) => pair.days <= limit)?.[1] ?? 0.5;
  const share = (pair.otherThing || pair.equipment === 'other-of-its-kind' ? 0.5 : 1) * aged;
  for (const [cue, code, key] of pro) {
    const said = now.cues.get(cue);
    if (said === undefined || left <= 0) continue;
    const points = Math.min(left, Math.round((weights[key] as number) * share));
    left -= points;
    add(code, points, { said });
  }
  const newThing = now.cues.get('new-thing');
  const worked = pair.match !== null && ['same', 'part', 'joined', 'system'].includes(pair.match.kind);
  if (newThing !== undefined && left > 0 && (worked || (before.job.jobType === 'install' && pair.days <= 90 && !pair.otherThing))) {
    add('names-new-thing', Math.min(left, weights.newThing), { said: newThing });
  }
  const since = now.cues.get('since-day');
  if (
    since !== undefined &&
    left > 0 &&
    pair.days <= weights.sinceDayWithin &&
    weekdays.indexOf(since.split(' ').at(-1) ?? '') === weekdayThen(pair)
  ) {
    add('since-that-day', Math.min(left, weights.sinceThatDay), { said: since });
  }
  const part = now.cues.get('waits-for-part');
  if (part !== undefined && before.waitsForPart) add('asks-for-part', weights.asksForPart, { said: part });
}
