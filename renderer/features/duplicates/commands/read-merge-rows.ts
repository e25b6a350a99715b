import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { doubledPlaces, type MergeRows } from '../../../../shared/domain/duplicate/plan-merge.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** Everything that a merge touches: each field that points to a customer is asked for through its index. */
export async function readMergeRows(reader: Reader, stays: Customer, goes: Customer, takesName: boolean): Promise<MergeRows> {
  const of = (id: Id) => ({
    properties: reader.properties.where('customerId').equals(id).toArray(),
    calls: reader.calls.where('customerId').equals(id).toArray(),
    occupancies: reader.occupancies.where('customerId').equals(id).toArray(),
    photos: reader.importedPhotos.where('customerId').equals(id).toArray(),
    attachments: reader.attachments.where('customerId').equals(id).toArray(),
    decisions: reader.duplicateDecisions.where('pair').equals(id).toArray(),
  });
  const [gone, own] = [of(goes.id), of(stays.id)];
  const [properties, calls, occupancies, photos, attachments, decisions] = await Promise.all([
    gone.properties,
    gone.calls,
    gone.occupancies,
    gone.photos,
    gone.attachments,
    gone.decisions,
  ]);
  const [ownProperties, ownCalls, ownOccupancies, ownPhotos, ownAttachments, ownDecisions] = await Promise.all([
    own.properties,
    own.calls,
    own.occupancies,
    own.photos,
    own.attachments,
    own.decisions,
  ]);
  const doubled = [...doubledPlaces({ properties, ownProperties }).keys()];
  const [pointing, atDoubled, ownJobs] = await Promise.all([
    readPointing(reader, goes.id),
    readAtPlaces(reader, doubled),
    takesName ? reader.jobs.where('customerId').equals(stays.id).toArray() : [],
  ]);
  return {
    ...pointing,
    stays,
    goes,
    properties,
    ownProperties,
    ownJobs,
    calls,
    ownCalls,
    occupancies,
    ownOccupancies,
    photos,
    ownPhotos,
    attachments,
    ownAttachments,
    decisions,
    ownDecisions: new Set(ownDecisions.map(({ id }) => id)),
    atDoubled,
  };
}

async function readPointing(reader: Reader, id: Id) {
  const [billedProperties, jobs, billedJobs, attempts, contacts, supplied, blamed, complaints, recoveries, offers, promises, praises] =
    await Promise.all([
      reader.properties.where('billToCustomerId').equals(id).toArray(),
      reader.jobs.where('customerId').equals(id).toArray(),
      reader.jobs.where('billToCustomerId').equals(id).toArray(),
      reader.callAttempts.where('customerId').equals(id).toArray(),
      reader.contacts.where('customerId').equals(id).toArray(),
      reader.equipment.where('supplierId').equals(id).toArray(),
      reader.complaints.where('supplierId').equals(id).toArray(),
      reader.complaints.where('customerId').equals(id).toArray(),
      reader.recoveries.where('customerId').equals(id).toArray(),
      reader.offers.where('customerId').equals(id).toArray(),
      reader.promises.where('customerId').equals(id).toArray(),
      reader.praises.where('customerId').equals(id).toArray(),
    ]);
  return {
    billedProperties,
    jobs,
    billedJobs,
    attempts,
    contacts,
    supplied,
    blamed,
    following: { complaints, recoveries, offers, promises, praises },
  };
}

async function readAtPlaces(reader: Reader, propertyIds: readonly Id[]): Promise<MergeRows['atDoubled']> {
  const [jobs, equipment, occupancies, contacts, attachments, complaints] = await Promise.all([
    rowsWhere(reader.jobs, 'propertyId', propertyIds),
    rowsWhere(reader.equipment, 'propertyId', propertyIds),
    rowsWhere(reader.occupancies, 'propertyId', propertyIds),
    rowsWhere(reader.contacts, 'propertyId', propertyIds),
    rowsWhere(reader.attachments, 'propertyId', propertyIds),
    rowsWhere(reader.complaints, 'propertyId', propertyIds),
  ]);
  return { jobs, equipment, occupancies, contacts, attachments, complaints };
}
