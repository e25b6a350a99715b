import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { stepThroughHistory } from '../../../../renderer/data/kernel/undo.ts';
import { beginBusiness } from '../../../../renderer/features/first-run/commands/begin-business.ts';
import { type Business, businessId } from '../../../../shared/domain/business/business.ts';
import type { FirstFacts } from '../../../../shared/domain/business/first-facts.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
beforeEach(async () => {
  kernel = await openTestKernel();
});
afterEach(() => kernel.close());

const business = async () => (await kernel.database.business.get(businessId)) as Business;
const day = { from: '07:30', to: '16:00' };
const facts: FirstFacts = {
  name: ' Orchard Plumbing ',
  country: 'CA',
  zone: 'America/Toronto',
  openingHours: [day, day, day, day, null, null, null],
};

describe('begin-business', () => {
  it('sets the three facts, the currency with the country, and can be taken back and done again', async () => {
    const before = await business();
    const outcome = await runCommand(kernel, beginBusiness, facts);
    expect(outcome).toMatchObject({ ok: true });
    expect(await business()).toMatchObject({ ...facts, name: 'Orchard Plumbing', currency: 'CAD' });
    expect((await stepThroughHistory(kernel, 'undo')).ok).toBe(true);
    const { rev: _rev, updatedAt: _at, updatedBy: _by, ...fields } = before;
    expect(await business()).toMatchObject(fields);
    expect((await stepThroughHistory(kernel, 'redo')).ok).toBe(true);
    expect((await business()).name).toBe('Orchard Plumbing');
  });

  it('says by field what is wrong, and changes nothing', async () => {
    const bad = {
      ...facts,
      name: '  ',
      zone: 'Nowhere/Else',
      openingHours: [{ from: '17:00', to: '08:00' }, ...facts.openingHours.slice(1)],
    };
    const outcome = await runCommand(kernel, beginBusiness, bad);
    expect(outcome.ok ? [] : outcome.problems.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['name', 'business-name-missing'],
      ['zone', 'zone-unknown'],
      ['openingHours.0.to', 'hours-end-first'],
    ]);
    expect((await business()).name).toBe('');
  });

  it('refuses half typed hours by their field', async () => {
    const half = { ...facts, openingHours: facts.openingHours.map((hours) => hours && { ...hours, to: '' }) };
    const outcome = await runCommand(kernel, beginBusiness, half);
    expect(outcome.ok ? null : outcome.problems[0]).toMatchObject({ path: ['openingHours', 0, 'to'], code: 'input-invalid_format' });
  });

  it('is done once: a program that has its name keeps it', async () => {
    await runCommand(kernel, beginBusiness, facts);
    const again = await runCommand(kernel, beginBusiness, { ...facts, name: 'Another' });
    expect(again).toMatchObject({ ok: false, problems: [{ code: 'begun-already', params: { name: 'Orchard Plumbing' } }] });
  });
});
