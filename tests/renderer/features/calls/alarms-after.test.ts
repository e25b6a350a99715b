import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logCall } from '../../../../renderer/features/calls/commands/log-call.ts';
import { answerRevisit } from '../../../../renderer/features/jobs/commands/answer-revisit.ts';
import { makePromise } from '../../../../renderer/features/promises/commands/make-promise.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import { create } from '../../../support/change-rows.ts';
import { customerFields, jobFields, propertyFields } from '../../../support/sample-rows.ts';
import { answered, Shop, thursdayNine } from '../jobs/shop.ts';

const known = { who: { kind: 'known', id: 'dana' }, where: { kind: 'known', id: 'orchard' } } as const;
let shop: Shop;
let recoveryId: string;

beforeEach(async () => {
  shop = await Shop.open({ olga: 'owner' });
  const first = { ...jobFields('dana', 'orchard'), status: 'done' as const, completedAt: '2026-11-10T09:00:00.000Z' };
  await shop.seed([
    create('customers', 'dana', customerFields('Dana Whitfield')),
    create('properties', 'orchard', propertyFields('dana')),
    create('jobs', 'first', first),
  ]);
  await shop.book({ jobId: 'second', ...known, answers: [answered('first', 'said')] });
  recoveryId = String((await shop.live('recoveries'))[0]?.['id']);
});
afterEach(() => shop.close());

const promise = async (dueOn: string): Promise<string> => {
  const about = { customerId: 'dana', toName: '', jobId: 'second', complaintId: null, recoveryId };
  return (await shop.run(makePromise, { words: 'Send the drawing', due: { dueOn, dueTime: null }, assignedTo: null, ...about })).promiseId;
};
const open = async (kind: Call['kind']): Promise<Call[]> =>
  ((await shop.live('calls')) as unknown as Call[]).filter((call) => call.kind === kind && call.open === 1);
const log = (callIds: string[], outcome: 'spoke' | 'no-answer' = 'spoke') =>
  shop.run(logCall, { callIds, outcome, at: null, until: null, note: '', listening: { expected: '', different: '', wanted: '' } });
const id = (calls: readonly Call[]): string => {
  if (calls[0] === undefined) throw new Error('No such call is open.');
  return calls[0].id;
};
const again = () => shop.book({ jobId: 'third', ...known, answers: [answered('second', 'later')] });
const alarmStands = async (now: string) =>
  (await open('double-deviation')).map((call) => [call.promiseId, call.dueAt, isAsleep(call, now) ? 'asleep' : 'awake', call.recoveryId]);

describe('an alarm that is settled', () => {
  it('leaves one asleep over the promise that is still open, together with what was logged', async () => {
    const drawing = await promise('2026-11-23');
    await again();
    expect(await alarmStands(thursdayNine)).toEqual([[null, expect.any(String), 'awake', recoveryId]]);
    const before = await shop.contents();
    await log([id(await open('double-deviation'))]);
    expect(await alarmStands(thursdayNine)).toEqual([[drawing, '2026-11-24T00:00:00.000Z', 'asleep', recoveryId]]);
    const after = await shop.contents();
    await shop.undo();
    expect(await shop.contents()).toEqual(before);
    await shop.redo();
    expect(await shop.contents()).toEqual(after);
  });

  it('finds the promises of its chain also where it names no recovery', async () => {
    const drawing = await promise('2026-11-23');
    await again();
    const alarm = id(await open('double-deviation'));
    await shop.kernel.database.calls.update(alarm, { recoveryId: null });
    await log([alarm]);
    expect(await alarmStands(thursdayNine)).toMatchObject([[drawing, expect.any(String), 'asleep', recoveryId]]);
  });

  it('leaves none where the promise is kept in the same breath, or none is open', async () => {
    await promise('2026-11-20');
    await again();
    await log([id(await open('double-deviation')), id(await open('promise'))]);
    expect(await alarmStands(thursdayNine)).toEqual([]);
    expect(await open('promise')).toEqual([]);
    expect((await shop.live('calls')).filter(({ kind }) => kind === 'double-deviation')).toHaveLength(1);
  });

  it('once a promise was missed it is answered for that one, and sleeps for the next', async () => {
    await promise('2026-11-20');
    const quote = await promise('2026-11-26');
    shop.at('2026-11-23T09:00:00.000Z');
    expect(await alarmStands('2026-11-23T09:00:00.000Z')).toMatchObject([[expect.any(String), expect.any(String), 'awake', recoveryId]]);
    await log([id(await open('double-deviation'))]);
    expect(await alarmStands('2026-11-23T09:00:00.000Z')).toMatchObject([[quote, '2026-11-27T00:00:00.000Z', 'asleep', recoveryId]]);
  });

  it('stays in sight after a try, and plans no second one', async () => {
    await promise('2026-11-23');
    await again();
    await log([id(await open('double-deviation'))], 'no-answer');
    expect(await alarmStands(thursdayNine)).toMatchObject([[null, expect.any(String), 'awake', recoveryId]]);
  });
});

it('the alarm over a promise that was kept by speaking goes on to the next, then goes', async () => {
  await promise('2026-11-20');
  const quote = await promise('2026-11-26');
  const [soonest, later] = (await open('promise')).toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  await log([String(soonest?.id)]);
  expect(await alarmStands(thursdayNine)).toMatchObject([[quote, '2026-11-27T00:00:00.000Z', 'asleep', recoveryId]]);
  await log([String(later?.id)]);
  expect(await alarmStands(thursdayNine)).toEqual([]);
});

it('a revisit that is taken back leaves the alarm for a promise that was missed before it', async () => {
  const drawing = await promise('2026-11-20');
  const monday = '2026-11-23T09:00:00.000Z';
  shop.at(monday);
  await again();
  expect(await alarmStands(monday)).toMatchObject([[null, expect.any(String), 'awake', recoveryId]]);
  await shop.run(answerRevisit, { ...answered('second', 'later'), jobId: 'third', answer: 'no' as const });
  expect(await alarmStands(monday)).toMatchObject([[drawing, '2026-11-21T00:00:00.000Z', 'awake', recoveryId]]);
});
