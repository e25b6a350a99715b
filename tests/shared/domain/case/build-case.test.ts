import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCase } from '../../../../shared/domain/case/build-case.ts';
import { type CaseStep, caseSchema } from '../../../../shared/domain/case/case.ts';
import type { CaseRecord } from '../../../../shared/domain/case/case-record.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { caseWords } from '../../../../shared/text/en/cases.ts';
import { caseRecord, chainJob, pictureOf, waterAgain, waterFirst } from '../../../support/case-record.ts';
import { callFields, complaintFields, promiseFields, recoveryFields, rowOf } from '../../../support/sample-rows.ts';

const build = (fields: Partial<CaseRecord> = {}) => buildCase(caseRecord(fields), caseWords);
const told = ({ kind, words }: CaseStep): string => `${kind}: ${words}`;

describe('a case made from a chain', () => {
  it('tells what was said, found, done, told and answered, in time', () => {
    expect(build().steps.map(told)).toEqual([
      'said: Water by the heater, never by the wall.',
      'knew: The wall is damp. The valve is dry.',
      'did: Sealed the wall. Left a dehumidifier.',
      'told: It is not the heater, your basement wall is leaking.',
      'answered: So it comes through the wall.',
      'came: Drops two inches above the floor.',
      'knew: The tank is rusted through at the inner liner.',
      'did: Replaced the heater.',
      'told: The heater was leaking inside all the time.',
      'came: Looked elsewhere first',
    ]);
  });

  it('lays beside a step what was known by then, and keeps what became clear later apart', () => {
    const [, , , telling] = build().steps;
    expect(telling).toMatchObject({
      knew: 'What they expected: A dry floor today.\nThe wall is damp. The valve is dry.',
      said: 'Water by the heater, never by the wall.',
      hindsight: 'Found later: The tank is rusted through at the inner liner.',
      source: { table: 'jobs', rowId: 'first', field: 'explanation', jobId: 'first' },
    });
  });

  it('proposes where to stop, what hands are counted for, a title and tags', () => {
    const built = build();
    expect(built.steps.find(({ id }) => id === built.turningStepId)?.words).toBe('Drops two inches above the floor.');
    expect(built.options).toEqual(['Replaced the heater.', 'Sealed the wall.']);
    expect(built).toMatchObject({
      title: 'Water by the heater, never by the wall',
      trade: 'plumbing',
      jobType: 'diagnosis',
      symptom: 'leak',
    });
    expect(built).toMatchObject({ causes: ['misdiagnosis'], equipmentKinds: ['water heater'], jobIds: ['first', 'again'] });
  });

  it('takes what was written before the second visit was asked for, also where it was rewritten after', () => {
    const changes = [
      { rowId: 'first', field: 'finding', at: '2026-11-02T15:00:00.000Z', before: '' },
      { rowId: 'first', field: 'finding', at: '2026-11-12T15:00:00.000Z', before: 'Damp wall.' },
    ];
    const finding = build({ changes }).steps.find(({ kind }) => kind === 'knew');
    expect(finding).toMatchObject({ words: 'Damp wall.', hindsight: 'Written later: The wall is damp. The valve is dry.' });
  });

  it('tells calls, complaints, promises and how it was put right, each from its record', () => {
    const at = '2026-11-09T10:00:00.000Z';
    const call = rowOf('c', {
      ...callFields('dana', 'again', 'k'),
      listening: { expected: '', different: 'It was wet again.', wanted: '' },
    });
    const attempt = rowOf('a', { callId: 'c', customerId: 'dana', jobId: 'again', outcome: 'spoke' as const, at, note: '' });
    const recovery = recoveryFields('dana', 'again');
    const apology = { state: 'done' as const, by: 'ann', at: '2026-11-09T10:05:00.000Z', words: 'We are sorry.', reason: '' };
    const mended = { ...apology, at: waterAgain.completedAt, words: 'The heater was leaking inside all the time.' };
    const built = build({
      attempts: [{ attempt, call }],
      complaints: [rowOf('co', { ...complaintFields('dana', 'first'), heardAt: '2026-11-09T09:00:00.000Z' })],
      promises: [rowOf('p', { ...promiseFields('dana', 'again'), madeAt: '2026-11-09T11:00:00.000Z' })],
      recoveries: [rowOf('r', { ...recovery, steps: { ...recovery.steps, apology, reinstatement: mended } })],
    });
    const lines = built.steps.map(told);
    expect(lines.filter((line) => line.endsWith(': The heater was leaking inside all the time.'))).toHaveLength(1);
    expect(lines).toEqual(
      expect.arrayContaining(['answered: It was wet again.', 'came: A wet floor.', 'told: Send the drawing.', 'told: We are sorry.']),
    );
    expect(built.steps.map(({ source }) => source?.table)).toEqual(
      expect.arrayContaining(['callAttempts', 'complaints', 'promises', 'recoveries']),
    );
  });

  it('puts a picture beside what its visit found, and one that came with the second visit not before it', () => {
    const picture = (id: string, createdAt: string) => ({ ...rowOf(id, pictureOf('first', id.repeat(64))), createdAt });
    const built = build({ attachments: [picture('a', '2026-11-02T16:00:00.000Z'), picture('b', '2026-11-10T13:00:00.000Z')] });
    const beside = built.steps.map(({ photos }) => photos.map(({ sha256 }) => sha256.charAt(0)).join(''));
    expect(beside).toEqual(['', 'a', '', '', '', '', '', '', '', 'b']);
    expect(built.sha256s).toEqual(['a'.repeat(64), 'b'.repeat(64)]);
  });

  it('cuts what is longer than a step holds, and stays within what a case holds', () => {
    const jobs = Array.from({ length: 60 }, (_, index) =>
      chainJob(index === 0 ? 'first' : `j${index}`, {
        requestedAt: `2026-01-01T00:${String(index).padStart(2, '0')}:00.000Z`,
        completedAt: null,
        customerWords: `${'x'.repeat(19_999)}${index}`,
        finding: `${'y'.repeat(19_998)}${index}`,
        workDone: 'did',
        explanation: 'told',
      }),
    );
    const built = build({ jobs });
    expect(built.steps).toHaveLength(200);
    expect(caseSchema.shape.steps.safeParse(built.steps).success).toBe(true);
  });
});

describe('whatever is on record', () => {
  const minute = fc.integer({ min: 0, max: 500 }).map((at) => new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString());
  const maybe = fc.option(minute, { nil: null });

  it('is told in time, each step from its source, with nothing beside it that came later', () => {
    const job = (id: string) =>
      fc.record({ requestedAt: minute, completedAt: maybe }).map((times): Job => {
        const of = (field: string): string => `${id}-${field}`;
        return chainJob(id, {
          ...times,
          ...{ customerWords: of('words'), expectation: of('expected'), finding: of('found'), workDone: of('done') },
          ...{ explanation: of('told'), teachBack: { said: of('back'), result: 'understood' }, finalCause: 'omission' },
        });
      });
    // An id is told by its place: dice that draw one number twice would make two rows of one id.
    const complaintsOn = fc
      .array(minute, { maxLength: 4 })
      .map((heard) => heard.map((heardAt, id) => rowOf(`co${id}`, { ...complaintFields('dana', 'first'), heardAt, got: `co${id}-got` })));
    fc.assert(
      fc.property(job('first'), job('second'), job('third'), complaintsOn, (first, second, third, complaints) => {
        const { steps } = build({ jobs: [first, second, third], complaints });
        const times = steps.map(({ at }) => at).filter((at) => at !== null);
        expect(times).toEqual(times.toSorted());
        steps.forEach((step, index) => {
          expect(step.source).not.toBeNull();
          const later = steps.slice(index).map(({ words }) => words);
          for (const words of later.filter((text) => text.includes('-')))
            expect(`${step.knew}\n${step.said}`.split('\n')).not.toContain(words);
          expect(`${step.knew} ${step.said}`).not.toContain(caseWords.cause.omission);
        });
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      }),
      { numRuns: 60 },
    );
  });

  it('tells the first job of the story first', () => {
    expect(build({ jobs: [waterFirst, waterAgain] }).steps).toEqual(build().steps);
  });
});
