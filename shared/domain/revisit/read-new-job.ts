import type { Now } from '../base/now.ts';
import type { Thing } from '../equipment/thing.ts';
import type { Fault } from '../job/symptom-words.ts';
import { findPhrase } from './phrase-pattern.ts';
import type { PreparedHistory } from './prepare-history.ts';
import type { Place } from './read-places.ts';
import { type Reading, readWords } from './read-words.ts';
import { equipmentMeant, equipmentOf, type PreparedEquipment } from './relate-equipment.ts';
import type { NewJob } from './revisit.ts';
import { familiesOf } from './symptom-families.ts';
import type { Cue } from './words/cues.ts';
import { outside, outsideInRecord } from './words/phrases.ts';
import { ownFault, userDid } from './words/records.ts';

/** The job to judge with everything that comparing needs. */
export interface NewReading {
  readonly job: NewJob;
  readonly requested: number;
  readonly date: string;
  readonly words: Reading;
  /** Its own finding and work done, where it is closed already. */
  readonly work: Reading;
  /** Cues of the customer's words only: the technician's record is no complaint. */
  readonly cues: ReadonlyMap<Cue, string>;
  readonly things: ReadonlySet<Thing>;
  readonly places: readonly Place[];
  readonly families: ReadonlySet<Fault>;
  readonly equipment: readonly PreparedEquipment[];
  readonly equipmentTicked: boolean;
  readonly plainWords: string;
  /** Something is wrong, by the record or by the words. */
  readonly faulty: boolean;
  /** The words themselves say that it did not stay mended. */
  readonly persists: boolean;
  /** Booked as a repair, though neither record nor words tell a fault that we can read, nor another purpose. */
  readonly unclear: boolean;
  /** No words at all. */
  readonly empty: boolean;
  /** Words that name neither thing nor place nor fault: "can you come back out". */
  readonly bare: boolean;
  readonly ownFault: boolean;
  readonly outsideRecord: string | null;
  readonly userDid: boolean;
  /** When the present holder moved in (milliseconds), where it is known. */
  readonly occupiedSince: number | null;
  readonly group: string | null;
}

const persisting: readonly Cue[] = ['persists', 'short-lived', 'since-work', 'tried-advice', 'fed-up', 'is-it-meant'];
const meaningful: readonly Cue[] = [
  'wants-more',
  'by-calendar',
  'paper',
  'accepts-quote',
  'as-planned',
  'outside-cause',
  'area-outage',
  'praise',
  'waits-for-part',
  'supplier-call',
];

/** What a call may be for although something persists. */
const otherPurposes: readonly Cue[] = ['order', 'paper', 'wants-more', 'accepts-quote', 'as-planned', 'by-calendar'];

function movedIn(history: PreparedHistory, job: NewJob): number | null {
  if (job.propertyId === null || job.propertyId === undefined) return null;
  const dates = history.history.occupancies
    .filter(
      (one) =>
        one.propertyId === job.propertyId && one.since !== null && (job.customerId === undefined || one.customerId === job.customerId),
    )
    .map((one) => Date.parse(one.since as string));
  return dates.length === 0 ? null : Math.max(...dates);
}

const well: ReadonlySet<string> = new Set('wet ok okay fine good sound clear clean working normal intact tight dry passed'.split(' '));
const linking: ReadonlySet<string> = new Set(['is', 'was', 'tested', 'found']);

/** The technician looked there and found it well ("floor trap wet", "pump ok"): it is not what this is about. */
function clearedBy(record: string, thing: Thing): boolean {
  const padded = ` ${record} `;
  return thing.names.some((name) => {
    const at = padded.indexOf(` ${name} `);
    if (at < 0) return false;
    const [first = '', second = ''] = padded.slice(at + name.length + 2).split(' ');
    return well.has(linking.has(first) ? second : first);
  });
}

/** Booked as mending, or nobody said as what. */
function mending({ jobType }: NewJob): boolean {
  return jobType === undefined || jobType === null || jobType === 'diagnosis' || jobType === 'repair';
}

/** "Can you come back out": a living person says so little, a closed record from elsewhere merely has few words. */
function isBare(job: NewJob, words: Reading): boolean {
  const open = job.status !== 'done' && mending(job);
  const nothingNamed = words.things.size === 0 && words.places.length === 0 && [...words.faults].every((fault) => fault === 'poor');
  const noSymptom = job.symptom === undefined || job.symptom === null || job.symptom === 'other';
  return (
    open &&
    nothingNamed &&
    noSymptom &&
    words.wordCount > 0 &&
    words.wordCount <= bareWords &&
    !meaningful.some((cue) => words.cues.has(cue))
  );
}

/** A message longer than this says something, even if we cannot read it. */
const bareWords = 16;

/** Reads the job to judge. */
export function readNewJob(history: PreparedHistory, job: NewJob, now: Now): NewReading {
  const words = readWords(job.customerWords);
  const record = [job.finding ?? '', job.workDone ?? ''].filter((text) => text !== '').join('. ');
  const work = readWords(record);
  const plainWords = words.plain;
  const atProperty = history.equipment.filter(
    (one) => job.propertyId === undefined || job.propertyId === null || one.row.propertyId === job.propertyId,
  );
  const ticked = equipmentOf(job.equipmentIds ?? [], history.equipment);
  const meant = ticked.length > 0 ? null : equipmentMeant(words, words.text, atProperty);
  const equipment = ticked.length > 0 ? ticked : meant === null ? [] : [meant];
  const symptom = job.symptom ?? null;
  const { cues } = words;
  const persists = persisting.some((cue) => cues.has(cue));
  const elsewise = otherPurposes.some((cue) => cues.has(cue));
  const faulty =
    words.faults.size > 0 ||
    (persists && !elsewise) ||
    (symptom !== null && symptom !== 'other') ||
    (words.wordCount === 0 && work.faults.size > 0);
  const found = words.things.size === 0 ? [...work.things].filter((thing) => !clearedBy(work.plain, thing)) : [];
  const things = new Set<Thing>([...words.things, ...found, ...ticked.flatMap((one) => one.things)]);
  const plainRecord = work.plain;
  return {
    job,
    words,
    work,
    cues,
    things,
    equipment,
    plainWords,
    faulty,
    persists,
    unclear: !faulty && !elsewise && mending(job),
    requested: Date.parse(job.requestedAt),
    date: now.date,
    places: words.places.length > 0 ? words.places : work.places,
    families: familiesOf(symptom, words.faults),
    equipmentTicked: ticked.length > 0,
    empty: words.wordCount === 0,
    bare: record === '' && isBare(job, words),
    ownFault: ownFault.test(plainRecord),
    userDid: userDid.test(plainRecord),
    outsideRecord: findPhrase(outside, plainRecord.split(' ')) ?? findPhrase(outsideInRecord, plainRecord.split(' ')),
    occupiedSince: movedIn(history, job),
    group: history.history.customers?.find((one) => one.id === job.customerId)?.group ?? null,
  };
}
