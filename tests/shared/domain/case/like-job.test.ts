import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyPatch, createPatch } from '../../../../shared/domain/base/patch.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { type CaseDigest, digestCase } from '../../../../shared/domain/case/case-digest.ts';
import { type JobKind, likeJob } from '../../../../shared/domain/case/like-job.ts';
import { newShippedCase } from '../../../../shared/domain/case/shipped-case.ts';
import { symptoms } from '../../../../shared/domain/job/job.ts';
import { schemaVersion } from '../../../../shared/domain/schema.ts';
import { shippedCases } from '../../../../shared/text/en/shipped-cases.ts';

const stamp = { at: '2026-11-19T09:00:00.000Z', actor: 'ann', schemaVersion };
const shipped = shippedCases.map((one) =>
  digestCase(applyPatch(null, createPatch('cases', one.key, newShippedCase(one, 'Europe/London')), stamp) as Case),
);
const heater: JobKind = {
  id: 'job',
  trade: 'plumbing',
  jobType: 'diagnosis',
  symptom: 'leak',
  customerWords: 'There is water again by the heater, drops above the floor',
  finding: '',
  equipmentKinds: ['Water heater'],
};
const other: JobKind = {
  ...heater,
  trade: 'roofing',
  symptom: 'noise',
  jobType: 'install',
  customerWords: 'A tile rattles',
  equipmentKinds: [],
};

it('finds the water heater’s story for a job like it, and says what both have', () => {
  const [first] = likeJob(heater, shipped, 5);
  expect(first?.id).toBe('water-by-the-heater');
  expect(first?.reasons.map(({ code }) => code)).toEqual(['same-equipment', 'same-symptom', 'same-words', 'same-trade', 'same-type']);
  expect(first?.reasons[2]?.params['words']).toContain('drops');
  expect(likeJob(other, shipped, 5)).toEqual([]);
});

it('leaves out cases of the job itself and those that were put away', () => {
  const [story] = shipped as [CaseDigest];
  expect(likeJob(heater, [{ ...story, jobIds: ['job'] }], 5)).toEqual([]);
  expect(likeJob(heater, [{ ...story, state: 'retired' }], 5)).toEqual([]);
});

it('takes no account of words that stand in most cases', () => {
  const [story] = shipped as [CaseDigest];
  const bare = { ...heater, equipmentKinds: [], symptom: null };
  const many = Array.from({ length: 9 }, (_, n) => ({ ...story, id: `c${n}` }));
  expect(likeJob(bare, [story], 5)).toHaveLength(1);
  expect(likeJob(bare, many, 5)).toEqual([]);
});

it('gives the same cases in whatever order they come, the likest first, and one that has more in common never later', () => {
  const digest = fc.record({
    id: fc.uuid(),
    trade: fc.constantFrom('plumbing', 'heating', null),
    symptom: fc.constantFrom(...symptoms, null),
    equipmentKinds: fc.subarray(['water heater', 'boiler']),
    stems: fc.subarray(['drop', 'liner', 'rust']).map((stems) => new Set(stems)),
  });
  fc.assert(
    fc.property(fc.uniqueArray(digest, { selector: ({ id }) => id, maxLength: 7 }), (rows) => {
      const cases = rows.map((row): CaseDigest => ({ ...(shipped[0] as CaseDigest), ...row }));
      const found = likeJob(heater, cases, 10);
      expect(likeJob(heater, cases.toReversed(), 10)).toEqual(found);
      expect(found.map(({ points }) => points)).toEqual(found.map(({ points }) => points).toSorted((a, b) => b - a));
      const [last] = found.slice(-1);
      if (last === undefined) return;
      const closer = cases.map((one) => (one.id === last.id ? { ...one, trade: 'plumbing', equipmentKinds: ['water heater'] } : one));
      const at = likeJob(heater, closer, 10).findIndex(({ id }) => id === last.id);
      expect(at).toBeLessThanOrEqual(found.length - 1);
    }),
    { numRuns: 60 },
  );
});
