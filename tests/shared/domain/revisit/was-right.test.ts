import { describe, expect, it } from 'vitest';
import type { LastVisit } from '../../../../shared/domain/revisit/final-finding.ts';
import { type FirstVisit, wasRight } from '../../../../shared/domain/revisit/was-right.ts';

const first = (changes: Partial<FirstVisit> = {}): FirstVisit => ({
  customerWords: 'There is water by the water heater',
  requestedAt: '2026-05-03T09:00:00.000Z',
  finding: 'Seepage through the basement wall, not the water heater',
  ...changes,
});
const last = (changes: Partial<LastVisit> = {}): LastVisit => ({
  status: 'done',
  completedAt: '2026-05-11T15:00:00.000Z',
  finding: 'Water heater rusted through at the base',
  workDone: 'Replaced the water heater',
  certainty: 'sure',
  repairMade: true,
  finalCause: 'misdiagnosis',
  ...changes,
});

describe('wasRight', () => {
  it('quotes what they said at first, with its day, when the final finding bears it out', () => {
    expect(wasRight(first(), last())).toEqual({ words: 'There is water by the water heater', saidAt: '2026-05-03T09:00:00.000Z' });
  });

  it('asserts nothing without a final finding', () => {
    const open: Partial<LastVisit>[] = [
      { status: 'scheduled', completedAt: null },
      { finding: ' ' },
      { certainty: 'likely' },
      { certainty: 'monitor' },
      { certainty: null },
      { repairMade: false },
      { finalCause: null },
      { finalCause: 'unrelated' },
      { finalCause: 'customer-use' },
    ];
    for (const changes of open) expect(wasRight(first(), last(changes))).toBeNull();
  });

  it('is silent where we had found the same, where it was something else, and without words', () => {
    expect(wasRight(first({ finding: 'Water heater weeps at the relief valve' }), last())).toBeNull();
    expect(wasRight(first(), last({ finding: 'Cracked waste pipe behind the bath', workDone: 'New waste pipe' }))).toBeNull();
    expect(wasRight(first({ customerWords: '' }), last())).toBeNull();
  });

  it('reads words of meaning where no thing is named', () => {
    const said = first({ customerWords: 'It only drips after a storm from the north', finding: 'Condensation on the pipe' });
    expect(wasRight(said, last({ finding: 'Flashing lifted by the storm, drips on the north side', workDone: '' }))).not.toBeNull();
    expect(wasRight(said, last({ finding: 'Loose nut', workDone: 'Tightened it' }))).toBeNull();
  });
});
