import type { Row } from '../../shared/domain/base/row.ts';
import { customerKeys } from '../../shared/domain/customer/customer-keys.ts';
import type { PersonRows } from '../../shared/domain/erasure/person-rows.ts';
import { actionCall } from '../../shared/domain/meeting/action-call.ts';
import { normaliseAddress } from '../../shared/domain/property/normalise-address.ts';
import { propertyKeys } from '../../shared/domain/property/property-keys.ts';
import { type RowOf, type TableName, tableNames } from '../../shared/domain/schema.ts';
import { caseFields, drillFields, lessonFields, meetingActionFields, meetingFields, meetingItemFields } from './learning-rows.ts';
import {
  callFields,
  complaintFields,
  customerFields,
  equipmentFields,
  heard,
  jobFields,
  offerFields,
  praiseFields,
  promiseFields,
  propertyFields,
  recoveryFields,
  rowOf,
} from './sample-rows.ts';
import { usualCalendar } from './time.ts';

/** Stands in every text that tells of the person. */
export const secret = 'Zebedee';

export type Rows = { [T in TableName]: RowOf<T>[] };

const words = (where: string): string => `${secret} said so (${where})`;
const sha = (letter: string): string => letter.repeat(64);

function customer(id: string, name: string, more: Partial<RowOf<'customers'>> = {}): RowOf<'customers'> {
  const fields = { ...customerFields(name), ...more };
  return rowOf(id, { ...fields, ...customerKeys(fields) });
}

function property(id: string, holder: string, line: string, more: Partial<RowOf<'properties'>> = {}): RowOf<'properties'> {
  const address = { line, unit: null, city: 'Leeds', region: null, postcode: 'LS6 2AB', country: 'GB' };
  return rowOf(id, {
    ...propertyFields(holder),
    address,
    ...propertyKeys(address),
    addressKey: normaliseAddress(address),
    customerSort: holder.startsWith('q') ? 'quinn' : `${secret} sort`,
    ...more,
  });
}

const spoken = {
  finding: words('finding'),
  workDone: words('work'),
  explanation: words('explanation'),
  ifWrong: words('if'),
  declined: words('declined'),
  plannedNext: words('next'),
  expectation: words('expectation'),
};

/** What brings up in Today what a meeting agreed on. */
function agreedCall(actionId: string): Omit<RowOf<'calls'>, keyof Row> {
  return actionCall(actionId, { assignedTo: null, dueOn: '2026-11-09' }, usualCalendar, 'Europe/London');
}

/**
 * A person with everything that can hang on one, beside another customer, Quinn, who lives at one of the person's
 * places. `p-alone` goes with its equipment, `p-worked` stays emptied, `p-shared` stays Quinn's.
 */
export function personScene(): Rows {
  const attachment = {
    jobId: null,
    propertyId: null,
    equipmentId: null,
    reviewId: null,
    customerId: null,
    mediaType: 'image/jpeg',
    size: 3,
    width: 1,
    height: 1,
    caption: words('caption'),
    name: `${secret}.jpg`,
  };
  const rows: Rows = {
    ...(Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Rows),
    customers: [
      customer('c', `${secret} Moran`, {
        company: `${secret} Ltd`,
        phones: [{ text: '0113 496 0001', e164: '+441134960001' }],
        emails: [`${secret.toLowerCase()}@example.org`],
        note: words('note'),
        tags: [secret],
        sourceKey: `book:${secret}`,
        sourcePrint: 'a1',
      }),
      customer('c-joined', `${secret} Joined`, { mergedInto: 'c', live: 0, deletedAt: '2026-11-02T09:00:00.000Z' }),
      customer('q', 'Quinn'),
    ],
    properties: [
      property('p-alone', 'c', `1 ${secret} Road`, { note: words('place') }),
      property('p-worked', 'c', `2 ${secret} Road`, { note: words('place'), sourceKey: `${secret}#2` }),
      property('p-shared', 'c', '3 Elm Road', { note: words('place'), sourceKey: `${secret}#3` }),
      property('p-quinn', 'q', '4 Elm Road', { billToCustomerId: 'c', note: 'Ring twice.' }),
    ],
    equipment: [
      rowOf('e-alone', { ...equipmentFields('p-alone'), note: words('thing') }),
      rowOf('e-worked', { ...equipmentFields('p-worked'), serial: secret, note: words('thing') }),
      rowOf('e-quinn', { ...equipmentFields('p-quinn'), supplierId: 'c', note: 'Loud.' }),
    ],
    jobs: [
      rowOf('j-1', {
        ...jobFields('c', 'p-worked', ['e-worked']),
        ...spoken,
        number: 1,
        status: 'done',
        customerSort: secret,
        customerWords: words('words'),
        teachBack: { said: words('teach'), result: 'understood' as const },
        sourceKey: `x#${secret}`,
      }),
      rowOf('j-2', {
        ...jobFields('c', 'p-shared'),
        ...spoken,
        number: 2,
        customerSort: secret,
        customerWords: words('words'),
        originalJobId: 'j-1',
        rootJobId: 'j-1',
      }),
      rowOf('j-quinn', { ...jobFields('q', 'p-quinn', ['e-quinn']), number: 3, customerSort: 'quinn', billToCustomerId: 'c' }),
    ],
    appointments: [
      rowOf('a-2', { jobId: 'j-2', slot: null, startsAt: null, endsAt: null, crew: ['ann'], outcome: 'planned' }),
      rowOf('a-quinn', { jobId: 'j-quinn', slot: null, startsAt: null, endsAt: null, crew: [], outcome: 'planned' }),
    ],
    calls: [
      rowOf('k-1', {
        ...callFields('c', 'j-2', 'acknowledgement:j-2'),
        listening: { expected: words('a'), different: words('b'), wanted: words('c') },
      }),
      rowOf('k-quinn', callFields('q', 'j-quinn', 'acknowledgement:j-quinn')),
      rowOf('k-agreed', agreedCall('ma-1')),
      rowOf('k-agreed-quinn', agreedCall('ma-quinn')),
    ],
    callAttempts: [
      rowOf('t-1', {
        callId: 'k-1',
        customerId: 'c',
        jobId: 'j-2',
        outcome: 'spoke',
        at: '2026-11-02T09:00:00.000Z',
        note: words('attempt'),
      }),
    ],
    contacts: [
      rowOf('n-1', {
        customerId: 'c',
        propertyId: null,
        role: 'family',
        name: `${secret} Junior`,
        phones: [],
        emails: [],
        language: null,
        note: '',
        searchKeys: [secret],
      }),
      rowOf('n-place', {
        customerId: null,
        propertyId: 'p-worked',
        role: 'tenant',
        name: `${secret} Tenant`,
        phones: [],
        emails: [],
        language: null,
        note: '',
        searchKeys: [],
      }),
      rowOf('n-quinn', {
        customerId: 'q',
        propertyId: 'p-alone',
        role: 'manager',
        name: 'Mona',
        phones: [],
        emails: [],
        language: null,
        note: '',
        searchKeys: [],
      }),
    ],
    occupancies: [
      rowOf('o-1', { propertyId: 'p-worked', customerId: 'c', since: '2020-01-01', until: null }),
      rowOf('o-quinn', { propertyId: 'p-shared', customerId: 'q', since: '2026-01-01', until: null }),
    ],
    reviews: [
      rowOf('r-1', {
        jobId: 'j-2',
        rootJobId: 'j-1',
        why: 'revisit',
        state: 'written',
        askedOf: null,
        askedOn: '2026-11-02',
        snoozes: 0,
        sentence: words('review'),
        answers: { supposed: words('1'), happened: words('2'), easyToMiss: words('3'), keep: words('4'), nextTime: words('5') },
        factors: [{ cause: 'omission', words: words('6') }],
        sustain: words('7'),
        improve: words('8'),
        forMeeting: 1,
      }),
    ],
    staff: [rowOf('mate', { name: 'Ann', role: 'owner' as const })],
    cases: [
      rowOf('cs-1', caseFields(['j-1', 'j-2'], words('case'))),
      rowOf('cs-review', { ...caseFields([], words('case')), reviewId: 'r-1' }),
      rowOf('cs-quinn', caseFields(['j-quinn'], 'It is loud.')),
    ],
    lessons: [rowOf('ls-1', lessonFields('cs-1')), rowOf('ls-quinn', lessonFields('cs-quinn'))],
    lessonUses: [rowOf('lu-1', { lessonId: 'ls-1', jobId: 'j-2', moment: 'closing' as const, answer: 'done' as const, on: '2026-11-02' })],
    meetings: [rowOf('mt-1', meetingFields())],
    meetingItems: [
      rowOf('mi-1', meetingItemFields('mt-1', 'cs-1', words('item'))),
      rowOf('mi-quinn', meetingItemFields('mt-1', 'cs-quinn', 'Loud')),
    ],
    meetingActions: [
      rowOf('ma-1', meetingActionFields('cs-1', words('action'))),
      rowOf('ma-review', { ...meetingActionFields(null, words('action')), reviewId: 'r-1' }),
      rowOf('ma-item', { ...meetingActionFields(null, words('action')), itemId: 'mi-1' }),
      rowOf('ma-quinn', meetingActionFields('cs-quinn', 'Bring a stethoscope')),
    ],
    drills: [rowOf('dr-1', drillFields('cs-1', words('drill'))), rowOf('dr-quinn', drillFields('cs-quinn', 'Sorry'))],
    revisitDecisions: [
      rowOf('rd:j-2:j-1', {
        jobId: 'j-2',
        originalJobId: 'j-1',
        score: 0.9,
        signals: [{ code: 'says-still', points: 2, params: { said: words('signal') } }],
        ruleVersion: 1,
        decision: 'yes',
        decidedBy: 'ann',
        decidedAt: '2026-11-02T09:00:00.000Z',
        said: false,
      }),
    ],
    attachments: [
      rowOf('f-1', { ...attachment, jobId: 'j-1', sha256: sha('a') }),
      rowOf('f-2', { ...attachment, customerId: 'c', sha256: sha('b') }),
      rowOf('f-shared', { ...attachment, propertyId: 'p-shared', name: 'boiler.jpg', caption: '', sha256: sha('c') }),
    ],
    complaints: [
      rowOf('m-1', { ...complaintFields('c', 'j-2'), got: words('got'), plan: words('plan') }),
      rowOf('m-quinn', { ...complaintFields('q', 'j-quinn'), got: 'It is loud.' }),
    ],
    recoveries: [rowOf('v-1', { ...recoveryFields('c', 'j-2'), verdict: { words: words('verdict'), score: 9, at: heard } })],
    offers: [
      rowOf('b-1', { ...offerFields('c', 'j-2'), recoveryId: 'v-1', words: words('offer') }),
      rowOf('b-gone', { ...offerFields('c-joined', null), words: words('offer') }),
    ],
    promises: [rowOf('s-1', { ...promiseFields('c', 'j-2'), words: words('promise'), toName: secret })],
    praises: [rowOf('g-1', praiseFields('c', 'j-1', words('praise')))],
    importedPhotos: [rowOf('i-1', { customerId: 'c', mediaType: 'image/jpeg', data: 'AAAA', sha256: sha('d') })],
    duplicateDecisions: [
      rowOf('dd:c:q', {
        pair: ['c', 'q'],
        decision: 'not-same',
        likeness: 0.5,
        reasons: [{ code: 'name', params: { name: secret } }],
        ruleVersion: 1,
      }),
    ],
    importBatches: [
      rowOf('b-1', {
        fileName: `${secret} Moran.vcf`,
        kind: 'customers',
        source: '',
        encoding: 'utf-8',
        origin: 'file',
        rows: 1,
        added: 1,
        joined: 0,
        updated: 0,
        unchanged: 0,
        refused: 0,
        suggestions: 0,
      }),
      rowOf('b-2', {
        fileName: 'customers.csv',
        kind: 'customers',
        source: '',
        encoding: 'utf-8',
        origin: 'file',
        rows: 1,
        added: 1,
        joined: 0,
        updated: 0,
        unchanged: 0,
        refused: 0,
        suggestions: 0,
      }),
    ],
  };
  return rows;
}

/** What the program would gather of the scene's person. */
export function gathered(rows: Rows): PersonRows {
  const persons = new Set(['c', 'c-joined']);
  const properties = rows.properties.filter(({ customerId }) => persons.has(customerId));
  const at = (propertyId: string | null): boolean => properties.some(({ id }) => id === propertyId);
  const jobs = rows.jobs.filter(({ customerId }) => persons.has(customerId));
  return {
    ...rows,
    customers: rows.customers.filter(({ id }) => persons.has(id)),
    properties,
    jobs,
    paidJobs: rows.jobs.filter(({ customerId, billToCustomerId }) => !persons.has(customerId) && billToCustomerId === 'c'),
    others: {
      customers: rows.customers.filter(({ id }) => !persons.has(id)),
      jobs: rows.jobs.filter((job) => !persons.has(job.customerId) && at(job.propertyId)),
      occupancies: rows.occupancies.filter((one) => !persons.has(one.customerId) && at(one.propertyId)),
    },
  };
}
