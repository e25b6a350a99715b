import { againstSignals } from './score-against.ts';
import type { Add, Pair } from './pair.ts';
import type { Signal } from './revisit-decision.ts';
import { wordSignals } from './score-words.ts';

function thingSignals(pair: Pair, add: Add): void {
  const { weights, match, now, before } = pair;
  const kind = now.equipment[0]?.row.kind ?? '';
  if (pair.equipment === 'ticked') return add('same-equipment', weights.sameEquipment, { kind });
  if (pair.equipment === 'named') return add('same-equipment-named', weights.sameEquipmentNamed, { kind });
  if (pair.equipment === 'other-of-its-kind') return add('other-of-its-kind', weights.otherOfItsKind, { kind, before: before.equipment[0]?.row.kind ?? '' });
  const thing = match?.now.names[0] ?? '';
  const other = match?.before.names[0] ?? '';
  if (match?.kind === 'same' && pair.place === 'other') add('sibling', weights.sibling, { thing, other });
  else if (match?.kind === 'same') add('same-thing', weights.sameThing, { thing });
  else if (match?.kind === 'part') add('our-part', weights.ourPart, { thing, other });
  else if (match?.kind === 'joined') add('joined-thing', weights.joinedThing, { thing, other });
  else if (match?.kind === 'system' && pair.place === 'other') add('sibling', weights.sibling, { thing, other });
  else if (match?.kind === 'system') add('same-system', weights.sameSystem, { system: match.now.system ?? '' });
  else if (match?.kind === 'vague') add('same-system', Math.round(weights.sameSystem / 2), { system: match.now.system ?? match.now.id });
  else if (match?.kind === 'sibling') add('sibling', weights.sibling, { thing, other });
  const near = match !== null && ['same', 'part', 'joined', 'system'].includes(match.kind);
  if (pair.mayCause !== null && !near) add('may-cause', weights.mayCause, { symptom: pair.mayCause });
  if (pair.equipment === 'other' && match?.kind !== 'same') {
    add('other-equipment', match?.kind === 'joined' ? Math.round(weights.otherEquipment / 2) : weights.otherEquipment, { kind, before: before.equipment[0]?.row.kind ?? '' });
  } else if (pair.otherThing) add('other-thing', weights.otherThing, { thing, other });
}

function placeSignals(pair: Pair, add: Add): void {
  const { weights, now, before, place } = pair;
  // What our work may have led to elsewhere shows elsewhere.
  if (pair.equipment === 'ticked' || (place === 'other' && pair.mayCause !== null && pair.mayCause !== 'blocked')) return;
  const name = now.places[0]?.room ?? '';
  if (place === 'same') add('same-place', weights.samePlace, { place: name });
  else if (place === 'touching') add('touching-place', weights.touchingPlace, { place: name });
  else if (place === 'other') add('other-place', weights.otherPlace, { place: name, before: before.places[0]?.room ?? '' });
}

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
  else if (symptom.kind === 'kin') add('kin-symptom', Math.round(weights.kinSymptom * aged), { symptom: fault, before: symptom.before ?? '' });
  else if (symptom.kind === 'other') add('other-symptom', weights.otherSymptom, { symptom: fault, before: symptom.before ?? '' });
  else if (now.faulty && symptom.fault !== null && afterWork && !pair.otherThing) add('fault-after-work', weights.faultAfterWork, { symptom: fault });
  if (now.plainWords !== '' && now.plainWords === before.plainWords) add('same-words', weights.sameWords, {});
  else {
    const shared = [...now.words.stems].filter((stem) => before.stems.has(stem));
    if (shared.length > 0) add('shared-words', Math.min(weights.sharedWordsAtMost, shared.length * weights.sharedWord), { words: shared.slice(0, 4).join(', ') });
  }
}

function recordSignals(pair: Pair, add: Add): void {
  const { weights, before, now, otherThing } = pair;
  const { job } = before;
  if (now.faulty && now.job.jobType === 'warranty') add('booked-as-warranty', weights.bookedAsWarranty, {});
  else if (now.faulty && now.job.noCharge === true) add('no-charge', weights.noCharge, {});
  if (before.waitsForPart && !otherThing && pair.days <= 120) add('part-not-on-hand', weights.partNotOnHand, {});
  else if (before.temporary && now.faulty) add('temporary-repair', weights.temporaryRepair, {});
  else if (before.leftUndone && now.faulty) add('left-undone', weights.leftUndone, {});
  else if (before.unsure) add('left-unsure', weights.leftUnsure, { certainty: job.certainty ?? 'none' });
  if (job.jobType === 'maintenance' && pair.days > 30 && !now.ownFault) add('upkeep-before', weights.upkeepBefore, {});
  if (now.ownFault && !otherThing) add('own-fault', weights.ownFault, {});
}

function tradeSignals(pair: Pair, add: Add): void {
  const { weights, before, now } = pair;
  const mine = now.job.trade ?? null;
  const theirs = before.job.trade;
  if (mine === null || theirs === null || now.bare) return;
  if (mine === theirs) {
    if ((mine === 'roofing' || mine === 'drywall') && (pair.match === null || pair.match.kind === 'none' || pair.match.kind === 'sibling') && now.faulty) add('trade-is-system', weights.tradeIsSystem, { trade: mine });
    return add('same-trade', weights.sameTrade, { trade: mine });
  }
  const near = pair.equipment === 'ticked' || pair.equipment === 'named' || pair.match?.kind === 'same' || pair.match?.kind === 'part' || pair.match?.kind === 'joined';
  const refers = now.cues.has('tried-advice') || now.cues.has('our-advice') || now.cues.has('our-work') || now.cues.has('since-work');
  const sameFault = (near && pair.symptom.kind !== 'other') || (pair.symptom.kind === 'same' && (refers || pair.place === 'same'));
  add('other-trade', sameFault || refers ? weights.otherTradeSameFault : weights.otherTrade, { trade: mine, before: theirs });
}

/** Nothing speaks against it and it is recent: little is needed to ask. */
function nothingAgainst(pair: Pair, signals: readonly Signal[], add: Add): void {
  const { now, before, weights } = pair;
  const unlike = now.job.trade !== null && now.job.trade !== undefined && before.job.trade !== null && now.job.trade !== before.job.trade;
  if (unlike || !(now.faulty || now.bare || now.unclear) || pair.days > weights.recentDays) return;
  if (signals.every((signal) => signal.points > 0 || signal.code === 'other-symptom' || signal.code === 'not-a-fault')) add('nothing-against', weights.nothingAgainst, {});
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
