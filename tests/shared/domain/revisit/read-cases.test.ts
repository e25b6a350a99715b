import { describe, expect, it } from 'vitest';
import { instantOf, queryOf, readCases } from '../../../eval/revisit/read-cases.ts';

const sound = {
  id: 'x1',
  now: '2026-03-08T09:00',
  zone: 'America/Chicago',
  customers: [{ id: 'c1', name: 'A', group: 'end-customer' }],
  properties: [{ id: 'p1', customerId: 'c1', address: '1 Elm St', unit: null, occupiedSince: '2025-01-01' }],
  equipment: [],
  jobs: [
    {
      id: 'j1',
      customerId: 'c1',
      propertyId: 'p1',
      equipmentIds: [],
      trade: 'plumbing',
      jobType: 'repair',
      status: 'done',
      customerWords: null,
      finding: null,
      workDone: 'flapper',
      certainty: null,
      declined: null,
      plannedNext: null,
      createdAt: '2026-03-01T00:00',
      completedAt: '2026-03-01T00:00',
      noCharge: false,
      symptom: 'noise',
    },
    {
      id: 'j2',
      customerId: 'c1',
      propertyId: 'p1',
      equipmentIds: [],
      trade: 'plumbing',
      jobType: 'repair',
      status: 'enquiry',
      customerWords: 'Toilet runs',
      finding: '',
      workDone: '',
      certainty: null,
      declined: null,
      plannedNext: null,
      createdAt: '2026-03-08T03:05',
      completedAt: null,
      noCharge: false,
      symptom: 'noise',
    },
  ],
  newJobId: 'j2',
  label: 'revisit',
  originalJobId: 'j1',
  cause: 'workmanship',
  why: 'x',
};

describe('readCases', () => {
  it('reads a case and leaves labels out of what the rule sees', () => {
    const { cases, bad } = readCases(`\uFEFF${JSON.stringify(sound)}\r\n\r\n`);
    expect(bad).toEqual([]);
    const query = queryOf(cases[0] as (typeof cases)[number]);
    expect(query.newJob).toMatchObject({ id: 'j2', requestedAt: '2026-03-08T08:05:00.000Z', customerWords: 'Toilet runs' });
    expect(query.priorJobs).toMatchObject([{ id: 'j1', customerWords: '', finding: '', completedAt: '2026-03-01T06:00:00.000Z' }]);
    expect(query.occupancies).toEqual([{ propertyId: 'p1', customerId: 'c1', since: '2025-01-01', until: null }]);
    expect(JSON.stringify(query)).not.toContain('workmanship');
  });

  it('tells a line that is no case by its number and reads on', () => {
    const lines = [
      JSON.stringify(sound),
      '{',
      JSON.stringify({ ...sound, label: 'maybe' }),
      JSON.stringify({ ...sound, newJobId: 'j9' }),
      JSON.stringify({ ...sound, zone: 'Mars/Base' }),
      JSON.stringify(sound),
    ];
    const { cases, bad } = readCases(lines.join('\n'));
    expect(cases).toHaveLength(2);
    expect(bad.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(bad[1]?.problem).toContain('label');
  });

  it('keeps an offset that a time carries, and takes the earlier of an hour that repeats', () => {
    expect(instantOf('2026-11-01T01:30-06:00', 'America/Chicago')).toBe('2026-11-01T07:30:00.000Z');
    expect(instantOf('2026-11-01T01:30', 'America/Chicago')).toBe('2026-11-01T06:30:00.000Z');
    expect(instantOf('2026-03-01', 'Australia/Sydney')).toBe('2026-02-28T13:00:00.000Z');
  });
});
