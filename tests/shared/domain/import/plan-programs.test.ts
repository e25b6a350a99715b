import { describe, expect, it } from 'vitest';
import { nothingKnown } from '../../../../shared/domain/import/index-known.ts';
import { planImport } from '../../../../shared/domain/import/plan-import.ts';
import { afterImport, fixture, outcomes, plan, readFile, setupFor } from './import-support.ts';

describe('reports of other programs', () => {
  it('Jobber visits: several visits are one job', () => {
    const { layout, records } = readFile(fixture('shapes/jobber-visits.csv'));
    const setup = setupFor(layout, { source: 'jobber' });
    const first = planImport(records, setup, nothingKnown);
    expect(outcomes(first)).toEqual([
      [2, 'new', null],
      [3, 'joined', 'another-visit'],
      [4, 'joined', 'joined-customer-of-row'],
      [5, 'new', null],
      [6, 'joined', 'joined-customer-of-row'],
    ]);
    expect(first.jobs[0]).toMatchObject({
      sourceKey: 'jobber:1042',
      status: 'done',
      requestedAt: '2025-03-03T14:00:00.000Z',
      completedAt: '2025-03-10T17:00:00.000Z',
    });
    expect(first.appointments.filter((visit) => visit.jobId === first.jobs[0]?.id).map((visit) => visit.slot)).toEqual([
      { date: '2025-03-03', start: '09:00', end: null, zone: 'America/New_York' },
      { date: '2025-03-10', start: '13:00', end: null, zone: 'America/New_York' },
    ]);
    expect(first.jobs[1]).toMatchObject({ status: 'scheduled', completedAt: null, price: { minor: 189000, currency: 'USD' } });

    const { known } = afterImport(first);
    const again = planImport(records, setup, known);
    expect(again.counts).toMatchObject({ unchanged: 5, new: 0, joined: 0, updated: 0, refused: 0, appointments: 0 });
    const backwards = planImport(
      [records[0], ...records.slice(1).reverse()].map((record, at) => ({ ...record, row: at + 1 })) as typeof records,
      setup,
      known,
    );
    expect(backwards.counts).toMatchObject({ unchanged: 5, appointments: 0 });
    expect(backwards.changes).toEqual([]);
  });

  it('Jobber visits: one that is still to come keeps the job open until it took place', () => {
    const head = 'Date,Visit title,Client name,Service street,Service city,Visit completed date,Job #\n';
    const one = 'Mar 03 2025,Heater,Ann,1 Oak St,Tampa,Mar 03 2025,7\n';
    const first = plan(`${head}${one}Mar 10 2025,Heater,Ann,1 Oak St,Tampa,-,7\n`);
    expect(first.jobs[0]).toMatchObject({ status: 'in-progress', completedAt: null });
    const { known, rows } = afterImport(first);
    const second = plan(`${head}${one}Mar 10 2025,Heater,Ann,1 Oak St,Tampa,Mar 10 2025,7\n`, known);
    expect(outcomes(second)).toEqual([
      [2, 'unchanged', 'known-job'],
      [3, 'updated', 'visit-changed'],
    ]);
    expect(second.changes).toMatchObject([
      { table: 'appointments', id: rows.appointments[1].id, set: { outcome: 'carried-out' } },
      { table: 'jobs', set: { status: 'done', completedAt: '2025-03-10T16:00:00.000Z' } },
    ]);
  });

  it('a visit that was moved before it took place is the same visit', () => {
    const head = 'Date,Visit title,Client name,Service street,Job #\n';
    const { known, rows } = afterImport(plan(`${head}Mar 03 2025,Heater,Ann,1 Oak St,7\n`));
    const moved = plan(`${head}Mar 05 2025,Heater,Ann,1 Oak St,7\n`, known);
    expect(moved.counts).toMatchObject({ updated: 1, appointments: 0 });
    expect(moved.changes).toMatchObject([
      { table: 'jobs' },
      { table: 'appointments', id: rows.appointments[0].id, set: { slot: { date: '2025-03-05' } } },
    ]);
  });

  it('Jobber jobs: a number that stands for two jobs, and the row of sums', () => {
    const { layout, records } = readFile(fixture('shapes/jobber-jobs.csv'));
    const made = planImport(records, setupFor(layout, { source: 'jobber', country: 'CA' }), nothingKnown);
    expect(outcomes(made)).toEqual([
      [2, 'new', null],
      [3, 'joined', 'joined-customer-of-row'],
      [4, 'new', null],
      [5, 'refused', 'duplicate-number'],
    ]);
    expect(made.counts.aside).toBe(1);
    expect(made.properties).toHaveLength(3);
  });

  it('Housecall Pro: a job and its return visit at one address', () => {
    const { layout, records } = readFile(fixture('shapes/housecall-jobs.csv'));
    const made = planImport(records, setupFor(layout, { source: 'housecall-pro' }), nothingKnown);
    expect(outcomes(made)).toEqual([
      [2, 'new', null],
      [3, 'joined', 'joined-customer-of-row'],
      [4, 'new', null],
    ]);
    expect(made.jobs.map((job) => [job.sourceKey, job.status, job.propertyId === made.properties[0]?.id])).toEqual([
      ['housecall-pro:5001-1', 'done', true],
      ['housecall-pro:5002', 'scheduled', true],
      ['housecall-pro:5003', 'enquiry', false],
    ]);
    expect(made.customers.map((customer) => [customer.name, customer.company, customer.phones.length])).toEqual([
      ['Ken Boyd', null, 1],
      ['Maria Ortiz', 'Ortiz Landscaping', 1],
    ]);
  });

  it('QuickBooks: titles, groups and sums are no records, the rows between are read', () => {
    const { layout, records } = readFile(fixture('shapes/quickbooks-titles.csv'));
    const made = planImport(records, setupFor(layout), nothingKnown);
    expect(outcomes(made)).toEqual([
      [7, 'new', null],
      [8, 'joined', 'joined-customer-of-row'],
    ]);
    expect(made.counts).toMatchObject({ rows: 2, aside: 3, refused: 0 });
  });
});
