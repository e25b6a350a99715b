import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeRecovery, reopenRecovery } from '../../../../shared/domain/recovery/close-recovery.ts';
import { newRecovery, type RecoveryState } from '../../../../shared/domain/recovery/new-recovery.ts';
import { putRight } from '../../../../shared/domain/recovery/put-right.ts';
import { type ChainAnswer, recoverChain } from '../../../../shared/domain/recovery/recover-chain.ts';
import { recoverySteps } from '../../../../shared/domain/recovery/recovery.ts';
import { doIfOpen, skipStep, takeBackStep } from '../../../../shared/domain/recovery/take-step.ts';

const hour = (n: number): string => new Date(Date.UTC(2026, 10, 2, n)).toISOString();

/** A shop of four jobs, asked for one day after the other; `links` say which goes back for which. */
class Shop {
  recoveries: RecoveryState[] = [];
  readonly links = new Map<string, string>();
  readonly inUse = new Set<string>();
  private hours = 200;
  private ids = 0;

  now(): string {
    this.hours += 1;
    return hour(this.hours);
  }

  rootOf = (id: string): string => {
    const original = this.links.get(id);
    return original === undefined ? id : this.rootOf(original);
  };

  answer(job: number, original: number | null, said = false): void {
    const id = `j${job}`;
    if (original === null) this.links.delete(id);
    else this.links.set(id, `j${original}`);
    const answered: ChainAnswer = {
      job: { id, customerId: 'dana', requestedAt: hour(job * 24) },
      answer: original === null ? 'other' : 'yes',
      rootOf: this.rootOf,
      said: said ? { by: 'ann', words: 'I am sorry' } : null,
      isInUse: (recoveryId) => this.inUse.has(recoveryId),
      at: this.now(),
      newId: () => `r${++this.ids}`,
    };
    this.recoveries = recoverChain(this.recoveries, answered);
  }
}

const visit = (jobId: string, endedAt: string) =>
  ({ jobId, rootJobId: 'j0', endedAt, repairMade: true, technician: 'mike', words: '', told: null }) as const;

describe('an answer about going back', () => {
  it('opens one recovery with a yes; said is the apology, until the answer says otherwise', () => {
    const shop = new Shop();
    shop.answer(1, 0, true);
    shop.answer(1, 0, true);
    expect(shop.recoveries).toMatchObject([{ openKey: 'job:j0', jobId: 'j1', steps: { apology: { state: 'done', words: 'I am sorry' } } }]);
    shop.answer(1, 0);
    expect(shop.recoveries).toMatchObject([{ steps: { apology: { state: 'open' } } }]);
  });

  it('keeps with a no one in which something was promised or offered', () => {
    const shop = new Shop();
    shop.answer(1, 0);
    shop.inUse.add('r1');
    shop.answer(1, null);
    expect(shop.recoveries).toMatchObject([{ id: 'r1', state: 'open', openKey: 'job:j1', jobId: 'j1', rootJobId: 'j1' }]);
  });

  it('lets go with a no of one of which nothing else was done', () => {
    const shop = new Shop();
    shop.answer(1, 0, true);
    shop.answer(1, null);
    expect(shop.recoveries).toEqual([]);
  });

  it('keeps with a no what was done, on the job itself', () => {
    const shop = new Shop();
    shop.answer(1, 0);
    shop.recoveries = shop.recoveries.map((one) => doIfOpen(one, 'apology', { by: 'ann', at: hour(300), words: 'Sorry' }));
    shop.answer(1, null);
    expect(shop.recoveries).toMatchObject([{ state: 'open', openKey: 'job:j1', steps: { apology: { words: 'Sorry' } } }]);
  });

  it('opens the same one again for one more revisit after it was put right, and a no takes that back', () => {
    const shop = new Shop();
    shop.answer(1, 0, true);
    // The second one is asked for after it was put right.
    shop.recoveries = putRight(shop.recoveries, visit('j1', hour(210))).map((one) => ({ ...one, openedAt: hour(30) }));
    const before = shop.recoveries;
    shop.answer(2, 1);
    expect(shop.recoveries).toMatchObject([
      {
        jobId: 'j2',
        reopened: [{ because: { code: 'another-revisit', params: { jobId: 'j2' } } }],
        steps: { reinstatement: { state: 'open' } },
      },
    ]);
    shop.answer(2, null);
    expect(shop.recoveries).toEqual(before);
  });

  it('takes a complaint about the first visit on: the return visit is how it is made good', () => {
    const shop = new Shop();
    shop.recoveries = [
      newRecovery('c', { origin: 'complaint', customerId: 'dana', jobId: 'j0', rootJobId: 'j0', complaintId: 'wet' }, hour(20)),
    ];
    shop.answer(1, 0);
    expect(shop.recoveries).toMatchObject([{ id: 'c', jobId: 'j1', reopened: [] }]);
    shop.answer(1, null);
    expect(shop.recoveries).toMatchObject([{ id: 'c', jobId: 'j0', rootJobId: 'j0', state: 'open' }]);
  });

  it('moves with its job to another original', () => {
    const shop = new Shop();
    shop.answer(2, 0);
    shop.answer(2, 1);
    expect(shop.recoveries).toMatchObject([{ jobId: 'j2', rootJobId: 'j1', openKey: 'job:j1' }]);
  });
});

const event = fc.oneof(
  fc.record({
    type: fc.constant('answer' as const),
    job: fc.integer({ min: 1, max: 3 }),
    original: fc.integer({ min: -1, max: 2 }),
    said: fc.boolean(),
  }),
  fc.record({
    type: fc.constantFrom('do', 'skip', 'take-back', 'close', 'reopen', 'visit'),
    one: fc.nat(3),
    step: fc.constantFrom(...recoverySteps),
  }),
);

/** Every step with words that was ever done on it, in this round or one before. */
function keptWords({ steps, reopened }: RecoveryState): string[] {
  return [steps, ...reopened.map(({ before }) => before.steps)].flatMap((round) => Object.values(round).map(({ words }) => words));
}

function step(
  shop: Shop,
  { type, one, step: which }: { type: string; one: number; step: (typeof recoverySteps)[number] },
  mark: string,
): string | null {
  const target = shop.recoveries[one];
  if (target === undefined) return null;
  const at = shop.now();
  const change = (after: RecoveryState): void => {
    shop.recoveries = shop.recoveries.map((row) => (row === target ? after : row));
  };
  if (type === 'do') {
    const after = doIfOpen(target, which, { by: 'ann', at, words: mark });
    change(after);
    return after === target ? null : mark;
  }
  const results = {
    skip: () => skipStep(target, which, { by: 'ann', at, reason: 'because' }),
    'take-back': () => (target.steps[which].words === '' ? takeBackStep(target, which) : null),
    close: () => closeRecovery(target, { words: 'fine', score: 8, gaveNone: false }, at),
  };
  const result = results[type as keyof typeof results]?.() ?? null;
  if (result?.ok) change(result.value);
  const open = shop.recoveries.some(({ state, rootJobId }) => state === 'open' && rootJobId === target.rootJobId);
  if (type === 'reopen' && target.state === 'closed' && !open) change(reopenRecovery(target, { code: 'asked-for-more', params: {} }, at));
  if (type === 'visit' && target.jobId !== null) {
    shop.recoveries = putRight(shop.recoveries, { ...visit(target.jobId, at), rootJobId: target.rootJobId ?? '' });
  }
  return null;
}

describe('whatever happens', () => {
  it('a chain never has two open recoveries, and no step that was done is ever lost', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const shop = new Shop();
        const words = new Set<string>();
        events.forEach((happened, index) => {
          if ('job' in happened)
            shop.answer(happened.job, happened.original < 0 || happened.original >= happened.job ? null : happened.original, happened.said);
          else {
            const mark = step(shop, happened, `words ${index}`);
            if (mark !== null) words.add(mark);
          }
          const open = shop.recoveries.filter(({ state }) => state === 'open');
          expect(new Set(open.map(({ openKey }) => openKey)).size).toBe(open.length);
          expect(open.every(({ openKey, rootJobId }) => openKey === `job:${rootJobId}`)).toBe(true);
          expect(shop.recoveries.every(({ state, openKey }) => (state === 'open') === (openKey !== undefined))).toBe(true);
          const kept = new Set(shop.recoveries.flatMap(keptWords));
          expect([...words].filter((word) => !kept.has(word))).toEqual([]);
        });
      }),
      { numRuns: 150 },
    );
  });
});
