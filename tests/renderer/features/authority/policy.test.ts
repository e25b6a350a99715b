import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { recordReading } from '../../../../renderer/features/authority/commands/record-reading.ts';
import { savePolicyVersion } from '../../../../renderer/features/authority/commands/save-policy-version.ts';
import { setPin } from '../../../../renderer/features/authority/commands/set-pin.ts';
import { readPolicyFacts } from '../../../../renderer/features/authority/queries/read-policy.ts';
import { editBusiness } from '../../../../renderer/features/settings/commands/edit-business.ts';
import { businessId } from '../../../../shared/domain/business/business.ts';
import { businessFactsOf } from '../../../../shared/domain/business/business-facts.ts';
import { codesOf, openForEach, takeBack } from '../../../support/command-tests.ts';
import { policyFields } from '../../../support/sample-rows.ts';
import type { TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;

openForEach({ ann: 'owner', bo: 'technician', cy: 'office' }, async (opened) => {
  kernel = opened;
});

const { version: _version, ...words } = { ...policyFields(), inForceFrom: '2026-11-19' };
const save = (basedOn: number, text = words.text) => runCommand(kernel, savePolicyVersion, { ...words, text, basedOn });
const undo = () => takeBack(kernel);

async function firstVersion(): Promise<string> {
  const outcome = await save(0);
  if (!outcome.ok) throw new Error(codesOf(outcome).join());
  return outcome.output.policyId;
}

describe('a version of the policy', () => {
  it('is written once from the one before, counted on, and taken back', async () => {
    await firstVersion();
    expect(codesOf(await save(0, 'Another.'))).toEqual(['policy-moved-on']);
    expect(codesOf(await save(1))).toEqual(['policy-same']);
    expect(codesOf(await save(1, 'Another.'))).toEqual([]);
    const live = async () => (await kernel.database.policies.toArray()).filter((row) => row.live === 1).map(({ version }) => version);
    expect((await live()).toSorted()).toEqual([1, 2]);
    await undo();
    expect(await live()).toEqual([1]);
  });

  it('keeps the business in its currency while it has amounts, and its own amounts in theirs after', async () => {
    const policyId = await firstVersion();
    const currency = async (wanted: string) => {
      const business = await kernel.database.business.get(businessId);
      if (business === undefined) throw new Error('There is no business.');
      const before = businessFactsOf(business);
      return codesOf(await runCommand(kernel, editBusiness, { rev: business.rev, before, after: { ...before, currency: wanted } }));
    };
    const nothing = { perOffer: 0, perMonth: 0 };
    const limits = { owner: nothing, office: nothing, technician: nothing, apprentice: nothing };
    expect(await currency('GBP')).toEqual([]);
    expect(await currency('EUR')).toEqual(['currency-in-policy']);
    vi.setSystemTime('2026-11-20T14:00:00.000Z');
    // A version without amounts that comes later does not help yet; from its day on it does.
    await runCommand(kernel, savePolicyVersion, { ...words, basedOn: 1, limits, monthlyBudget: null, inForceFrom: '2026-11-21' });
    expect(await currency('EUR')).toEqual(['currency-in-policy']);
    vi.setSystemTime('2026-11-21T14:00:00.000Z');
    expect(await currency('EUR')).toEqual([]);
    vi.setSystemTime('2026-11-22T14:00:00.000Z');
    await runCommand(kernel, savePolicyVersion, { ...words, basedOn: 2, inForceFrom: '2026-11-22' });
    const { currencies, policies } = await readPolicyFacts(readerOf(kernel.database), '2026-11-22', 'EUR');
    expect(policies.map(({ id }) => currencies.get(id))).toEqual(['EUR', 'GBP', 'GBP']);
    expect(currencies.get(policyId)).toBe('GBP');
  });

  it('is the owner’s to write', async () => {
    kernel.become('cy');
    expect(codesOf(await save(0))).toEqual(['not-allowed']);
  });
});

describe('who has read it', () => {
  it('is said by each for themselves, and training by the owner or the office', async () => {
    const policyId = await firstVersion();
    const record = (staffId: string, kind: 'read' | 'trained') =>
      runCommand(kernel, recordReading, { policyId, staffId, kind, on: null, note: '' });
    kernel.become('bo');
    expect(codesOf(await record('bo', 'read'))).toEqual([]);
    expect(codesOf(await record('ann', 'read'))).toEqual(['not-allowed']);
    expect(codesOf(await record('bo', 'trained'))).toEqual(['not-allowed']);
    await record('bo', 'read');
    expect(await kernel.database.policyReadings.count()).toBe(1);
    kernel.become('cy');
    expect(codesOf(await record('bo', 'trained'))).toEqual([]);
    await undo();
    const rows = (await kernel.database.policyReadings.toArray()).filter(({ live }) => live === 1);
    expect(rows).toMatchObject([{ staffId: 'bo', kind: 'read', on: '2026-11-19' }]);
  });
});

describe('a training', () => {
  const trained = (policyId: string, on: string | null, note: string) =>
    runCommand(kernel, recordReading, { policyId, staffId: 'bo', kind: 'trained' as const, on, note });
  const rows = async () =>
    (await kernel.database.policyReadings.toArray()).filter(({ live }) => live === 1).map(({ on, note }) => [on, note]);

  it('keeps its day and how it was, and is taken back', async () => {
    const policyId = await firstVersion();
    expect(codesOf(await trained(policyId, '2026-11-12', ' By phone, with Ann. '))).toEqual([]);
    expect(await rows()).toEqual([['2026-11-12', 'By phone, with Ann.']]);
    await trained(policyId, '2026-11-12', 'By phone, with Cy.');
    expect(await rows()).toEqual([['2026-11-12', 'By phone, with Cy.']]);
    await undo();
    expect(await rows()).toEqual([['2026-11-12', 'By phone, with Ann.']]);
    await trained(policyId, '2026-11-12', '');
    expect(await rows()).toEqual([['2026-11-12', 'By phone, with Ann.']]);
  });

  it('is not one that is still to come', async () => {
    const policyId = await firstVersion();
    expect(codesOf(await trained(policyId, '2026-11-20', ''))).toEqual(['trained-to-come']);
    expect(await rows()).toEqual([]);
  });
});

describe('a PIN', () => {
  const pin = { salt: 'c2FsdA==', hash: 'aGFzaA==', rounds: 1 };
  it('is an owner’s, given by an owner, and taken back', async () => {
    expect(codesOf(await runCommand(kernel, setPin, { staffId: 'ann', pin }))).toEqual([]);
    expect(await kernel.database.staff.get('ann')).toMatchObject({ pin });
    expect(codesOf(await runCommand(kernel, setPin, { staffId: 'bo', pin }))).toEqual(['pin-for-owners']);
    expect(codesOf(await runCommand(kernel, setPin, { staffId: 'ann', pin: null }))).toEqual([]);
    expect((await kernel.database.staff.get('ann'))?.pin).toBeUndefined();
    await undo();
    expect(await kernel.database.staff.get('ann')).toMatchObject({ pin });
    kernel.become('cy');
    expect(codesOf(await runCommand(kernel, setPin, { staffId: 'ann', pin }))).toEqual(['not-allowed']);
  });
});
