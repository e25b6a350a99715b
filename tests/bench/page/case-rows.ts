import type { Case, CaseStep } from '../../../shared/domain/case/case.ts';
import { caseStepKinds } from '../../../shared/domain/case/case.ts';
import { causes, symptoms } from '../../../shared/domain/job/job.ts';
import { schemaVersion } from '../../../shared/domain/schema-version.ts';

const things = ['water heater', 'boiler', 'electrical panel', 'heat pump', 'roof', 'dishwasher', 'sump pump', 'furnace'];
const said = [
  'There is water on the basement floor again, right beside the heater.',
  'It trips every night at two, and the garage is dark in the morning.',
  'The radiators upstairs stay cold since you came on Monday.',
  'A drop falls on the lathe whenever the rain comes from the west.',
  'The smell is back, and it is worse with the door shut.',
];
const found = [
  'Rust inside the liner, drops two inches above the floor.',
  'A cable above the freezer, bared by mice.',
  'Air in the top of the system, pressure low, expansion tank flat.',
  'The collar was cracked on the far side of the vent.',
  'The flue joint stood open behind the furnace.',
];
const of = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;
const at = (index: number): string => new Date(Date.UTC(2024, 0, 1) + index * 3_600_000).toISOString();
const sha = (number: number): string => number.toString(16).padStart(64, '0');

/** The largest case: 40 steps and 30 pictures. */
export const largestCaseId = 'bench-case-largest';

export function caseRows(count: number): Case[] {
  return [caseRow(largestCaseId, 0, 40, 30), ...Array.from({ length: count - 1 }, (_, n) => caseRow(`bench-case-${n}`, n + 1, 6, 2))];
}

function caseRow(id: string, index: number, stepCount: number, photoCount: number): Case {
  const steps = Array.from({ length: stepCount }, (_, step) => stepRow(index, step, step < photoCount ? index * 40 + step : null));
  return {
    ...{ id, rev: 2, createdAt: at(index), createdBy: 'bench', updatedAt: at(index), updatedBy: 'bench', deletedAt: null },
    ...{ live: 1, schemaVersion, state: 'ready', libraryKey: null, tellerId: null, rootJobId: null, jobIds: [], reviewId: null },
    title: `The ${of(things, index)} and what came of it, number ${index}`,
    zone: 'America/Toronto',
    steps,
    turningStepId: 's3',
    question: 'You are at the door. What would you do now?',
    options: ['Look again', 'Say what it is likely to be', 'Ring in three days'],
    lesson: `${of(things, index)}: ${of(found, index).toLowerCase()}`,
    ...{
      factors: [],
      sustain: 'Coming the same day.',
      improve: 'Look behind it too.',
      trade: of(['plumbing', 'heating', 'roofing'], index),
    },
    ...{ jobType: 'repair', symptom: of(symptoms, index), equipmentKinds: [of(things, index)], causes: [of(causes, index)] },
    ...{ themes: ['What we told them'], anonymous: false, blackOut: [], restore: [] },
    sha256s: steps.flatMap(({ photos }) => photos.map(({ sha256 }) => sha256)),
  };
}

function stepRow(index: number, step: number, photo: number | null): CaseStep {
  const image = { attachmentId: null, mediaType: 'image/webp', width: 1_600, height: 1_200, caption: 'Under the heater' };
  return {
    ...{ id: `s${step + 1}`, kind: of(caseStepKinds, step), title: '', words: `${of(said, index + step)} ${of(found, index * 3 + step)}` },
    ...{
      more: of(said, index + step + 2),
      knew: of(found, index + step),
      said: of(said, step),
      hindsight: '',
      notes: '',
      at: at(index + step),
    },
    ...{ place: 'In the basement', source: null },
    photos: photo === null ? [] : [{ ...image, sha256: sha(photo) }],
  };
}
