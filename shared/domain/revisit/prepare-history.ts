import type { Id } from '../base/id.ts';
import type { Instant } from '../base/now.ts';
import type { Thing } from '../equipment/thing.ts';
import type { Fault } from '../job/symptom-words.ts';
import { type AddressParts, parseAddress } from '../property/parse-address.ts';
import type { Place } from './read-places.ts';
import { type Reading, readWords } from './read-words.ts';
import { equipmentOf, type PreparedEquipment, prepareEquipment } from './relate-equipment.ts';
import type { RevisitHistory, RevisitJob, RevisitProperty } from './revisit.ts';
import { rootOf } from './root-of.ts';
import { familiesOf, relateSymptoms } from './symptom-families.ts';
import {
  explained,
  leftUndone,
  noRepair,
  nothingFound,
  partMissing,
  plannedWork,
  quoted,
  temporary,
  waitsForPart,
} from './words/records.ts';

/** An earlier visit with everything that comparing needs, read once. */
export interface PriorVisit {
  readonly job: RevisitJob;
  readonly rootJobId: Id;
  /** Milliseconds: when it was asked for, and when our last visit for it ended. */
  readonly requested: number;
  readonly visited: number;
  readonly visitedAt: Instant;
  readonly words: Reading;
  readonly work: Reading;
  readonly planned: Reading;
  readonly declined: Reading;
  readonly things: ReadonlySet<Thing>;
  readonly places: readonly Place[];
  readonly stems: ReadonlySet<string>;
  readonly families: ReadonlySet<Fault>;
  readonly equipment: readonly PreparedEquipment[];
  readonly waitsForPart: boolean;
  readonly temporary: boolean;
  readonly quoted: boolean;
  readonly unsure: boolean;
  readonly leftUndone: boolean;
  readonly explained: boolean;
  /** Plain words of the call, to see the very same words again. */
  readonly plainWords: string;
}

export interface PreparedProperty {
  readonly property: RevisitProperty;
  readonly address: AddressParts;
}

/** Earlier jobs with their words already read; made once for a property, judged for each keystroke. */
export interface PreparedHistory {
  readonly history: RevisitHistory;
  readonly visits: readonly PriorVisit[];
  readonly properties: ReadonlyMap<Id, PreparedProperty>;
  readonly equipment: readonly PreparedEquipment[];
  readonly dismissed: ReadonlySet<string>;
}

/** When our visit for a job ended, or null when nobody came. A cancelled job counts only if somebody had been there. */
function visitedAt(job: RevisitJob): string | null {
  if (job.visitedAt !== null && job.visitedAt !== undefined) return job.visitedAt;
  return job.status === 'done' ? (job.completedAt ?? job.requestedAt) : null;
}

function union<T>(...sets: Iterable<T>[]): Set<T> {
  const all = new Set<T>();
  for (const set of sets) for (const one of set) all.add(one);
  return all;
}

function prepareVisit(job: RevisitJob, ended: string, equipment: readonly PreparedEquipment[], rootJobId: Id): PriorVisit {
  const words = readWords(job.customerWords, 'earlier');
  const work = readWords(`${job.finding}. ${job.workDone}`, 'names');
  const planned = readWords(job.plannedNext, 'names');
  const done = work.plain;
  const plan = planned.plain;
  const record = `${done} ${plan}`;
  const mending = job.jobType === 'repair' || job.jobType === 'diagnosis';
  // A repair with something left to do waits on it, unless what is left was planned for its own sake (a coat, a reading).
  const unfinished = mending && plan !== '' && job.symptom !== null && job.symptom !== 'other' && !plannedWork.test(plan);
  const waits =
    job.jobType !== 'maintenance' &&
    job.jobType !== 'inspection' &&
    ((job.jobType === 'install' ? partMissing : waitsForPart).test(record) || unfinished) &&
    !quoted.test(record) &&
    !plannedWork.test(plan);
  const own = equipmentOf(job.equipmentIds, equipment);
  return {
    job,
    rootJobId,
    requested: Date.parse(job.requestedAt),
    visited: Date.parse(ended),
    visitedAt: ended,
    words,
    work,
    planned,
    declined: readWords(job.declined, 'names'),
    things: union(
      words.things,
      words.praised,
      work.things,
      work.praised,
      own.flatMap((one) => one.things),
    ),
    places: [...words.places, ...work.places, ...own.flatMap((one) => one.places)],
    stems: union(words.stems, work.stems),
    families: familiesOf(job.symptom, words.faults),
    equipment: own,
    waitsForPart: waits,
    temporary: temporary.test(done) && job.jobType !== 'install',
    quoted: quoted.test(record),
    unsure:
      job.certainty === 'likely' ||
      job.certainty === 'monitor' ||
      job.repairMade === false ||
      (job.jobType !== 'install' && job.certainty !== 'sure' && noRepair.test(done)) ||
      nothingFound.test(done),
    leftUndone: leftUndone.test(done),
    explained: explained.test(done),
    plainWords: words.plain,
  };
}

/**
 * A visit that went back for another ("still dripping", no word of what) was about the same things. Without this the
 * first visit of a chain, which names them, would look nearer than the last.
 */
function inherit(visit: PriorVisit, earlier: readonly PriorVisit[]): PriorVisit {
  const { job, words } = visit;
  const wentBack = words.cues.has('persists') || words.wordCount === 0 || job.noCharge;
  const first =
    earlier.findLast((one) => one.job.id === job.originalJobId) ??
    (wentBack
      ? earlier.findLast(
          (one) =>
            one.job.propertyId === job.propertyId &&
            one.job.trade === job.trade &&
            relateSymptoms(visit.families, one.families).kind === 'same',
        )
      : undefined);
  if (first === undefined) return visit;
  const equipment = visit.equipment.length > 0 ? visit.equipment : first.equipment;
  return { ...visit, things: union(visit.things, first.things), places: [...visit.places, ...first.places], equipment };
}

/** Reads a history once. Its cost grows with the number of jobs; `judge` is then cheap. */
export function prepareHistory(history: RevisitHistory): PreparedHistory {
  const links = new Map(history.priorJobs.map((job) => [job.id, job]));
  const equipment = prepareEquipment(history.equipment);
  const visits = history.priorJobs.flatMap((job) => {
    const ended = visitedAt(job);
    return ended === null ? [] : [prepareVisit(job, ended, equipment, job.rootJobId ?? rootOf(job.id, links))];
  });
  visits.sort((a, b) => a.visited - b.visited || (a.job.id < b.job.id ? -1 : 1));
  return {
    history,
    visits: visits.map((visit, index) => inherit(visit, visits.slice(0, index))),
    properties: new Map(history.properties.map((property) => [property.id, { property, address: parseAddress(property.address) }])),
    equipment,
    dismissed: new Set((history.dismissed ?? []).map((pair) => `${pair.jobId} ${pair.originalJobId}`)),
  };
}
