import type { Fault } from '../job/symptom-words.ts';
import { mayCause } from './may-cause.ts';
import type { PriorVisit } from './prepare-history.ts';
import type { NewReading } from './read-new-job.ts';
import { relatePlaces, usualPlaces } from './read-places.ts';
import { isDefinite, relateThings, type ThingMatch } from './relate-things.ts';
import type { RevisitWeights } from './revisit-weights.ts';
import type { SignalCode, SignalParams } from './signal-codes.ts';
import { relateSymptoms } from './symptom-families.ts';

const day = 86_400_000;

/** Faults that show in the next room too. */
const spreading: ReadonlySet<Fault> = new Set(['leak', 'damp', 'smell', 'crack']);

/** How the pair came together: the very address, or only the caller (may ask, never flags). */
export type Meeting = 'address' | 'caller' | 'other-unit';

/** What every part of the score sees of a pair. */
export interface Pair {
  readonly now: NewReading;
  readonly before: PriorVisit;
  readonly weights: RevisitWeights;
  readonly days: number;
  /** The zone of the place, for weekdays. */
  readonly zone: string;
  readonly meeting: Meeting;
  readonly match: ThingMatch | null;
  /** 'same' also where only words and one candidate say so. */
  readonly equipment: 'ticked' | 'named' | 'other' | 'other-of-its-kind' | 'unknown';
  readonly symptom: ReturnType<typeof relateSymptoms>;
  readonly place: ReturnType<typeof relatePlaces>;
  /** True when both name definite things that have nothing to do with each other. */
  readonly otherThing: boolean;
  /** The fault now that our work then may have led to elsewhere in the house. */
  readonly mayCause: Fault | null;
}

export type Add = <C extends SignalCode>(code: C, points: number, params: SignalParams[C]) => void;

function equipmentRelation(now: NewReading, before: PriorVisit): Pair['equipment'] {
  const own = now.equipment;
  const theirs = before.equipment.length > 0 ? before.equipment : [];
  if (own.length === 0) return 'unknown';
  if (theirs.length === 0) return 'unknown';
  if (own.some((one) => theirs.includes(one))) return now.equipmentTicked ? 'ticked' : 'named';
  const sameKind = own.some((one) => theirs.some((other) => one.things.some((thing) => !thing.vague && other.things.includes(thing))));
  return sameKind ? 'other-of-its-kind' : 'other';
}

/** Places as they were named; where only one side names any, against where the other's fixtures stand as a rule. */
function placeRelation(now: NewReading, before: PriorVisit, match: ThingMatch | null): Pair['place'] {
  const shows = [...now.families].some((fault) => spreading.has(fault));
  const spreads = match?.kind !== 'same' && shows;
  if (shows || now.places.length > 0 === before.places.length > 0) return relatePlaces(now.places, before.places, spreads);
  const own = now.places.length > 0 ? now.places : usualPlaces(now.things);
  const theirs = before.places.length > 0 ? before.places : usualPlaces(before.things);
  const relation = relatePlaces(own, theirs, spreads);
  // A usual room tells two apart; that it agrees says nothing new.
  return relation === 'other' ? 'other' : 'unknown';
}

export function makePair(now: NewReading, before: PriorVisit, weights: RevisitWeights, meeting: Meeting, zone: string): Pair {
  const match = relateThings(now.things, before.things);
  const definite = isDefinite(now.things) && isDefinite(before.things);
  // What a roof lets in shows at anything below it.
  const roofShows = before.job.trade === 'roofing' && now.job.trade === 'roofing' && (now.families.has('leak') || now.families.has('damp'));
  const caused = mayCause(now.families, before.things);
  return {
    now,
    before,
    weights,
    meeting,
    match,
    mayCause: caused,
    zone,
    days: Math.max(0, Math.round((now.requested - before.visited) / day)),
    equipment: equipmentRelation(now, before),
    symptom: relateSymptoms(now.families, before.families),
    place: placeRelation(now, before, match),
    otherThing:
      definite &&
      !roofShows &&
      caused === null &&
      (match === null || match.kind === 'none' || match.kind === 'sibling' || match.kind === 'vague'),
  };
}
