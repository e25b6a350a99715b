import { describe, expect, it } from 'vitest';
import { type CallKind, callKinds } from '../../../../shared/domain/call/call.ts';
import { callsMootedBy, reviewOfRevisit, type SettledCall, type SettlingEvent } from '../../../../shared/domain/call/settle-calls.ts';

function call(kind: CallKind, jobId: string | null, changes: Partial<SettledCall> = {}): SettledCall {
  return {
    id: `${kind} of ${jobId}`,
    kind,
    jobId,
    subject: jobId ?? 'none',
    customerId: 'dana',
    state: 'open',
    reason: { code: 'x', params: {} },
    ...changes,
  };
}

/** What an event closes, as `id: code`. */
function moot(event: SettlingEvent, calls: SettledCall[]): string[] {
  return callsMootedBy(event, calls).map(({ callId, state, closedBecause }) => `${callId}: ${state} ${closedBecause.code}`);
}

const everyKind = callKinds.map((kind) => call(kind, 'second'));

describe('callsMootedBy', () => {
  it('a "no" ends what was there only because of the revisit', () => {
    const review = call('review', 'second', { id: 'review of revisit', reason: { code: reviewOfRevisit, params: {} } });
    expect(
      moot({ type: 'revisit-answered', jobId: 'second', chainJobIds: ['first'], answer: 'no' }, [
        ...everyKind,
        review,
        call('acknowledgement', 'other'),
      ]),
    ).toEqual(['acknowledgement of second: cancelled not-a-revisit', 'review of revisit: cancelled not-a-revisit']);
  });

  it('a "yes" ends the check calls on the earlier jobs of the chain, no other', () => {
    const calls = [
      call('check-call', 'first'),
      call('check-call', 'root'),
      call('check-call', 'second'),
      call('check-call', 'other'),
      call('complaint', 'first'),
    ];
    const event = { type: 'revisit-answered', jobId: 'second', chainJobIds: ['root', 'first'] } as const;
    expect(moot({ ...event, answer: 'yes' }, calls)).toEqual([
      'check-call of first: cancelled coming-back-anyway',
      'check-call of root: cancelled coming-back-anyway',
    ]);
    expect(moot({ ...event, answer: 'unsure' }, calls)).toEqual([]);
  });

  it('closing the return visit ends earlier check calls, and its own when no doubt is left', () => {
    const event = { type: 'job-closed', jobId: 'second', chainJobIds: ['first'] } as const;
    const calls = [...everyKind, call('check-call', 'first')];
    expect(moot({ ...event, doubtful: true }, calls)).toEqual(['check-call of first: cancelled been-back-since']);
    expect(moot({ ...event, doubtful: false }, calls)).toEqual([
      'check-call of second: cancelled no-doubt-left',
      'check-call of first: cancelled been-back-since',
    ]);
  });

  it('an acknowledgement outlives its visit, done or cancelled', () => {
    const acknowledgement = [call('acknowledgement', 'second'), call('double-deviation', 'second')];
    expect(moot({ type: 'job-closed', jobId: 'second', chainJobIds: [], doubtful: false }, acknowledgement)).toEqual([]);
    expect(moot({ type: 'job-cancelled', jobId: 'second' }, acknowledgement)).toEqual([]);
    expect(moot({ type: 'job-cancelled', jobId: 'second' }, everyKind)).toEqual(['check-call of second: cancelled job-cancelled']);
  });

  it('but not a record that was a mistake', () => {
    expect(moot({ type: 'job-taken-back', jobId: 'second' }, [...everyKind, call('promise', 'other')])).toHaveLength(callKinds.length);
  });

  it('a review that was written or let go ends its reminder', () => {
    const calls = [call('review', 'second'), call('review', 'first'), call('review', 'other'), call('survey', 'second')];
    const event = { type: 'review-settled', jobId: 'second', chainJobIds: ['first'] } as const;
    expect(moot({ ...event, how: 'written' }, calls)).toEqual([
      'review of second: done review-written',
      'review of first: done review-written',
    ]);
    expect(moot({ ...event, how: 'let-go' }, calls)).toEqual([
      'review of second: cancelled review-let-go',
      'review of first: cancelled review-let-go',
    ]);
  });

  it('a closed complaint ends its calls, whoever they go to', () => {
    const calls = [
      call('complaint', null, { id: 'one', subject: 'c1' }),
      call('complaint', null, { id: 'two', subject: 'c1/landlord' }),
      call('complaint', null, { id: 'three', subject: 'c10' }),
      call('promise', null, { id: 'four', subject: 'c1' }),
    ];
    expect(moot({ type: 'complaint-closed', complaintId: 'c1' }, calls)).toEqual([
      'one: done complaint-closed',
      'two: done complaint-closed',
    ]);
  });

  it('do-not-contact ends every outreach to that person, and nothing that is no contact', () => {
    const calls = [...everyKind, call('survey', 'other', { customerId: 'piotr' })];
    const ended = callsMootedBy({ type: 'do-not-contact', customerId: 'dana' }, calls).map(({ callId }) => callId);
    const kept = calls.map(({ id }) => id).filter((id) => !ended.includes(id));
    expect(kept).toEqual(['promise of second', 'approval of second', 'review of second', 'meeting-action of second', 'survey of other']);
  });

  it('touches no call that is closed already', () => {
    const closed = everyKind.map((one) => ({ ...one, state: 'done' as const }));
    expect(moot({ type: 'job-taken-back', jobId: 'second' }, closed)).toEqual([]);
  });
});
