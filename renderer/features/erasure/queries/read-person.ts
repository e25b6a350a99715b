import type { Id } from '../../../../shared/domain/base/id.ts';
import type { PersonRows } from '../../../../shared/domain/erasure/person-rows.ts';
import type { RowOf, TableName } from '../../../../shared/domain/schema.ts';
import type { Reader, ReadTable } from '../../../data/kernel/reader.ts';

/** Everything that hangs on a customer and on the records that were found to be theirs; null for one that is not there. */
export async function readPerson(reader: Reader, customerId: Id): Promise<PersonRows | null> {
  const customer = await reader.customers.get(customerId);
  if (customer === undefined) return null;
  const customers = await withJoined(reader, customer);
  const persons = customers.map(({ id }) => id);
  const any = <T extends TableName>(table: T, field: string, ids: readonly (Id | null)[]): Promise<RowOf<T>[]> =>
    rowsOf(reader, table, field, ids);
  const [properties, jobs, billed] = await Promise.all([
    any('properties', 'customerId', persons),
    any('jobs', 'customerId', persons),
    any('jobs', 'billToCustomerId', persons),
  ]);
  const places = properties.map(({ id }) => id);
  const jobIds = jobs.map(({ id }) => id);
  const [equipment, appointments, reviews, judged, judgedBefore, atPlaces, livedThere] = await Promise.all([
    any('equipment', 'propertyId', places),
    any('appointments', 'jobId', jobIds),
    any('reviews', 'jobId', jobIds),
    any('revisitDecisions', 'jobId', jobIds),
    any('revisitDecisions', 'originalJobId', jobIds),
    any('jobs', 'propertyId', places),
    any('occupancies', 'propertyId', places),
  ]);
  const learnt = await readLearnt(reader, jobIds, reviews);
  const [calls, attempts, ownContacts, placeContacts, occupancies, importedPhotos, duplicateDecisions] = await Promise.all([
    any('calls', 'customerId', persons),
    any('callAttempts', 'customerId', persons),
    any('contacts', 'customerId', persons),
    any('contacts', 'propertyId', places),
    any('occupancies', 'customerId', persons),
    any('importedPhotos', 'customerId', persons),
    any('duplicateDecisions', 'pair', persons),
  ]);
  const [complaints, recoveries, offers, promises, praises] = await Promise.all([
    Promise.all([
      any('complaints', 'customerId', persons),
      any('complaints', 'supplierId', persons),
      any('complaints', 'jobId', jobIds),
      any('complaints', 'propertyId', places),
    ]),
    Promise.all([any('recoveries', 'customerId', persons), any('recoveries', 'jobId', jobIds)]),
    Promise.all([any('offers', 'customerId', persons), any('offers', 'jobId', jobIds)]),
    Promise.all([any('promises', 'customerId', persons), any('promises', 'jobId', jobIds)]),
    Promise.all([any('praises', 'customerId', persons), any('praises', 'jobId', jobIds)]),
  ]);
  // A question to the owner about an offer is with nobody outside, so only the offer leads to it.
  const asked = await any(
    'calls',
    'offerId',
    offers.flat().map(({ id }) => id),
  );
  // What a meeting agreed on is with nobody outside either.
  const agreed = await any(
    'calls',
    'openKey',
    learnt.meetingActions.map(({ id }) => `meeting-action:${id}`),
  );
  const attachments = await Promise.all([
    any('attachments', 'customerId', persons),
    any('attachments', 'propertyId', places),
    any('attachments', 'jobId', jobIds),
    any(
      'attachments',
      'equipmentId',
      equipment.map(({ id }) => id),
    ),
    any(
      'attachments',
      'reviewId',
      reviews.map(({ id }) => id),
    ),
  ]);
  const otherIds = [...atPlaces, ...livedThere].map((row) => row.customerId);
  const others = await any(
    'customers',
    'id',
    [...otherIds, ...properties.map(({ billToCustomerId }) => billToCustomerId)].filter((id) => id !== null && !persons.includes(id)),
  );
  return {
    customers,
    properties,
    equipment,
    jobs,
    paidJobs: billed.filter((job) => !persons.includes(job.customerId)),
    appointments,
    reviews,
    ...learnt,
    revisitDecisions: once([...judged, ...judgedBefore]),
    complaints: once(complaints.flat()),
    recoveries: once(recoveries.flat()),
    offers: once(offers.flat()),
    promises: once(promises.flat()),
    praises: once(praises.flat()),
    calls: once([...calls, ...asked, ...agreed]),
    callAttempts: once([
      ...attempts,
      ...(await any(
        'callAttempts',
        'callId',
        calls.map(({ id }) => id),
      )),
    ]),
    contacts: once([...ownContacts, ...placeContacts]),
    occupancies: once([...occupancies, ...livedThere]),
    attachments: once(attachments.flat()),
    importedPhotos,
    duplicateDecisions: once(duplicateDecisions),
    importBatches: await reader.importBatches.toArray(),
    importProfiles: await reader.importProfiles.toArray(),
    others: {
      customers: others,
      jobs: atPlaces.filter((job) => !persons.includes(job.customerId)),
      occupancies: livedThere.filter((one) => !persons.includes(one.customerId)),
    },
  };
}

/** Cases that were told from these jobs or reviews, and what hangs on cases and jobs. */
async function readLearnt(
  reader: Reader,
  jobIds: readonly Id[],
  reviews: readonly RowOf<'reviews'>[],
): Promise<Pick<PersonRows, 'cases' | 'lessonUses' | 'meetingItems' | 'meetingActions' | 'drills'>> {
  const reviewIds = reviews.map(({ id }) => id);
  const cases = once(
    (
      await Promise.all([
        rowsOf(reader, 'cases', 'rootJobId', jobIds),
        rowsOf(reader, 'cases', 'jobIds', jobIds),
        rowsOf(reader, 'cases', 'reviewId', reviewIds),
      ])
    ).flat(),
  );
  const caseIds = cases.map(({ id }) => id);
  const [lessonUses, ofCases, ofJobs, drills] = await Promise.all([
    rowsOf(reader, 'lessonUses', 'jobId', jobIds),
    rowsOf(reader, 'meetingItems', 'caseId', caseIds),
    rowsOf(reader, 'meetingItems', 'jobId', jobIds),
    rowsOf(reader, 'drills', 'caseId', caseIds),
  ]);
  const meetingItems = once([...ofCases, ...ofJobs]);
  const itemIds = meetingItems.map(({ id }) => id);
  const actions = await Promise.all([
    rowsOf(reader, 'meetingActions', 'caseId', caseIds),
    rowsOf(reader, 'meetingActions', 'reviewId', reviewIds),
    rowsOf(reader, 'meetingActions', 'itemId', itemIds),
  ]);
  return { cases, lessonUses, meetingItems, meetingActions: once(actions.flat()), drills };
}

/** The record first, then those that rest because they were found to be this one, and theirs. */
async function withJoined(reader: Reader, customer: RowOf<'customers'>): Promise<RowOf<'customers'>[]> {
  const found = [customer];
  for (let from = 0; from < found.length; ) {
    const joined = await rowsOf(
      reader,
      'customers',
      'mergedInto',
      found.slice(from).map(({ id }) => id),
    );
    from = found.length;
    found.push(...joined.filter(({ id }) => !found.some((known) => known.id === id)));
  }
  return found;
}

async function rowsOf<T extends TableName>(reader: Reader, table: T, field: string, ids: readonly (Id | null)[]): Promise<RowOf<T>[]> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return [];
  const rows = await (reader[table] as unknown as ReadTable<RowOf<T>>).where(field).anyOf(wanted).toArray();
  return once(rows);
}

function once<R extends { readonly id: Id }>(rows: readonly R[]): R[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
