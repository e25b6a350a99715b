import { describe, expect, it } from 'vitest';
import { findRevisit } from '../../../../shared/domain/revisit/find-revisit.ts';
import { judge } from '../../../../shared/domain/revisit/judge.ts';
import { prepareHistory } from '../../../../shared/domain/revisit/prepare-history.ts';
import { defaultRevisitWeights as defaults, ruleVersion } from '../../../../shared/domain/revisit/revisit-weights.ts';
import { signalReason } from '../../../../shared/text/signals.ts';
import { drip, dripAgain, job, on, query } from './story.ts';

const codes = (finding: ReturnType<typeof findRevisit>): string[] => finding?.signals.map((signal) => signal.code) ?? [];

describe('the story of the water heater (S4)', () => {
  const heater = { id: 'e', propertyId: 'p', kind: 'water heater', make: null, model: null, installedOn: null, warrantyUntil: null };
  const diagnosis = job('look', 0, {
    jobType: 'diagnosis',
    customerWords: 'Water on the floor by the water heater',
    symptom: 'leak',
    finding: 'Not the heater: seepage through the basement wall',
    workDone: 'Advised to see about the wall',
    certainty: 'likely',
  });
  const replacement = job('replace', 7, {
    jobType: 'install',
    customerWords: 'There are drops two inches above the floor on the heater and a line of rust inside the liner',
    symptom: 'leak',
    workDone: 'Replaced water heater, floor dry',
    finding: 'Tank leaking',
  });

  it('is flagged although the first visit was a diagnosis and the second a paid replacement', () => {
    const finding = findRevisit(query(replacement, [diagnosis], { equipment: [heater] }));
    expect(finding).toMatchObject({ jobId: 'look', rootJobId: 'look', verdict: 'flag', ruleVersion });
  });

  it('is flagged while it is booked, before anybody knows what was wrong', () => {
    const booking = job('replace', 7, { jobType: null, trade: null, status: 'enquiry', customerWords: replacement.customerWords });
    expect(findRevisit(query(booking, [diagnosis], { equipment: [heater] }))?.verdict).toBe('flag');
  });
});

describe('words that both jobs share', () => {
  it('are told as the caller said them, not as stems', () => {
    const before = job('first', 0, { customerWords: 'The outdoor unit is icing over and rattling', symptom: null });
    const now = job('second', 9, { customerWords: 'The outdoor unit is icing over once more', symptom: null });
    const shared = findRevisit(query(now, [before]))?.signals.find(({ code }) => code === 'shared-words');
    const said = String(shared?.params['words']).split(', ');
    expect(said.length).toBeGreaterThan(0);
    for (const word of said) expect(now.customerWords?.toLowerCase().split(' ')).toContain(word);
  });
});

describe('findRevisit', () => {
  it('says why in words that add up to the score', () => {
    const finding = findRevisit(query(dripAgain(7), [drip]));
    expect(finding?.verdict).toBe('flag');
    expect(finding?.signals.reduce((sum, signal) => sum + signal.points, 0)).toBe(finding?.score);
    expect(finding?.signals.map(signalReason)).toEqual(
      expect.arrayContaining(['same faucet', '7 days ago', 'they say “still”', 'same symptom: leak']),
    );
  });

  it('knows nothing where nobody had been there', () => {
    expect(findRevisit(query(dripAgain(7), []))).toBeNull();
    expect(findRevisit(query(dripAgain(7), [{ ...drip, status: 'cancelled', completedAt: null }]))).toBeNull();
    expect(findRevisit(query(dripAgain(7), [{ ...drip, status: 'scheduled', completedAt: null }]))).toBeNull();
  });

  it('counts a visit of a job that was called off later', () => {
    expect(findRevisit(query(dripAgain(7), [{ ...drip, status: 'cancelled', completedAt: null, visitedAt: on(0.1) }]))?.verdict).toBe(
      'flag',
    );
  });

  it('never takes a visit that was still to come', () => {
    expect(findRevisit(query(dripAgain(7), [{ ...drip, completedAt: on(8) }]))).toBeNull();
  });

  it('names the root of a chain', () => {
    const second = { ...dripAgain(5), status: 'done' as const, completedAt: on(5.1), originalJobId: 'first' };
    const third = job('third', 9, { status: 'scheduled', customerWords: 'Dripping again, third time', symptom: 'leak' });
    expect(findRevisit(query(third, [drip, second]))).toMatchObject({ jobId: 'second', rootJobId: 'first' });
  });

  it('reads a rule of its own when a business changed the points', () => {
    const strict = findRevisit(query(dripAgain(7), [drip]));
    const weights = { ...defaults, flagFrom: 1000, askFrom: 900 };
    expect(strict?.verdict).toBe('flag');
    expect(findRevisit(query(dripAgain(7), [drip]), weights)?.verdict).toBe('quiet');
  });

  it('judges words as they grow, against one prepared history', () => {
    const { now, newJob, ...history } = query(dripAgain(7), [drip]);
    const prepared = prepareHistory({ ...history, zone: now.zone });
    const words = 'The kitchen faucet is still dripping';
    const verdicts = [...words].map(
      (_, at) =>
        judge(prepared, { id: 'x', customerWords: words.slice(0, at + 1), requestedAt: newJob.requestedAt, propertyId: 'p' }, now)?.verdict,
    );
    expect(verdicts.at(0)).not.toBe('flag');
    expect(verdicts.at(-1)).toBe('flag');
  });
});

describe('signals', () => {
  const asked = (second: Parameters<typeof dripAgain>[1], first = drip, more = {}) =>
    findRevisit(query(dripAgain(7, second), [first], more));

  it('counts a part that was not on hand, without any words', () => {
    const waiting = { ...drip, finding: 'Cartridge split', workDone: 'Cartridge on order', plannedNext: 'Fit cartridge' };
    const finding = asked({ customerWords: '' }, waiting);
    expect(codes(finding)).toContain('part-not-on-hand');
    expect(finding?.verdict).toBe('flag');
  });

  it('takes a planned next visit for what it is', () => {
    const planned = { ...drip, jobType: 'install' as const, symptom: null, plannedNext: 'Second fix once the plasterers are done' };
    const finding = asked(
      { customerWords: 'Plasterers are finished, ready for the second fix', symptom: null, jobType: 'install' },
      planned,
    );
    expect(codes(finding)).toContain('planned-visit');
    expect(finding?.verdict).toBe('quiet');
  });

  it('takes an accepted price for what it is', () => {
    const quoted = { ...drip, jobType: 'diagnosis' as const, workDone: 'Quoted a new faucet' };
    expect(
      codes(asked({ customerWords: 'Still dripping, go ahead with the new faucet you quoted', jobType: 'install' }, quoted)),
    ).toContain('quote-accepted');
  });

  it('weighs a booking without charge only where something is wrong', () => {
    expect(codes(asked({ noCharge: true }))).toContain('no-charge');
    expect(codes(asked({ noCharge: true, customerWords: 'Could you hang a picture for me', symptom: null }))).not.toContain('no-charge');
    expect(codes(asked({ jobType: 'warranty' }))).toContain('booked-as-warranty');
  });

  it('counts a complaint that was open between the two', () => {
    const complaint = { customerId: 'c', propertyId: 'p', jobId: null, openedAt: on(3), closedAt: null };
    const closed = { ...complaint, closedAt: on(4) };
    expect(codes(asked({}, drip, { complaints: [complaint] }))).toContain('open-complaint');
    expect(codes(asked({}, drip, { complaints: [closed] }))).not.toContain('open-complaint');
    expect(codes(asked({}, drip, { complaints: [{ ...complaint, openedAt: on(-3) }] }))).not.toContain('open-complaint');
  });

  it('counts the warranty on our work', () => {
    expect(codes(asked({}, { ...drip, warrantyUntil: '2026-12-31' }))).toContain('in-warranty');
    expect(codes(asked({}, { ...drip, warrantyUntil: '2026-03-02' }))).not.toContain('in-warranty');
  });

  it('counts that somebody else lived there then', () => {
    const moved = { propertyId: 'p', customerId: 'c', since: '2026-03-05', until: null };
    expect(codes(asked({}, drip, { occupancies: [moved] }))).toContain('other-occupant');
    expect(codes(asked({}, drip, { occupancies: [{ ...moved, since: '2025-01-01' }] }))).not.toContain('other-occupant');
  });

  it('knows the day of our visit when they name it', () => {
    // 1 March 2026 was a Sunday.
    expect(codes(asked({ customerWords: 'It has dripped since Sunday' }))).toContain('since-that-day');
    expect(codes(asked({ customerWords: 'It has dripped since Tuesday' }))).not.toContain('since-that-day');
  });

  it('leaves to a person what the customer altered or had declined', () => {
    expect(asked({ customerWords: 'Kitchen faucet still drips. I took it apart myself so it could be me' })?.verdict).toBe('ask');
    const declined = { ...drip, declined: 'New faucet, this will not last' };
    expect(asked({ customerWords: 'Kitchen faucet is still dripping' }, declined)?.verdict).toBe('ask');
  });

  it('asks about a bare message soon after a visit', () => {
    const finding = asked({ customerWords: 'can you come back out', symptom: 'other', jobType: 'diagnosis' });
    expect(finding?.verdict).toBe('ask');
    expect(codes(finding)).toContain('bare-message');
  });
});

describe('a cause from outside', () => {
  const told = { customerWords: 'Animal in the loft, scratching over the bedroom', trade: 'roofing' };

  it('is no new one where they told us of it the first time', () => {
    const finding = findRevisit(query(job('b', 9, { ...told, status: 'enquiry' }), [job('a', 0, told)]));
    expect(finding?.signals.map(({ code }) => code)).not.toContain('outside-cause');
    expect(finding?.verdict).not.toBe('quiet');
  });

  it('counts where the first visit was about something else', () => {
    const finding = findRevisit(query(job('b', 9, { ...told, status: 'enquiry' }), [job('a', 0, { customerWords: 'Slipped slate' })]));
    expect(finding?.signals.map(({ code }) => code)).toContain('outside-cause');
  });
});
