import { expect, it } from 'vitest';
import { firstDayOf } from '../../../../shared/domain/case/gather-knowledge.ts';
import { emptyStep } from '../../../../shared/domain/case/tell-story.ts';
import { waterAgain, waterFirst } from '../../../support/case-record.ts';

const zone = 'Europe/London';
const record = { jobs: [waterAgain, waterFirst], appointments: [] };
const at = (instant: string | null) => ({ ...emptyStep('s1', {}), at: instant });

it('counts days from the first thing that is told, else from the first that is on record', () => {
  const steps = [at('2026-11-02T15:00:00.000Z'), at('2026-10-28T09:00:00.000Z'), at(null)];
  expect(firstDayOf({ steps, zone }, record)).toBe('2026-10-28');
  expect(firstDayOf({ steps: [at(null)], zone }, record)).toBe('2026-11-02');
  expect(firstDayOf({ steps: [], zone }, { jobs: [], appointments: [] })).toBeNull();
});
