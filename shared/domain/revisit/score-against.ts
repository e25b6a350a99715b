import type { Add, Pair } from './pair.ts';
import { relateThings } from './relate-things.ts';

function meetsPlan(pair: Pair): boolean {
  const { now, before } = pair;
  if (now.cues.has('as-planned')) return true;
  const { planned } = before;
  const shared = [...now.words.stems, ...now.work.stems].some((stem) => planned.stems.has(stem));
  const match = relateThings(now.things, planned.things);
  return shared || match?.kind === 'same' || match?.kind === 'part' || (!now.faulty && !now.bare);
}

/** The next visit was planned, or a price accepted: nobody failed. */
function planSignals(pair: Pair, add: Add): void {
  const { now, before, weights } = pair;
  const accepts = now.cues.get('accepts-quote');
  const installs = now.job.jobType === 'install';
  const planned = now.cues.get('as-planned');
  if (before.job.plannedNext !== '' && !before.waitsForPart && meetsPlan(pair)) {
    add('planned-visit', weights.planned, { said: planned ?? before.job.plannedNext.slice(0, 60) });
  } else if (before.quoted && (accepts !== undefined || installs)) {
    add('quote-accepted', weights.quoteAccepted, { said: accepts ?? '' });
  } else if (accepts !== undefined && before.job.declined !== '') {
    add('quote-accepted', weights.declinedAccepted, { said: accepts });
  } else if (accepts !== undefined && installs) {
    add('quote-accepted', weights.installAccepted, { said: accepts });
  } else if (planned !== undefined && !now.faulty) add('planned-visit', weights.plannedWords, { said: planned });
}

/** What the visit is for, where that is no fault. */
function purposeSignals(pair: Pair, add: Add): void {
  const { now, weights, before } = pair;
  const { jobType } = now.job;
  const calendar = now.cues.get('by-calendar');
  const upkeep = jobType === 'maintenance' || jobType === 'inspection';
  if (upkeep && (calendar !== undefined || !now.persists)) add('maintenance', weights.maintenance, { said: calendar ?? '' });
  else if (upkeep || (calendar !== undefined && !now.faulty)) add('maintenance', weights.maintenanceUnsure, { said: calendar ?? '' });
  const paper = now.cues.get('paper');
  const paperAside = now.faulty && !upkeep && jobType !== 'warranty';
  if (paper !== undefined) add('paper', paperAside ? weights.paperAside : weights.paper, { said: paper });
  // An order ("drain the cottage please") says so only where nothing is wrong.
  const more = now.cues.get('wants-more') ?? (now.faulty ? undefined : now.cues.get('order'));
  if (more !== undefined) add('wants-more', now.faulty ? weights.wantsMoreAside : weights.wantsMore, { said: more });
  const asksForPart = before.waitsForPart && now.cues.has('waits-for-part');
  const noFault = !now.faulty && !now.bare && !now.empty && !asksForPart;
  // A repair was booked although we read no fault: our reading may be at fault, so it counts less.
  if (noFault) add('not-a-fault', now.unclear ? weights.requestNotFault : weights.notAFault, {});
  const trader = now.group === 'supplier' || now.group === 'distributor';
  if (trader && now.cues.has('supplier-call')) add('supplier', weights.supplier, {});
}

/** True when the words that single one out ("behind the telly") occur in the earlier record too. */
function sharesAWord(said: string, pair: Pair): boolean {
  const record = new Set(`${pair.before.plainWords} ${pair.before.work.plain}`.split(' '));
  return (
    pair.place === 'same' ||
    pair.place === 'touching' ||
    said.split(' ').some((word) => word.length > 3 && !['ones', 'that', 'this', 'over', 'near'].includes(word) && record.has(word))
  );
}

function causeSignals(pair: Pair, add: Add): void {
  const { now, weights, before } = pair;
  // What they told us of the first time too ("animal in the loft") is what we came for, and no new cause.
  const told = now.cues.get('outside-cause');
  const outside = told !== undefined && before.plainWords.includes(told) ? undefined : told;
  if (ownTradesDamage(pair)) add('own-fault', weights.ownFault, {});
  else if (now.outsideRecord !== null) add('outside-cause', weights.outsideFound, { said: now.outsideRecord });
  else if (outside !== undefined) add('outside-cause', weights.outsideCause, { said: outside });
  // Misuse of what we explained or set up is ours; of anything else it is nobody's failed visit.
  else if (now.userDid && !before.explained && before.job.jobType !== 'install') add('user-did', weights.userDid, {});
  if (outside === undefined && now.outsideRecord === null) {
    const doer = now.cues.get('unknown-doer');
    if (doer !== undefined) add('unknown-doer', weights.unknownDoer, { said: doer });
  }
  const area = now.cues.get('area-outage');
  if (area !== undefined) add('area-outage', weights.areaOutage, { said: area });
  const altered = now.cues.get('customer-altered');
  if (altered !== undefined) add('customer-altered', weights.altered, { said: altered });
  const praised = relateThings(now.words.praised, before.things);
  if (now.cues.has('praise') && (praised?.kind === 'same' || praised?.kind === 'part' || (praised === null && !now.persists))) {
    add('praised', weights.praised, { thing: praised?.now.names[0] ?? '' });
  }
  for (const [name, number] of now.words.numbers) {
    const before_ = before.words.numbers.get(name) ?? before.work.numbers.get(name);
    if (before_ !== undefined && before_ !== number && pair.equipment !== 'ticked')
      add('other-number', weights.otherNumber, { said: `${name} ${number}`, before: `${name} ${before_}` });
  }
  const other = now.cues.get('other-one');
  if (other !== undefined && pair.equipment !== 'ticked') add('other-one', weights.otherOne, { said: other });
  const frost = now.cues.get('frost');
  if (frost !== undefined && outside === undefined) add('frost', weights.frost, { said: frost });
  const contrast = now.cues.get('contrast');
  if (contrast !== undefined && pair.equipment !== 'ticked') add('contrast', weights.contrast, { said: contrast });
  const which = now.cues.get('which-one');
  if (which !== undefined && pair.equipment === 'unknown' && !sharesAWord(which, pair)) add('which-one', weights.whichOne, { said: which });
  const falseAlarm = now.cues.get('false-alarm');
  if (falseAlarm !== undefined) add('false-alarm', weights.falseAlarm, { said: falseAlarm });
  const somebody = now.cues.get('somebody-else');
  if (somebody !== undefined) add('other-one', weights.somebodyElse, { said: somebody });
}

function peopleSignals(pair: Pair, add: Add): void {
  const { now, before, weights } = pair;
  if (now.occupiedSince !== null && before.visited < now.occupiedSince) add('other-occupant', weights.otherOccupant, {});
  const words = now.cues.get('new-occupant');
  if (words !== undefined) add('new-occupant-words', weights.newOccupantWords, { said: words });
  // What we fitted failed, or they name it: what they declined beside it does not matter.
  if (before.job.declined !== '' && !now.cues.has('our-work') && !now.ownFault)
    add('declined-repair', weights.declined, { declined: before.job.declined.slice(0, 80) });
}

/** Our own screw in a pipe: the next trade finds it. Strangers are named in the words when there were any. */
function ownTradesDamage(pair: Pair): boolean {
  const { now, before } = pair;
  if (
    now.outsideRecord === null ||
    now.cues.has('outside-cause') ||
    !/^(?:nail|screw|staple|drill|cut|pierced|punctured|nicked)/.test(now.outsideRecord)
  )
    return false;
  const there = pair.place === 'same' || (pair.match !== null && ['same', 'part', 'joined'].includes(pair.match.kind));
  return there && pair.days <= pair.weights.recentDays && before.job.trade !== (now.job.trade ?? null);
}

/** What speaks against a revisit. */
export function againstSignals(pair: Pair, add: Add): void {
  planSignals(pair, add);
  purposeSignals(pair, add);
  causeSignals(pair, add);
  peopleSignals(pair, add);
  if (pair.now.bare) add('bare-message', pair.weights.bareMessage, {});
  if (pair.meeting === 'caller') add('caller-only', pair.weights.callerOnly, {});
}
