import { afterEach, beforeEach, expect, vi } from 'vitest';
import { stepThroughHistory } from '../../renderer/data/kernel/undo.ts';
import type { Role } from '../../shared/domain/staff/staff.ts';
import { openTestKernel, type TestKernel } from './test-kernel.ts';

/** Thursday 19 November 2026, 14:00 in London. */
const thursdayAfternoon = '2026-11-19T14:00:00.000Z';

/**
 * Opens a test kernel for each test of the file, at a time that stands still, and closes it after.
 * @param begin gets it, and writes what every test begins from
 */
export function openForEach(
  people: Readonly<Record<string, Role>>,
  begin: (kernel: TestKernel) => Promise<unknown>,
  at = thursdayAfternoon,
): void {
  let kernel: TestKernel;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(at);
    kernel = await openTestKernel(people);
    await begin(kernel);
  });
  afterEach(async () => {
    await kernel.close();
    vi.useRealTimers();
  });
}

/** Why something was refused; none where it was done. */
export function codesOf(
  outcome: { readonly ok: true } | { readonly ok: false; readonly problems: readonly { readonly code: string }[] },
): string[] {
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
}

/** Takes the last step back, as Undo does. */
export async function takeBack(kernel: TestKernel): Promise<void> {
  expect(codesOf(await stepThroughHistory(kernel, 'undo'))).toEqual([]);
}
