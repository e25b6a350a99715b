import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldEntries, isOfKind } from '../../../../renderer/data/contributions/fold-entries.ts';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { logCall } from '../../../../renderer/features/calls/commands/log-call.ts';
import { callTimeline } from '../../../../renderer/features/calls/queries/call-timeline.ts';
import { doStep } from '../../../../renderer/features/recoveries/commands/do-step.ts';
import { recoveryTimeline } from '../../../../renderer/features/recoveries/queries/recovery-timeline.ts';
import { create } from '../../../support/change-rows.ts';
import { customerFields, propertyFields } from '../../../support/sample-rows.ts';
import { answered, Shop, thursdayNine } from '../../features/jobs/shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ ann: 'owner' });
  await shop.seed([create('customers', 'dana', customerFields('Dana Whitfield')), create('properties', 'orchard', propertyFields('dana'))]);
  const [who, where] = [{ kind: 'known', id: 'dana' } as const, { kind: 'known', id: 'orchard' } as const];
  await shop.book({ jobId: 'first', requestedAt: '2026-11-16T09:00:00.000Z', who, where });
  await shop.closeJob({ jobId: 'first', endedAt: '2026-11-16T09:00:00.000Z' });
  const when = { date: '2026-11-19', start: '15:00', end: null };
  await shop.book({ jobId: 'second', requestedAt: thursdayNine, who, where, when, answers: [answered('first', 'later')] });
});
afterEach(() => shop.close());

async function told() {
  const reader = readerOf(shop.kernel.database);
  const scope = { customerId: 'dana' };
  const entries = [...(await callTimeline(reader, scope)).entries, ...(await recoveryTimeline(reader, scope))];
  return foldEntries(entries);
}
const ring = async (note: string) => {
  const call = (await shop.live('calls')).find(({ kind }) => kind === 'acknowledgement');
  const listening = { expected: 'a dry floor', different: '', wanted: '' };
  await shop.run(logCall, { callIds: [String(call?.['id'])], outcome: 'spoke', at: null, until: null, note, listening });
};
const recovery = async () => (await shop.live('recoveries'))[0];

describe('a call and the step that it settled', () => {
  it('are one line with the words of both, the page of the second and both kinds; undone, neither stands there', async () => {
    const before = await told();
    shop.at('2026-11-19T09:20:00.000Z');
    await ring('Will be there at three');
    const lines = (await told()).filter(({ at }) => at === '2026-11-19T09:20:00.000Z');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      title: 'Tell them we are coming back: Spoke. Done with it: Say sorry',
      detail: 'a dry floor\nWill be there at three',
      path: `/recoveries/${(await recovery())?.['id']}`,
      by: 'ann',
    });
    expect(lines.map((line) => [isOfKind(line, 'call'), isOfKind(line, 'recovery'), isOfKind(line, 'visit')])).toEqual([
      [true, true, false],
    ]);
    await shop.undo();
    expect(await told()).toEqual(before);
  });

  it('are one line too where the step was noted first, which settles the call', async () => {
    shop.at('2026-11-19T09:10:00.000Z');
    await shop.run(doStep, { recoveryId: String((await recovery())?.['id']), step: 'apology', words: 'I am sorry', at: null });
    const lines = (await told()).filter(({ at }) => at === '2026-11-19T09:10:00.000Z');
    expect(lines.map(({ title, detail }) => [title, detail])).toEqual([
      ['Tell them we are coming back: Spoke. Done with it: Say sorry', 'I am sorry'],
    ]);
  });

  it('keeps what the call does not say, once, and a step whose call is not told', () => {
    const step = { id: 's', at: 'now', kind: 'recovery', title: 'Ask how it is now', detail: 'dry\nfine', path: '/r', by: 'ann' } as const;
    const call = { id: 'c', at: 'now', kind: 'call', title: 'Ask how it is now: Spoke', detail: 'dry', path: null, by: 'ann' } as const;
    const settled = { ...step, settledBy: ['recovery-follow-up'] } as const;
    expect(foldEntries([settled, { ...call, call: 'recovery-follow-up' }])).toEqual([
      { ...call, call: 'recovery-follow-up', detail: 'dry\nfine', path: '/r', also: ['recovery'] },
    ]);
    expect(foldEntries([settled, { ...call, call: 'check-call' }])).toHaveLength(2);
    expect(foldEntries([settled, { ...call, call: 'recovery-follow-up', by: 'bo' }])).toHaveLength(2);
    expect(foldEntries([settled])).toEqual([settled]);
  });
});
