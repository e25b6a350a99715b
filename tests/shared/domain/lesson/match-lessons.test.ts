import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobTypes, symptoms } from '../../../../shared/domain/job/job.ts';
import type { LessonMatch } from '../../../../shared/domain/lesson/lesson.ts';
import { type LessonJob, matchJob, matchLessons, mostLessonsShown, prepareMatch } from '../../../../shared/domain/lesson/match-lessons.ts';

const nothing: LessonMatch = { trades: [], jobTypes: [], equipmentKinds: [], symptoms: [], words: [] };
const job: LessonJob = {
  trade: 'Plumbing',
  jobType: 'diagnosis',
  symptom: 'leak',
  equipmentKinds: ['Water heater'],
  customerWords: 'There is water by the heater again. It was dripping all night.',
};
const lesson = (id: string, match: Partial<LessonMatch>, inForceFrom = '2026-10-12', retiredOn: string | null = null) => ({
  id,
  match: { ...nothing, ...match },
  inForceFrom,
  retiredOn,
});
const fits = (match: Partial<LessonMatch>, of: Partial<LessonJob> = {}): string[] | null =>
  matchJob(prepareMatch({ ...nothing, ...match }), { ...job, ...of })?.map(({ code }) => code) ?? null;
const shown = (lessons: readonly ReturnType<typeof lesson>[], on = '2026-11-19'): string[] =>
  matchLessons(
    lessons.map((one) => ({ lesson: one, prepared: prepareMatch(one.match) })),
    job,
    on,
  ).map((one) => one.lesson.id);

describe('where a lesson applies', () => {
  it('is where every list that is not empty holds one of the job’s own, with the reasons', () => {
    expect(fits({ trades: ['plumbing'], equipmentKinds: ['boiler', 'water heater'], symptoms: ['damp', 'leak'] })).toEqual([
      'trade',
      'symptom',
      'equipment',
    ]);
    expect(fits({ trades: ['plumbing'], symptoms: ['noise'] })).toBeNull();
    expect(fits({ trades: ['plumbing'] }, { trade: null })).toBeNull();
    expect(fits({ jobTypes: ['diagnosis'] })).toEqual(['job-type']);
  });

  it('is nowhere for a lesson that asks for nothing', () => {
    expect(fits({})).toBeNull();
    expect(fits({ words: [' . '] })).toBeNull();
  });

  it.each([
    ['heater', true],
    ['heaters', true],
    ['drips', true],
    ['by the heater', true],
    ['heat', false],
    ['heater by', false],
    ['night water', false],
  ])('reads “%s” in the customer’s words as whole words by their stems', (said, expected) => {
    expect(fits({ words: [said] }) !== null).toBe(expected);
  });

  it('knows a kind of equipment that only the customer names', () => {
    const named = { equipmentKinds: [], customerWords: 'My water heaters leak' };
    expect(fits({ equipmentKinds: ['Water heater'] }, named)).toEqual(['equipment']);
    expect(fits({ equipmentKinds: ['Boiler'] }, named)).toBeNull();
  });
});

describe('which lessons are shown', () => {
  it('is the most specific first: more lists, fewer ways, then the newer', () => {
    expect(
      shown([
        lesson('trade', { trades: ['plumbing'] }),
        lesson('wide', { symptoms: ['leak'], trades: ['plumbing', 'heating'] }),
        lesson('narrow', { symptoms: ['leak'], trades: ['plumbing'] }),
        lesson('newer', { symptoms: ['leak'], trades: ['plumbing'] }, '2026-11-01'),
      ]),
    ).toEqual(['newer', 'narrow', 'wide']);
  });

  it('leaves out what is retired, and what begins later', () => {
    const lessons = [
      lesson('retired', { symptoms: ['leak'] }, '2026-10-12', '2026-11-19'),
      lesson('later', { symptoms: ['leak'] }, '2026-11-20'),
    ];
    expect(shown(lessons)).toEqual([]);
    expect(shown(lessons, '2026-11-18')).toEqual(['retired']);
    expect(shown(lessons, '2026-11-20')).toEqual(['later']);
  });

  const list = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
  const matches = fc.record({
    trades: list(['plumbing', 'heating', 'roofing']),
    jobTypes: list(jobTypes),
    equipmentKinds: list(['water heater', 'boiler', 'shower']),
    symptoms: list(symptoms),
    words: list(['heater', 'drip', 'no power', 'base']),
  });

  it('asks for no more where an entry is added, and for more where a list begins to count', () => {
    fc.assert(
      fc.property(matches, (match) => {
        const before = fits(match);
        const wider = match.symptoms.length === 0 ? match : { ...match, symptoms: [...match.symptoms, 'leak' as const] };
        if (before !== null) expect(fits(wider)).not.toBeNull();
        const narrower = match.trades.length === 0 ? { ...match, trades: ['drywall'] } : match;
        if (match.trades.length === 0) expect(fits(narrower)).toBeNull();
        const asked = Object.values(match).filter((entries) => entries.length > 0).length;
        if (before !== null) expect(before).toHaveLength(asked);
      }),
      { numRuns: 60 },
    );
  });

  it('shows the same few whatever the order in which they are kept', () => {
    fc.assert(
      fc.property(fc.array(matches, { maxLength: 8 }), (many) => {
        const lessons = many.map((match, index) => lesson(`l${index}`, match));
        const found = shown(lessons);
        expect(found.length).toBeLessThanOrEqual(mostLessonsShown);
        expect(shown(lessons.toReversed())).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });
});
