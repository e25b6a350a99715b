import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, laterOf, makeNow } from '../../../../shared/domain/base/local-time.ts';
import { type CallOutcome, callOutcomes } from '../../../../shared/domain/call/call.ts';
import { openKey, rankOf } from '../../../../shared/domain/call/call-keys.ts';
import { orderQueue } from '../../../../shared/domain/call/order-queue.ts';
import { tellAtDoor } from '../../../../shared/domain/call/tell-at-door.ts';
import { type BookedCall, CallBook } from '../../../support/call-book.ts';
import { anyInstant, anyZone, usualCalendar } from '../../../support/time.ts';

const chain = ['root', 'second', 'third'];
const before = (job: string) => chain.slice(0, chain.indexOf(job));
const people = ['tenant', 'landlord'];

const anyJob = fc.constantFrom(...chain);
const anyPerson = fc.constantFrom(...people);

type Step = { readonly wait: number; readonly run: (book: CallBook) => void };

/** Whatever can happen in a shop that has to do with calls, in any order, however foolish. */
const anyStep: fc.Arbitrary<Step> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.nat(300) }, fc.nat(10_000)),
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(anyJob, fc.subarray(people, { minLength: 1 }), fc.option(fc.nat(5000))).map(answerYes) },
      { weight: 6, arbitrary: fc.tuple(fc.nat(20), fc.constantFrom(...callOutcomes), fc.nat(600)).map(logOne) },
      { weight: 2, arbitrary: fc.tuple(anyJob, fc.option(fc.integer({ min: -100, max: 5000 }))).map(moveVisit) },
      { weight: 2, arbitrary: fc.tuple(anyJob, anyPerson, fc.constantFrom<'sure' | 'likely'>('sure', 'likely')).map(closeJob) },
      anyJob.map((jobId) => (book: CallBook) => book.settle({ type: 'revisit-answered', jobId, chainJobIds: before(jobId), answer: 'no' })),
      anyJob.map((jobId) => (book: CallBook) => book.settle({ type: 'job-cancelled', jobId })),
      anyJob.map((jobId) => (book: CallBook) => book.settle({ type: 'job-taken-back', jobId })),
    ),
  )
  .map(([wait, run]) => ({ wait, run }));

function answerYes([jobId, told, minutes]: [string, string[], number | null]) {
  return (book: CallBook) => {
    book.settle({ type: 'revisit-answered', jobId, chainJobIds: before(jobId), answer: 'yes' });
    for (const person of told) book.acknowledge(jobId, person, minutes === null ? null : addMinutes(book.now, minutes));
  };
}

function logOne([which, outcome, ago]: [number, CallOutcome, number]) {
  return (book: CallBook) => {
    const call = book.open[which % Math.max(1, book.open.length)];
    if (call) book.log(call, outcome, addMinutes(book.now, -ago));
  };
}

function moveVisit([jobId, minutes]: [string, number | null]) {
  return (book: CallBook) => book.moveVisit(jobId, minutes === null ? null : addMinutes(book.now, minutes));
}

function closeJob([jobId, person, certainty]: [string, string, 'sure' | 'likely']) {
  return (book: CallBook) => book.closeJob(jobId, before(jobId), person, certainty);
}

const reasonsToClose = {
  acknowledgement: ['spoke', 'told-at-door', 'sent-message', 'declined', 'do-not-contact', 'not-a-revisit', 'job-taken-back'],
  'check-call': [
    'spoke',
    'told-at-door',
    'sent-message',
    'declined',
    'do-not-contact',
    'job-taken-back',
    'job-cancelled',
    'coming-back-anyway',
    'been-back-since',
    'no-doubt-left',
  ],
};

function checkOne(call: BookedCall): void {
  const isOpen = call.state === 'open';
  expect([call.open === 1, call.openKey !== undefined, call.closedAt === null, call.closedBecause === null]).toEqual([
    isOpen,
    isOpen,
    isOpen,
    isOpen,
  ]);
  expect(call.rank).toBe(rankOf(call.kind));
  if (isOpen) expect(call.openKey).toBe(openKey(call.kind, call.subject));
  else expect(reasonsToClose[call.kind as keyof typeof reasonsToClose]).toContain(call.closedBecause?.code);
  if (call.attempts >= 3 && isOpen) expect(call.nextStep).not.toBe('ring');
}

describe('the book of calls, over any history', () => {
  it('never doubles a call, never loses one, and says why each was closed', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, fc.array(anyStep, { maxLength: 40 }), (start, zone, steps) => {
        const book = new CallBook(start, zone);
        let opened = 0;
        for (const { wait, run } of steps) {
          book.now = addMinutes(book.now, wait);
          const dueBefore = new Map(book.calls.map((call) => [call.id, call.dueAt]));
          run(book);
          expect(book.calls.length).toBeGreaterThanOrEqual(opened);
          opened = book.calls.length;
          book.calls.forEach(checkOne);
          const keys = book.open.map((call) => call.openKey);
          expect(new Set(keys).size).toBe(keys.length);
          for (const call of book.open) if (dueBefore.get(call.id) !== call.dueAt) expect(call.dueAt >= book.now).toBe(true);
          const listed = orderQueue(book.open, book.timing.now, usualCalendar).flatMap(({ ids }) => ids);
          expect(listed.toSorted()).toEqual(book.open.map(({ id }) => id).toSorted());
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has every acknowledgement of a visit rung or on the job sheet when the technician arrives', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyZone,
        fc.integer({ min: 0, max: 6000 }),
        fc.array(fc.tuple(fc.constantFrom<CallOutcome>('no-answer', 'voicemail', 'later', 'wrong-number'), fc.nat(300)), { maxLength: 8 }),
        (start, zone, minutes, tries) => {
          const book = new CallBook(start, zone);
          const arrivalAt = addMinutes(start, minutes);
          book.acknowledge('second', 'tenant', arrivalAt);
          for (const [outcome, wait] of tries) {
            const call = book.open[0];
            if (call === undefined || call.dueAt >= arrivalAt) break;
            book.now = addMinutes(laterOf(call.dueAt, book.now), wait);
            if (book.now >= arrivalAt) break;
            book.log(call, outcome, book.now);
          }
          const [call] = book.open;
          expect(call !== undefined && tellAtDoor(call, makeNow(arrivalAt, zone))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
