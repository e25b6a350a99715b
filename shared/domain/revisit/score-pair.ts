import { trades } from '../job/job.ts';
import type { Add, Pair } from './pair.ts';
import { stemOf } from './read-text.ts';
import type { Signal } from './revisit-decision.ts';
import { againstSignals } from './score-against.ts';
import { placeSignals, thingSignals } from './score-things.ts';
import { wordSignals } from './score-words.ts';
import type { Cue } from './words/cues.ts';

function timeSignals(pair: Pair, add: Add): void {
  const { weights, days, before, now } = pair;
  const points = weights.days.find(([limit]) => days <= limit)?.[1] ?? weights.olderThanAll;
  const installed = before.job.jobType === 'install' && days <= weights.installedDays && weights.installed > points;
  if (installed) add('recent-install', weights.installed, { days });
  else add('days', points, { days });
  const until = before.job.warrantyUntil ?? null;
  if (until !== null && now.date <= until && now.faulty) add('in-warranty', weights.inWarranty, { until });
}

function symptomSignals(pair: Pair, add: Add): void {
  const { weights, symptom, before, now } = pair;
  const fault = symptom.fault ?? '';
  const afterWork = before.job.jobType === 'install' || (before.job.jobType === 'maintenance' && pair.days <= weights.upkeepDays);
  const aged = pair.days > weights.symptomAgeDays ? weights.symptomAged : 1;
  if (symptom.kind === 'same') add('same-symptom', Math.round(weights.sameSymptom * aged), { symptom: fault });
  else if (symptom.kind === 'kin')
    add('kin-symptom', Math.round(weights.kinSymptom * aged), { symptom: fault, before: symptom.before ?? '' });
  else if (symptom.kind === 'other') add('other-symptom', weights.otherSymptom, { symptom: fault, before: symptom.before ?? '' });
  else if (now.faulty && symptom.fault !== null && afterWork && !pair.otherThing)
    add('fault-after-work', weights.faultAfterWork, { symptom: fault });
  if (now.plainWords !== '' && now.plainWords === before.plainWords) add('same-words', weights.sameWords, {});
  else {
    const shared = [...now.words.stems].filter((stem) => before.stems.has(stem));
    if (shared.length > 0)
      add('shared-words', Math.min(weights.sharedWordsAtMost, shared.length * weights.sharedWord), {
        words: asSaid(shared.slice(0, 4), now.plainWords),
      });
  }
}

/** Stems as the words that the caller said: people read them. */
function asSaid(stems: readonly string[], plainWords: string): string {
  const said = new Map(plainWords.split(' ').map((word) => [stemOf(word), word]));
  return stems.map((stem) => said.get(stem) ?? stem).join(', ');
}

function recordSignals(pair: Pair, add: Add): void {
  const { weights, before, now, otherThing } = pair;
  const { job } = before;
  if (now.faulty && now.job.jobType === 'warranty') add('booked-as-warranty', weights.bookedAsWarranty, {});
  else if (now.faulty && now.job.noCharge === true) add('no-charge', weights.noCharge, {});
  const asksForIt = now.cues.has('waits-for-part');
  if (before.waitsForPart && (!otherThing || asksForIt) && pair.days <= weights.partDays)
    add('part-not-on-hand', weights.partNotOnHand, {});
  else if (before.temporary && now.faulty) add('temporary-repair', weights.temporaryRepair, {});
  else if (before.leftUndone && now.faulty) add('left-undone', weights.leftUndone, {});
  else if (before.unsure) add('left-unsure', weights.leftUnsure, { certainty: job.certainty ?? 'none' });
  if (job.jobType === 'maintenance' && pair.days > weights.upkeepLongAgo && !now.ownFault) add('upkeep-before', weights.upkeepBefore, {});
  if (now.ownFault && !otherThing) add('own-fault', weights.ownFault, {});
}

/** Trades with one system, so that the trade alone says which. */
const oneSystem: readonly string[] = ['roofing', 'drywall'];

function tradeSignals(pair: Pair, add: Add): void {
  const { weights, before, now, match } = pair;
  const mine = now.job.trade ?? null;
  const theirs = before.job.trade;
  if (mine === null || theirs === null || now.bare) return;
  if (mine !== theirs) {
    add('other-trade', saysTheSame(pair) ? weights.otherTradeSameFault : weights.otherTrade, { trade: mine, before: theirs });
    return;
  }
  const nothingNamed = match === null || match.kind === 'none' || match.kind === 'sibling';
  if (oneSystem.includes(mine) && nothingNamed && now.faulty) add('trade-is-system', weights.tradeIsSystem, { trade: mine });
  add('same-trade', (trades as readonly string[]).includes(mine) ? weights.sameTrade : weights.sameOwnTrade, { trade: mine });
}

/** Another trade, yet plainly the same matter: how a misdiagnosis and a damage of our own look. */
function saysTheSame({ now, equipment, match, symptom, place }: Pair): boolean {
  if (referring.some((cue) => now.cues.has(cue))) return true;
  const near = equipment === 'ticked' || equipment === 'named' || ['same', 'part', 'joined'].includes(match?.kind ?? '');
  return (near && symptom.kind !== 'other') || (symptom.kind === 'same' && place === 'same');
}

const referring: readonly Cue[] = ['tried-advice', 'our-advice', 'our-work', 'since-work'];

/** Nothing speaks against it and it is recent: little is needed to ask. */
function nothingAgainst(pair: Pair, signals: readonly Signal[], add: Add): void {
  const { now, before, weights } = pair;
  const unlike = now.job.trade !== null && now.job.trade !== undefined && before.job.trade !== null && now.job.trade !== before.job.trade;
  if (unlike || !(now.faulty || now.bare || now.unclear) || pair.days > weights.recentDays) return;
  if (signals.every((signal) => signal.points > 0 || signal.code === 'other-symptom' || signal.code === 'not-a-fault'))
    add('nothing-against', weights.nothingAgainst, {});
}

/** Every signal of a pair, heaviest first. */
export function scorePair(pair: Pair): Signal[] {
  const signals: Signal[] = [];
  const add: Add = (code, points, params) => {
    if (points !== 0) signals.push({ code, points, params });
  };
  thingSignals(pair, add);
  placeSignals(pair, add);
  timeSignals(pair, add);
  symptomSignals(pair, add);
  wordSignals(pair, add);
  recordSignals(pair, add);
  tradeSignals(pair, add);
  againstSignals(pair, add);
  nothingAgainst(pair, signals, add);
  return signals.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.code < b.code ? -1 : 1));
}
