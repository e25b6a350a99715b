import { describe, expect, test } from 'vitest';
import { countPlaywright, countResults, countVitest } from '../../../electron/runtime/stages/count-results.mjs';

const vitest = (passed, failed, testResults = []) => ({ numPassedTests: passed, numFailedTests: failed, testResults });
const playwright = (expected, unexpected = 0, flaky = 0, errors = []) => ({ stats: { expected, unexpected, flaky, skipped: 0 }, errors });

describe('one report', () => {
  test('a file that could not be loaded counts as a failure', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ];
    expect(countVitest(vitest(5, 1, files))).toEqual({ passed: 5, failed: 2 });
  });

  test('a flaky test and a problem outside any test count as failures', () => {
    expect(countPlaywright(playwright(3, 1, 1, [{ message: 'no tests' }]))).toEqual({ passed: 3, failed: 3 });
  });
});

describe('the whole run', () => {
  const stages = [{ name: 'lint' }, { name: 'unit', reports: ['unit.json'] }, { name: 'e2e', reports: ['e2e.json'] }];
  const results = (codes) => codes.map(([name, code]) => ({ name, code }));
  const count = (codes, reports) => countResults(stages, codes && results(codes), (file) => reports[file]);
  const good = { 'unit.json': vitest(10, 0), 'e2e.json': playwright(4) };
  const fine = [
    ['lint', 0],
    ['unit', 0],
    ['e2e', 0],
  ];

  test('each test, and one for a stage without a report', () => {
    expect(count(fine, good)).toEqual({ passed: 15, failed: 0, missing: [] });
  });

  test.each([
    ['a failed stage without a report', [['lint', 1], fine[1], fine[2]], good, { passed: 14, failed: 1 }],
    ['failed tests', [fine[0], ['unit', 1], fine[2]], { ...good, 'unit.json': vitest(8, 2) }, { passed: 13, failed: 2 }],
    ['a runner that failed though no test did', [fine[0], ['unit', 1], fine[2]], good, { passed: 15, failed: 1 }],
    ['a missing report', fine, { 'unit.json': vitest(10, 0) }, { passed: 11, failed: 1 }],
    ['a report of no tests', fine, { ...good, 'e2e.json': playwright(0) }, { passed: 11, failed: 1 }],
    ['a stage that did not run', [fine[0], fine[1]], good, { passed: 11, failed: 1 }],
    ['nothing at all', undefined, {}, { passed: 0, failed: 3 }],
  ])('%s', (_what, codes, reports, expected) => {
    expect(count(codes, reports)).toMatchObject(expected);
  });
});
