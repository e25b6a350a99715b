import { describe, expect, it } from 'vitest';
import { createImportPlanner } from '../../../../shared/domain/import/create-import-planner.ts';
import { detectDateOrder } from '../../../../shared/domain/import/detect-date-order.ts';
import { nothingKnown } from '../../../../shared/domain/import/index-known.ts';
import { planImport } from '../../../../shared/domain/import/plan-import.ts';
import { recogniseColumns } from '../../../../shared/domain/import/recognise-columns.ts';
import { recogniseSource } from '../../../../shared/domain/import/recognise-source.ts';
import { afterImport, fixture, readFile, setupFor } from './import-support.ts';

const { layout, records } = readFile(fixture('service/nyc311-animals.csv'));
// The truth was counted on wall time: a zone without clock changes keeps a month the same length.
const setup = setupFor(layout, { source: 'service-requests', zone: 'Etc/GMT+5' });
const first = planImport(records, setup, nothingKnown);
const after = afterImport(first);
const dayMs = 86_400_000;

describe('the 4,969 service requests of NYC 311', () => {
  it('are recognised without help', () => {
    expect(layout).toMatchObject({ delimiter: ',', headerRow: 1, lineEnd: 'lf' });
    expect(recogniseSource(layout.headers)).toBe('service-requests');
    const { mapping } = recogniseColumns(
      layout.headers,
      layout.samples.map((record) => record.cells),
    );
    expect(mapping).toEqual({
      jobNumber: [0],
      created: [1],
      closed: [2],
      trade: [3],
      words: [4],
      postcode: [5],
      addressLine: [6],
      city: [7],
      status: [8],
    });
    expect(
      detectDateOrder(
        records.slice(1).flatMap((record) => record.cells.slice(1, 3)),
        'GB',
      ).order,
    ).toBe('mdy');
  });

  it('are all accounted for', () => {
    const { counts } = first;
    expect(counts.rows).toBe(4969);
    expect(counts.new + counts.joined + counts.updated + counts.unchanged + counts.refused).toBe(4969);
    expect(first.refusals).toEqual([{ code: 'no-customer-or-address', rows: 23 }]);
    expect(counts).toMatchObject({ blank: 0, updated: 0, unchanged: 0, jobs: 4946 });
    expect(first.details).toHaveLength(4969);
    expect(first.refused[0]?.cells).toHaveLength(9);
  });

  it('become one customer and one property for each address', () => {
    expect(first.customers).toHaveLength(first.counts.new);
    expect(first.properties).toHaveLength(first.counts.new);
    expect(first.jobs.every((job) => job.propertyId !== null)).toBe(true);
    const keys = new Set(first.properties.map((property) => property.addressKey));
    expect(keys.size).toBe(first.properties.length);
  });

  it('read as jobs in the words of the file', () => {
    expect(first.jobs[0]).toMatchObject({
      sourceKey: 'service-requests:64345465',
      number: 1,
      trade: 'Animal-Abuse',
      customerWords: 'Animal-Abuse: Neglected',
      status: 'in-progress',
      requestedAt: '2025-03-14T06:20:00.000Z',
      completedAt: null,
    });
    const closed = first.jobs.filter((job) => job.status === 'done');
    expect(closed.every((job) => job.completedAt !== null)).toBe(true);
    const visits = first.appointments.filter((visit) => visit.outcome === 'carried-out');
    expect(visits.map((visit) => visit.jobId)).toEqual(closed.map((job) => job.id));
  });

  it('repeat address, ZIP and type within 30 days 1,392 times, 954 of them after the earlier was closed', () => {
    const groups = new Map<string, typeof first.jobs>();
    for (const job of first.jobs) {
      const key = `${job.propertyId} ${job.trade}`;
      groups.set(key, [...(groups.get(key) ?? []), job]);
    }
    let repeats = 0;
    let afterClosing = 0;
    for (const jobs of groups.values()) {
      const inOrder = jobs.toSorted((a, b) => (a.requestedAt < b.requestedAt ? -1 : 1));
      for (const [at, job] of inOrder.entries()) {
        const before = inOrder[at - 1];
        if (before === undefined || Date.parse(job.requestedAt) - Date.parse(before.requestedAt) > 30 * dayMs) continue;
        repeats += 1;
        if (before.completedAt !== null && before.completedAt <= job.requestedAt) afterClosing += 1;
      }
    }
    expect([repeats, afterClosing]).toEqual([1392, 954]);
  });

  it('add nothing the second time', () => {
    const second = planImport(records, { ...setup, newId: () => 'never' }, after.known);
    expect(second.counts).toMatchObject({
      rows: 4969,
      new: 0,
      joined: 0,
      updated: 0,
      unchanged: 4946,
      refused: 23,
      jobs: 0,
      customers: 0,
      properties: 0,
    });
    expect(second.changes).toEqual([]);
  });

  it('come to the same in chunks as at once', () => {
    let id = 0;
    const planner = createImportPlanner({ ...setup, newId: () => `id-${++id}` });
    const chunks = Array.from({ length: Math.ceil(records.length / 700) }, (_, at) =>
      planner.plan(records.slice(at * 700, at * 700 + 700), nothingKnown),
    );
    expect(planner.counts()).toEqual(first.counts);
    expect(afterImport(...chunks).rows.jobs).toEqual(after.rows.jobs);
  });
});
