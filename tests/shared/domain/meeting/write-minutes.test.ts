import { describe, expect, it } from 'vitest';
import type { Meeting, MeetingAction, MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import { actionTexts, itemTexts, type MinutesMaterial, writeMinutes } from '../../../../shared/domain/meeting/write-minutes.ts';
import { meetingActionFields, meetingFields, meetingItemFields } from '../../../support/learning-rows.ts';

const row = (id: string) => ({ id, rev: 1, live: 1, createdAt: '2026-11-02T09:00:00.000Z', createdBy: 'ann' }) as unknown as Meeting;
const meeting = (id: string, changes: Partial<Meeting> = {}): Meeting => ({ ...row(id), ...meetingFields(), ...changes });
const item = (id: string, changes: Partial<MeetingItem> = {}): MeetingItem =>
  ({ ...row(id), ...meetingItemFields('now', 'case', 'said'), ...changes }) as MeetingItem;
const action = (id: string, changes: Partial<MeetingAction> = {}): MeetingAction =>
  ({ ...row(id), ...meetingActionFields(null, id), ...changes }) as MeetingAction;

const material = (changes: Partial<MinutesMaterial> = {}): MinutesMaterial => ({
  meeting: meeting('now', {
    startedAt: '2026-11-09T08:02:00.000Z',
    endedAt: '2026-11-09T08:31:00.000Z',
    state: 'ended',
    attendance: ['ann', 'gone'],
  }),
  items: [item('b', { order: 2, kind: 'free', caseId: null, jobId: 'job', title: 'Vans' }), item('a', { order: 1, seconds: 700 })],
  actions: [
    action('late', { itemId: 'a', dueOn: '2026-11-20', assignedTo: 'ann' }),
    action('soon', { itemId: 'a', dueOn: '2026-11-12' }),
    action('loose', { itemId: 'taken-off' }),
  ],
  before: null,
  safe: new Map(),
  caseTitle: (id) => (id === 'case' ? 'Water by the heater' : ''),
  jobNumber: (id) => (id === 'job' ? 1042 : null),
  staffName: (id) => (id === 'ann' ? 'Ann Lee' : ''),
  ...changes,
});

describe('writeMinutes', () => {
  it('tells the items in their order, each with its actions by day, and what belongs to none', () => {
    const minutes = writeMinutes(material());
    expect(minutes).toMatchObject({ date: '2026-11-09', start: '08:02', end: '08:31', isOver: true, present: ['Ann Lee'] });
    expect(minutes.items.map(({ title }) => title)).toEqual(['Water by the heater', 'Vans']);
    expect(minutes.items.map(({ job }) => job)).toEqual([null, 1042]);
    expect(minutes.items[0]).toMatchObject({ took: 12, notes: 'said', keep: 'said', change: 'said' });
    expect(minutes.items[0]?.actions.map(({ what, who }) => `${what} ${who}`)).toEqual(['soon ', 'late Ann Lee']);
    expect(minutes.otherActions.map(({ what }) => what)).toEqual(['loose']);
  });

  it('tells how last time ended as it was known at the end of this meeting', () => {
    const closed = { state: 'done', outcome: 'fitted' } as const;
    const before = {
      meeting: meeting('before', { plannedOn: '2026-11-02' }),
      actions: [
        action('in time', { ...closed, closedAt: '2026-11-06T10:00:00.000Z', dueOn: '2026-11-05' }),
        action('after', { ...closed, closedAt: '2026-11-11T10:00:00.000Z', dueOn: '2026-11-06' }),
      ],
    };
    const ended = writeMinutes(material({ before })).before;
    expect(ended?.date).toBe('2026-11-02');
    expect(ended?.actions.map(({ state, outcome }) => `${state} ${outcome}`)).toEqual(['done fitted', 'open ']);
  });

  it('takes the safe words in place of what was written, and leaves out what could not be made safe', () => {
    const hands = [{ option: 'Ask Dana', count: 3 }];
    const first = item('a', { hands, title: 'Dana’s heater' });
    const told = ['The customer’s heater', 'n', 'k', 'c', 'Ask the customer'];
    expect(itemTexts(first)).toHaveLength(told.length);
    expect(actionTexts(action('late'))).toHaveLength(2);
    const safe = new Map([
      ['a', told],
      ['late', ['ring the customer', '']],
      ['soon', null],
    ]);
    const [shown] = writeMinutes(material({ items: [first], safe })).items;
    expect(shown).toMatchObject({
      title: 'The customer’s heater',
      hands: [{ option: 'Ask the customer', count: 3 }],
      keep: 'k',
      told: true,
    });
    expect(shown?.actions.map(({ what }) => what)).toEqual(['ring the customer']);
    const [hidden] = writeMinutes(material({ items: [first], safe: new Map([['a', null]]) })).items;
    expect(hidden).toMatchObject({ told: false, title: 'Water by the heater', hands: [], notes: '', keep: '', change: '' });
  });
});
