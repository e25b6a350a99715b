import { describe, expect, it } from 'vitest';
import { indexKnown, nothingKnown } from '../../../../shared/domain/import/index-known.ts';
import { afterImport, counter, outcomes, plan } from './import-support.ts';

describe('a job', () => {
  it('takes over what the file says, and leaves the rest unsaid', () => {
    const made = plan(
      'Job #,Customer,Address,Category,Job type,Status,Description,Notes,Work done,Created,Scheduled,Closed,Price,No charge,Equipment\n' +
        '12,Ann,1 Oak St,HVAC,Repair,Closed,No hot water,Element open,New element,3/14/2025 9:00,3/15/2025 10:00,3/15/2025 11:30,"$1,200.50",yes,Water heater\n',
      nothingKnown,
      { nextJobNumber: 500 },
    );
    expect(made.jobs[0]).toEqual({
      id: 'id-4',
      sourceKey: 'csv:12',
      sourcePrint: expect.stringMatching(/^(\w+\.){13}\w+$/),
      number: 500,
      customerId: 'id-1',
      propertyId: 'id-2',
      billToCustomerId: null,
      customerSort: 'ann',
      equipmentIds: ['id-3'],
      trade: 'heating',
      jobType: 'repair',
      jobTypeName: null,
      status: 'done',
      customerWords: 'No hot water',
      symptom: 'no hot water',
      expectation: '',
      expectationSource: null,
      requestedAt: '2025-03-14T13:00:00.000Z',
      completedAt: '2025-03-15T15:30:00.000Z',
      finding: 'Element open',
      workDone: 'New element',
      explanation: '',
      teachBack: null,
      certainty: null,
      repairMade: null,
      ifWrong: '',
      declined: '',
      plannedNext: '',
      parts: [],
      noCharge: true,
      price: { minor: 120050, currency: 'USD' },
      warrantyUntil: null,
      originalJobId: null,
      rootJobId: null,
      provisionalCause: null,
      finalCause: null,
    });
    expect(made.appointments[0]).toEqual({
      id: 'id-5',
      jobId: 'id-4',
      slot: { date: '2025-03-15', start: '10:00', end: '11:30', zone: 'America/New_York' },
      startsAt: '2025-03-15T14:00:00.000Z',
      endsAt: '2025-03-15T15:30:00.000Z',
      crew: [],
      outcome: 'carried-out',
    });
    expect(made.equipment[0]).toMatchObject({ kind: 'Water heater', propertyId: 'id-2' });
  });

  it.each([
    ['closed date', 'Purple', '', '3/15/2025', 'done', ['status-unknown']],
    ['word alone', 'Completed', '', '', 'done', ['closed-date-assumed']],
    ['word over a closed date', 'Canceled', '', '3/15/2025', 'cancelled', []],
    ['appointment', '', '3/15/2025', '', 'scheduled', []],
    ['appointment of a request', 'Open', '3/15/2025', '', 'scheduled', []],
    ['nothing', '', '', '', 'enquiry', []],
    ['order of its dates, which is odd', '', '', '3/13/2025', 'done', ['closed-before-created']],
  ])('has its status by the %s', (_, status, scheduled, closed, expected, notes) => {
    const made = plan(
      `Address,Status,Created,Scheduled,Closed\n1 Oak St,${status},3/14/2025 15:00,${scheduled},${closed}\n`,
      nothingKnown,
      {
        mapping: { addressLine: [0], status: [1], created: [2], scheduled: [3], closed: [4] },
      },
    );
    expect(made.jobs[0]?.status).toBe(expected);
    expect(made.details[0]?.notes.map((note) => note.code)).toEqual(notes);
    expect(made.jobs[0]?.completedAt === null).toBe(expected !== 'done');
  });

  it('closed on the day on which it came, without a time, is not closed before', () => {
    const made = plan('Address,Created,Closed\n1 Oak St,3/14/2025 15:00,3/14/2025\n');
    expect(made.jobs[0]?.completedAt).toBe(made.jobs[0]?.requestedAt);
    expect(made.details[0]?.notes).toEqual([]);
  });

  it('keeps a category and a type of the business in the words', () => {
    const made = plan(
      'Address,Category,Job type,Description,Created\n1 Oak St,Dead Animal,Pickup,Cat,3/14/2025\n2 Oak St,Plumbing,,Drip,3/14/2025\n3 Oak St,Plumbing,,,3/14/2025\n',
    );
    expect(made.jobs.map((job) => [job.trade, job.customerWords])).toEqual([
      ['Dead Animal', 'Dead Animal: Pickup: Cat'],
      ['plumbing', 'Drip'],
      ['plumbing', 'Plumbing'],
    ]);
  });

  it('in the future, or with a price that cannot be read, is noted', () => {
    const made = plan('Address,Created,Price\n1 Oak St,3/14/2026,80 or so\n');
    expect(made.details[0]?.notes).toEqual([
      { code: 'price-unreadable', params: { text: '80 or so' } },
      { code: 'in-the-future', params: {} },
    ]);
  });
});

describe('rows without a number', () => {
  const head = 'Address,Created,Description,Price\n';
  it('are known again, one by one, by who, where, when and what', () => {
    const text = `${head}1 Oak St,3/14/2025,drip,10\n1 Oak St,3/14/2025,drip,20\n1 Oak St,3/14/2025,drip,20\n1 Oak St,3/14/2025,drip,30\n`;
    const first = plan(text);
    expect(outcomes(first)).toEqual([
      [2, 'new', null],
      [3, 'joined', 'joined-customer-of-row'],
      [4, 'refused', 'duplicate-row'],
      [5, 'joined', 'joined-customer-of-row'],
    ]);
    expect(new Set(first.jobs.map((job) => job.sourceKey)).size).toBe(3);
    const second = plan(text, afterImport(first).known);
    expect(outcomes(second).map(([, outcome]) => outcome)).toEqual(['unchanged', 'unchanged', 'refused', 'unchanged']);
  });

  it('are updated when something else of them changes', () => {
    const { known, rows } = afterImport(plan(`${head}1 Oak St,3/14/2025,drip,10\n`));
    const made = plan(`${head}1 Oak St,3/14/2025,drip,25\n`, known);
    expect(outcomes(made)).toEqual([[2, 'updated', 'changed']]);
    expect(made.changes).toEqual([
      { table: 'jobs', id: rows.jobs[0].id, set: { price: { minor: 2500, currency: 'USD' }, sourcePrint: expect.any(String) } },
    ]);
  });
});

describe('the same job again', () => {
  const head = 'Job #,Customer,Address,Status,Created,Closed,Description,Notes\n';
  const before = afterImport(plan(`${head}1,Ann,1 Oak St,Open,3/14/2025 9:00,,drip,\n`));

  it('is unchanged when the file says the same, whatever was written here since', () => {
    const job = { ...before.rows.jobs[0], finding: 'our own words', status: 'scheduled' };
    const made = plan(`${head}1,Ann,1 Oak St,Open,3/14/2025 9:00,,drip,\n`, indexKnown({ ...before.rows, jobs: [job] }));
    expect(made.counts).toMatchObject({ unchanged: 1, updated: 0 });
    expect(made.changes).toEqual([]);
  });

  it('changes only in what the file has changed', () => {
    const made = plan(`${head}1,Ann,1 Oak St,Closed,3/14/2025 9:00,3/15/2025 10:00,drip,\n`, before.known);
    expect(made.details[0]).toMatchObject({
      outcome: 'updated',
      reasons: [{ code: 'changed', params: { fields: 'status completedAt visit' } }],
    });
    expect(made.changes).toEqual([
      {
        table: 'jobs',
        id: before.rows.jobs[0].id,
        set: { status: 'done', completedAt: '2025-03-15T14:00:00.000Z', sourcePrint: expect.any(String) },
      },
    ]);
    expect(made.appointments).toMatchObject([{ jobId: before.rows.jobs[0].id, outcome: 'carried-out' }]);
    const third = plan(
      `${head}1,Ann,1 Oak St,Closed,3/14/2025 9:00,3/15/2025 10:00,drip,\n`,
      afterImport(plan(`${head}1,Ann,1 Oak St,Open,3/14/2025 9:00,,drip,\n`), made).known,
    );
    expect(third.counts).toMatchObject({ unchanged: 1, appointments: 0 });
  });

  it('that was closed here first keeps our own closing', () => {
    const job = { ...before.rows.jobs[0], status: 'done', completedAt: '2025-03-14T20:00:00.000Z' };
    const made = plan(
      `${head}1,Ann,1 Oak St,Closed,3/14/2025 9:00,3/16/2025,drip,their note\n`,
      indexKnown({ ...before.rows, jobs: [job] }),
    );
    expect(made.changes).toEqual([{ table: 'jobs', id: job.id, set: { finding: 'their note', sourcePrint: expect.any(String) } }]);
    expect(made.appointments).toEqual([]);
  });

  it('moves with its address and customer', () => {
    const made = plan(`${head}1,Bo,9 Elm St,Open,3/14/2025 9:00,,drip,\n`, before.known, { newId: counter('n') });
    expect(made.changes[0]).toMatchObject({ table: 'jobs', set: { customerId: 'n-1', propertyId: 'n-2' } });
    expect(made.counts).toMatchObject({ updated: 1, customers: 1, properties: 1, jobs: 0 });
  });

  it('is refused when nothing but its number is the same', () => {
    const made = plan(`${head}1,Bo,9 Elm St,Open,5/1/2025,,no heat,\n`, before.known);
    expect(outcomes(made)).toEqual([[2, 'refused', 'number-of-another-job']]);
    expect(made.counts).toMatchObject({ jobs: 0, customers: 0 });
  });
});
