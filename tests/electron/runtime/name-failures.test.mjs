import { describe, expect, test } from 'vitest';
import { playwrightFailures, vitestFailures } from '../../../electron/runtime/stages/name-failures.mjs';

describe('what failed, in short', () => {
  test('a unit test by its full name, without colours and without the way through the code', () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'good' },
            {
              status: 'failed',
              fullName: 'a law holds',
              failureMessages: [`\u001b[31mexpected 1\n\n${Array.from({ length: 30 }, (_, at) => `line ${at}`).join('\n')}`],
            },
          ],
        },
        { name: 'broken.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
      ],
    };
    const [law, broken, ...none] = vitestFailures(report);
    expect(none).toEqual([]);
    expect(law).toMatch(/^ {2}a law holds\n {4}expected 1\n {4}line 0\n/);
    expect(law).toContain('line 6');
    expect(law).not.toContain('line 7');
    expect(broken).toBe('  broken.test.ts\n    Cannot find module');
  });

  test('an end-to-end test by its place, however deep; every soft failure; and what happened outside any', () => {
    const spec = (ok, ...messages) => ({
      ok,
      file: 'x.spec.ts',
      line: 3,
      title: 'a way',
      tests: [{ results: [{ errors: messages.map((message) => ({ message })) }] }],
    });
    const report = {
      suites: [{ specs: [spec(true)], suites: [{ specs: [spec(false, 'one', 'two')] }] }],
      errors: [{ message: 'no workers' }],
    };
    expect(playwrightFailures(report)).toEqual([
      '  x.spec.ts:3 a way\n    one',
      '  x.spec.ts:3 a way\n    two',
      '  outside any test\n    no workers',
    ]);
  });

  test('nothing where all is well', () => {
    expect(vitestFailures({ testResults: [{ name: 'a', status: 'passed', assertionResults: [] }] })).toEqual([]);
    expect(playwrightFailures({ suites: [], errors: [] })).toEqual([]);
  });
});
