import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { agendaNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import { type AgendaSource, agendaDefaults, minutesFor, planAgenda } from '../../../../shared/domain/meeting/plan-agenda.ts';
import { planMeetingDate } from '../../../../shared/domain/meeting/plan-date.ts';
import { usualCalendar, wall } from '../../../support/time.ts';

const quiet: AgendaSource = {
  cases: [],
  libraryCaseIds: ['water', 'phone'],
  openActions: 2,
  revisits: 0,
  reviewJobIds: [],
  wentWellJobId: 'fine',
  meetingsBefore: 9,
};
const waiting = (id: string, since: string, changes = {}) => ({
  id,
  since: `${since}T09:00:00.000Z`,
  fromRevisit: false,
  mayTell: true,
  ...changes,
});
const said = (source: AgendaSource, length?: number) =>
  planAgenda(source, length).items.map(({ kind, caseId, jobId }) => [kind, caseId ?? jobId].filter((part) => part !== null).join(' '));

const anySource: fc.Arbitrary<AgendaSource> = fc.record({
  cases: fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      since: fc.constantFrom('2026-11-01T09:00:00.000Z', '2026-11-02T09:00:00.000Z'),
      fromRevisit: fc.boolean(),
      mayTell: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  ),
  libraryCaseIds: fc.constantFrom([], ['water'], ['water', 'phone']),
  openActions: fc.nat(3),
  revisits: fc.nat(2),
  reviewJobIds: fc.constantFrom([], ['r1'], ['r1', 'r2', 'r3']),
  wentWellJobId: fc.constantFrom(null, 'fine'),
  meetingsBefore: fc.nat(3),
});

describe('planAgenda', () => {
  it('gives a week without a case its ten minutes: a library case, a job that went well, open actions', () => {
    expect(said(quiet)).toEqual(['actions', 'library-case water', 'went-well fine']);
    expect(planAgenda(quiet).minutes).toBe(10);
  });

  it('takes cases of revisits first and the oldest before others, three at most, and says what waits', () => {
    const cases = [
      waiting('young', '2026-11-16'),
      waiting('old', '2026-11-02'),
      waiting('back', '2026-11-18', { fromRevisit: true }),
      waiting('middle', '2026-11-09'),
    ];
    const agenda = planAgenda({ ...quiet, cases, revisits: 3 });
    expect(said({ ...quiet, cases, revisits: 3 })).toEqual(['actions', 'revisits', 'case back', 'case old', 'case middle']);
    expect(agenda.minutes).toBe(29);
    expect(agenda.leftOut.map(({ item, because }) => `${item.caseId ?? item.kind} ${because}`)).toEqual([
      'went-well no-time',
      'young enough-cases',
    ]);
  });

  it('begins a new team with the leader, and holds back what names people', () => {
    const cases = [waiting('named', '2026-11-02', { mayTell: false })];
    expect(said({ ...quiet, cases, meetingsBefore: 0 })).toEqual(['one-wrong', 'actions', 'library-case water', 'went-well fine']);
    expect(planAgenda({ ...quiet, cases }).leftOut).toMatchObject([{ because: 'first-cases' }]);
  });

  it('goes by the minutes and the number of cases that the business chose', () => {
    const cases = [waiting('old', '2026-11-02'), waiting('young', '2026-11-16')];
    const numbers = agendaNumbersOf({ numbers: { 'meetings.ownCase': 12, 'meetings.mostCases': 1, 'meetings.actions': 0 } });
    const agenda = planAgenda({ ...quiet, cases }, 30, numbers);
    expect(agenda.items.map(({ kind, minutes }) => `${kind} ${minutes}`)).toEqual(['actions 2', 'case 12', 'went-well 3']);
    expect(agenda.leftOut).toMatchObject([{ item: { caseId: 'young' }, because: 'enough-cases' }]);
    expect(minutesFor('library-case', numbers)).toBe(5);
  });

  it('fits any length, shows no case twice and is the same in any order', () => {
    fc.assert(
      fc.property(anySource, fc.integer({ min: 5, max: 60 }), (source, length) => {
        const agenda = planAgenda(source, length);
        expect(agenda.minutes).toBe(agenda.items.reduce((sum, { minutes }) => sum + minutes, 0));
        expect(agenda.minutes).toBeLessThanOrEqual(length);
        const shown = agenda.items.flatMap(({ caseId }) => caseId ?? []);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length).toBeLessThanOrEqual(agendaDefaults.mostCases);
        const named = source.cases.filter(({ mayTell }) => !mayTell).map(({ id }) => id);
        expect(shown.filter((id) => named.includes(id))).toEqual([]);
        expect(planAgenda({ ...source, cases: source.cases.toReversed() }, length)).toEqual(agenda);
      }),
      { numRuns: 60 },
    );
  });
});

describe('planMeetingDate', () => {
  const zone = 'Europe/London';
  const at = (date: string, time: string) => makeNow(wall(date, time, zone), zone);
  const last = { plannedOn: '2026-11-16', plannedAt: '07:30' };

  it('is on the next Monday at the hour of the last one, and today while that is to come', () => {
    expect(planMeetingDate(last, at('2026-11-19', '14:00'), usualCalendar)).toEqual({ plannedOn: '2026-11-23', plannedAt: '07:30' });
    expect(planMeetingDate(last, at('2026-11-23', '07:00'), usualCalendar).plannedOn).toBe('2026-11-23');
    expect(planMeetingDate(last, at('2026-11-23', '08:20'), usualCalendar).plannedOn).toBe('2026-11-23');
    expect(planMeetingDate(last, at('2026-11-23', '09:00'), usualCalendar).plannedOn).toBe('2026-11-30');
  });

  it('begins when we open, and waits for a day that we work', () => {
    const calendar = { ...usualCalendar, holidays: ['2026-11-23'] };
    expect(planMeetingDate(null, at('2026-11-19', '14:00'), calendar)).toEqual({ plannedOn: '2026-11-24', plannedAt: '08:00' });
    expect(planMeetingDate(last, at('2026-11-24', '07:00'), calendar).plannedOn).toBe('2026-11-24');
  });

  it('gives a week no second meeting, and a business that never opens its Monday', () => {
    const early = { plannedOn: '2026-11-25', plannedAt: null };
    expect(planMeetingDate(early, at('2026-11-23', '06:00'), usualCalendar)).toEqual({ plannedOn: '2026-11-30', plannedAt: null });
    const never = { openingHours: Array.from({ length: 7 }, () => null), holidays: [] };
    expect(planMeetingDate(null, at('2026-11-19', '14:00'), never)).toEqual({ plannedOn: '2026-11-23', plannedAt: '08:00' });
  });
});
