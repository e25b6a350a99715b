import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setClockOffset } from '../../../../renderer/data/clock/clock.ts';
import type { Command } from '../../../../renderer/data/kernel/command.ts';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { assignCalls } from '../../../../renderer/features/calls/commands/assign-calls.ts';
import { handOverAll } from '../../../../renderer/features/calls/commands/hand-over.ts';
import { logCall } from '../../../../renderer/features/calls/commands/log-call.ts';
import { snoozeCalls } from '../../../../renderer/features/calls/commands/snooze-calls.ts';
import { readOpenWith } from '../../../../renderer/features/calls/queries/open-calls.ts';
import { readBeginning, readLater } from '../../../../renderer/features/calls/queries/read-queue.ts';
import { closeComplaint, reopenComplaint } from '../../../../renderer/features/complaints/commands/close-complaint.ts';
import { openComplaint } from '../../../../renderer/features/complaints/commands/open-complaint.ts';
import { mergeCustomers } from '../../../../renderer/features/duplicates/commands/merge-customers.ts';
import { answerRevisit } from '../../../../renderer/features/jobs/commands/answer-revisit.ts';
import { bookJob } from '../../../../renderer/features/jobs/commands/book-job.ts';
import { cancelJob } from '../../../../renderer/features/jobs/commands/cancel-job.ts';
import { closeVisit } from '../../../../renderer/features/jobs/commands/close-visit.ts';
import { keepPromise } from '../../../../renderer/features/promises/commands/keep-promise.ts';
import { makePromise } from '../../../../renderer/features/promises/commands/make-promise.ts';
import { openRecovery } from '../../../../renderer/features/recoveries/commands/open-recovery.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { type Call, callOutcomes } from '../../../../shared/domain/call/call.ts';
import { isAsleep } from '../../../../shared/domain/call/is-asleep.ts';
import { putOffChoices } from '../../../../shared/domain/call/put-off.ts';
import { emptyComplaint } from '../../../../shared/domain/complaint/complaint-facts.ts';
import { defaultChoices } from '../../../../shared/domain/duplicate/merge-customers.ts';
import { create } from '../../../support/change-rows.ts';
import { faultCount } from '../../../support/fault-count.ts';
import { customerFields, propertyFields } from '../../../support/sample-rows.ts';
import { usualCalendar } from '../../../support/time.ts';
import { answered, booking, closing, Shop, thursdayNine } from '../jobs/shop.ts';
import { checkApologies, sayApology, takeBackApology } from '../recoveries/apology-truth.ts';

const people = ['dana', 'copy'];
const jobs = ['first', 'second', 'third'];
const n = fc.nat(7);
const anyJob = fc.constantFrom(...jobs);

/** What can happen in a shop, in any order. What a command refuses has not happened. */
const anyStep = fc.oneof(
  fc.record({
    do: fc.constant('book' as const),
    job: anyJob,
    who: fc.constantFrom(...people),
    before: anyJob,
    said: fc.constantFrom('later', 'unsure', 'open', 'said'),
  }),
  fc.record({ do: fc.constant('answer' as const), job: anyJob, before: anyJob, said: fc.constantFrom('later', 'unsure', 'no', 'said') }),
  fc.record({ do: fc.constant('close' as const), job: anyJob, certainty: fc.constantFrom('sure', 'likely', 'monitor') }),
  fc.record({ do: fc.constant('cancel' as const), job: anyJob }),
  fc.record({ do: fc.constant('complain' as const), id: fc.constantFrom('c1', 'c2'), who: fc.constantFrom(...people), job: anyJob }),
  fc.record({ do: fc.constant('settle' as const), id: fc.constantFrom('c1', 'c2'), again: fc.boolean() }),
  fc.record({ do: fc.constant('put-right' as const), job: anyJob, complaint: fc.constantFrom('c1', 'c2', null) }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sorry' as const), n, late: fc.constantFrom(0, 90) }) },
  fc.record({ do: fc.constant('not-sorry' as const), n }),
  fc.record({ do: fc.constant('promise' as const), job: anyJob }),
  fc.record({ do: fc.constant('keep' as const), n }),
  fc.record({ do: fc.constant('log' as const), n, outcome: fc.constantFrom(...callOutcomes) }),
  fc.record({ do: fc.constant('put-off' as const), n, until: fc.constantFrom(...putOffChoices) }),
  fc.record({ do: fc.constant('give' as const), n, to: fc.constantFrom('ann', 'bo', null) }),
  fc.record({ do: fc.constant('hand-over' as const) }),
  fc.record({ do: fc.constant('merge' as const) }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('redo' as const) }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 4_000 }) }),
);
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** A shop that takes what comes. */
class Day {
  readonly shop: Shop;
  now = Date.parse(thursdayNine);
  constructor(shop: Shop) {
    this.shop = shop;
  }

  /** A refusal changes nothing and is no fault; an error is. */
  async try<I, L, O>(command: Command<I, L, O>, input: I): Promise<void> {
    await runCommand(this.shop.kernel, command, input);
  }

  async openCalls(): Promise<Call[]> {
    const calls = await this.shop.kernel.database.calls.toArray();
    return calls.filter(({ live, state }) => live === 1 && state === 'open');
  }

  async recoveryId(place: number): Promise<string> {
    const all = await this.shop.live('recoveries');
    return String(all[place % Math.max(1, all.length)]?.['id'] ?? 'none');
  }

  async carryOut(step: Step): Promise<void> {
    const { database } = this.shop.kernel;
    const instant = new Date(this.now).toISOString();
    const pick = async (place: number): Promise<string | undefined> => {
      const open = await this.openCalls();
      return open[place % Math.max(1, open.length)]?.id;
    };
    switch (step.do) {
      case 'book': {
        const answers = step.before === step.job || step.said === 'open' ? [] : [answered(step.before, step.said as 'later')];
        const who = { kind: 'known', id: step.who } as const;
        return this.try(bookJob, { ...booking, jobId: step.job, who, where: { kind: 'known', id: 'orchard' }, answers });
      }
      case 'answer': {
        const { answer: _, ...pair } = answered(step.before, 'later');
        return step.before === step.job ? undefined : this.try(answerRevisit, { ...pair, jobId: step.job, answer: step.said as 'later' });
      }
      case 'close':
        return this.try(closeVisit, { ...closing, jobId: step.job, endedAt: instant, certainty: step.certainty as 'sure' });
      case 'cancel':
        return this.try(cancelJob, { jobId: step.job });
      case 'complain': {
        const jobId = (await database.jobs.get(step.job)) === undefined ? null : step.job;
        const typed = { ...emptyComplaint, customerId: step.who, jobId, got: 'It still drips.' };
        return this.try(openComplaint, { complaintId: step.id, typed, thanked: false, newcomer: null });
      }
      case 'settle':
        return step.again
          ? this.try(reopenComplaint, { complaintId: step.id })
          : this.try(closeComplaint, { complaintId: step.id, outcome: 'A new valve.' });
      case 'put-right':
        return this.try(openRecovery, {
          customerId: 'dana',
          jobId: step.complaint === null ? step.job : null,
          complaintId: step.complaint,
        });
      case 'sorry': {
        const at = step.late === 0 ? null : new Date(this.now - step.late * 60_000).toISOString();
        return sayApology(this.shop, await this.recoveryId(step.n), at);
      }
      case 'not-sorry':
        return takeBackApology(this.shop, await this.recoveryId(step.n));
      case 'promise': {
        const about = { customerId: null, toName: '', jobId: step.job, complaintId: null, recoveryId: null };
        const due = { dueOn: new Date(this.now + 86_400_000).toISOString().slice(0, 10), dueTime: '16:00' };
        return this.try(makePromise, { words: 'Send the drawing', due, assignedTo: 'bo', ...about });
      }
      case 'keep': {
        const promises = await database.promises.toArray();
        const promise = promises[step.n % Math.max(1, promises.length)];
        return promise && this.try(keepPromise, { promiseId: promise.id, at: null });
      }
      case 'log': {
        const id = await pick(step.n);
        if (id === undefined) return;
        const until = step.outcome === 'later' ? new Date(this.now + 3_600_000).toISOString() : null;
        const listening = { expected: '', different: '', wanted: '' };
        return this.try(logCall, { callIds: [id], outcome: step.outcome, at: null, until, note: '', listening } as Parameters<
          typeof logCall.decide
        >[0]);
      }
      case 'put-off':
        return this.try(snoozeCalls, { callIds: (await this.openCalls()).map(({ id }) => id), until: step.until });
      case 'give': {
        const id = await pick(step.n);
        return id === undefined ? undefined : this.try(assignCalls, { callIds: [id], to: step.to });
      }
      case 'hand-over':
        return this.try(handOverAll, { from: 'bo', to: 'ann' });
      case 'merge': {
        const [stays, goes] = await database.customers.bulkGet(people);
        if (stays === undefined || goes === undefined) return;
        const found = { likeness: 0.9, reasons: [], ruleVersion: 1 };
        const revs = { staysRev: stays.rev, goesRev: goes.rev };
        return this.try(mergeCustomers, { staysId: 'dana', goesId: 'copy', ...revs, choices: defaultChoices(stays, goes), found });
      }
      case 'undo':
      case 'redo':
        return void (await stepThroughHistory(this.shop.kernel, step.do));
      case 'wait':
        this.now += step.minutes * 60_000;
        return this.shop.at(new Date(this.now).toISOString());
    }
  }

  async check(): Promise<void> {
    const { database } = this.shop.kernel;
    const reader = readerOf(database);
    const instant = new Date(this.now).toISOString();
    const calls = (await database.calls.toArray()).filter(({ live }) => live === 1);
    const open = calls.filter(({ state }) => state === 'open');
    // Never two open ones for one kind and subject, and the index knows it.
    const keys = open.map(({ kind, subject }) => `${kind}:${subject}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const call of calls) {
      const isOpen = call.state === 'open';
      expect([call.open, call.openKey]).toEqual(isOpen ? [1, `${call.kind}:${call.subject}`] : [0, undefined]);
      // None is closed without a reason and a time.
      if (!isOpen) expect(call.closedBecause?.code && call.closedAt).toBeTruthy();
    }
    await this.nothingIsLost(calls);
    await checkApologies(database);
    // Today lists each of them once, whoever's and however late.
    const question = { now: makeNow(instant, 'Europe/London'), business: { ...usualCalendar, numbers: {} }, kinds: [] };
    const listed = [...(await readBeginning(reader, question)).stretches, ...(await readLater(reader, question))].flatMap(({ ids }) => ids);
    const awake = open.filter((call) => !isAsleep(call, instant));
    expect(listed.toSorted()).toEqual(awake.map(({ id }) => id).toSorted());
    // One ring a person: the card of any call lists everything else that is open with them, and a joined record has none.
    for (const call of awake) {
      if (call.customerId === null) continue;
      const others = (await readOpenWith(reader, call.customerId, call.id)).map(({ id }) => id);
      const expected = awake.filter(({ customerId, id }) => customerId === call.customerId && id !== call.id);
      expect(others.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      expect((await database.customers.get(call.customerId))?.live).toBe(1);
    }
  }

  /** Everything owed has a call that is open, or was closed for a reason. */
  async nothingIsLost(calls: readonly Call[]): Promise<void> {
    const { database } = this.shop.kernel;
    const owes = (kinds: readonly Call['kind'][], is: (call: Call) => boolean): boolean =>
      calls.some((call) => kinds.includes(call.kind) && is(call));
    for (const { id } of (await database.complaints.toArray()).filter(({ live, state }) => live === 1 && state === 'open'))
      expect([id, owes(['complaint'], ({ complaintId }) => complaintId === id)]).toEqual([id, true]);
    for (const { id } of (await database.promises.toArray()).filter(({ live, state }) => live === 1 && state === 'open'))
      expect([id, owes(['promise'], ({ promiseId }) => promiseId === id)]).toEqual([id, true]);
    const decisions = (await database.revisitDecisions.toArray()).filter(
      ({ live, decision }) => live === 1 && ['yes', 'unsure'].includes(decision),
    );
    for (const { jobId } of decisions)
      expect([jobId, owes(['acknowledgement', 'double-deviation'], (call) => call.jobId === jobId)]).toEqual([jobId, true]);
  }
}

it('whatever happens in whatever order: nothing owed is lost or doubled, and one person is rung once', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 8, maxLength: 22 }), async (steps) => {
      const shop = await Shop.open({ ann: 'owner', bo: 'technician' });
      try {
        setClockOffset(0);
        await shop.seed([
          create('customers', 'dana', customerFields('Dana Whitfield')),
          create('customers', 'copy', customerFields('D. Whitfield')),
          create('properties', 'orchard', propertyFields('dana')),
        ]);
        const day = new Day(shop);
        for (const step of steps) {
          await day.carryOut(step);
          await day.check();
        }
      } finally {
        await shop.close();
      }
    }),
    { numRuns: faultCount(6, 200) },
  );
});
