import type { AddressParts } from '../property/parse-address.ts';
import type { Meeting } from './pair.ts';
import type { PreparedHistory, PriorVisit } from './prepare-history.ts';
import type { NewReading } from './read-new-job.ts';

/** Words of a street's name that tell it from others: no number, no "st", no compass word. */
function namesOf(address: AddressParts): string[] {
  return address.street.split(' ').filter((word) => word.length >= 4 && !/\d/.test(word));
}

function mentions(words: string, address: AddressParts): boolean {
  const names = namesOf(address);
  return names.length > 0 && names.every((name) => ` ${words} `.includes(` ${name} `));
}

function sameUnits(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}

/** Units that the words name against the unit on record: another flat stays another flat wherever it is filed. */
function otherUnitNamed(now: NewReading, own: AddressParts, visit: PriorVisit, theirs: AddressParts): boolean {
  const named = now.words.units;
  const before = [...visit.words.units, ...visit.work.units, ...(theirs.unit === '' ? [] : [theirs.unit])];
  if (named.length > 0 && before.length > 0) return !sameUnits(named, before);
  return named.length > 0 && own.unit !== '' && theirs.unit !== '' && !named.includes(theirs.unit);
}

/**
 * How an earlier visit and the job to judge meet (the gate of RULES section 1): at one service address, unit included;
 * by the caller alone or by a billing address, which may ask; or not at all (null).
 */
export function meetingOf(
  history: PreparedHistory,
  visit: PriorVisit,
  now: NewReading,
  agree: (a: AddressParts, b: AddressParts) => boolean,
): Meeting | null {
  const caller = now.job.customerId !== undefined && now.job.customerId === visit.job.customerId;
  const ownId = now.job.propertyId ?? null;
  const theirId = visit.job.propertyId;
  if (ownId === null || theirId === null) return caller ? 'caller' : null;
  const own = history.properties.get(ownId)?.address;
  const theirs = history.properties.get(theirId)?.address;
  if (own === undefined || theirs === undefined) return ownId === theirId ? 'address' : null;
  if (ownId === theirId || agree(own, theirs)) return otherUnitNamed(now, own, visit, theirs) ? 'other-unit' : 'address';
  if (!caller) return null;
  if (agree({ ...own, unit: '' }, { ...theirs, unit: '' })) {
    // One house, another unit. A manager's call filed under the wrong flat still names the right one.
    const meant = now.words.units;
    if (meant.length > 0 && theirs.unit !== '' && meant.includes(theirs.unit) && !meant.includes(own.unit)) return 'caller';
    return own.unit === '' || theirs.unit === '' ? (otherUnitNamed(now, own, visit, theirs) ? null : 'caller') : null;
  }
  // Filed at a billing address, while the words name the place.
  return mentions(now.plainWords, theirs) || mentions(visit.plainWords, own) ? 'caller' : null;
}
