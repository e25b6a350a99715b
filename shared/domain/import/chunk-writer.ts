import type { Id } from '../base/id.ts';
import type { Customer } from '../customer/customer.ts';
import type { Equipment } from '../equipment/equipment.ts';
import type { Appointment, Job } from '../job/job.ts';
import type { Property } from '../property/property.ts';
import { changedCustomer } from './change-customer.ts';
import type { CustomerGain, Draft, ImportChange, ImportChunk, ImportCounts } from './import-plan.ts';

/** Gathers what a chunk makes and changes. A change to a row that the same chunk makes goes straight into its draft. */
export interface ChunkWriter {
  readonly chunk: ImportChunk;
  customer(draft: Draft<Customer>): void;
  property(draft: Draft<Property>): void;
  equipment(draft: Draft<Equipment>): void;
  job(draft: Draft<Job>): void;
  appointment(draft: Draft<Appointment>): void;
  changeJob(id: Id, set: Partial<Draft<Job>>): void;
  changeAppointment(id: Id, set: Partial<Draft<Appointment>>): void;
  changeProperty(id: Id, set: Partial<Draft<Property>>): void;
  changeEquipment(id: Id, set: Partial<Draft<Equipment>>): void;
  /** Adds to a customer: see `changedCustomer`. */
  addContacts(id: Id, phones: Customer['phones'], emails: Customer['emails'], more?: CustomerGain): void;
}

export function createChunkWriter(counts: ImportCounts): ChunkWriter {
  const chunk: ImportChunk = {
    customers: [],
    properties: [],
    equipment: [],
    jobs: [],
    appointments: [],
    changes: [],
    details: [],
    refused: [],
  };
  const customers = new Map<Id, Draft<Customer>>();
  const properties = new Map<Id, Draft<Property>>();
  const equipment = new Map<Id, Draft<Equipment>>();
  const jobs = new Map<Id, Draft<Job>>();
  const appointments = new Map<Id, Draft<Appointment>>();

  function change<T extends object>(drafts: Map<Id, T>, id: Id, set: Partial<T>, otherwise: ImportChange): void {
    const draft = drafts.get(id);
    if (draft === undefined) chunk.changes.push(otherwise);
    else Object.assign(draft, set);
  }

  return {
    chunk,
    customer(draft) {
      chunk.customers.push(draft);
      customers.set(draft.id, draft);
      counts.customers += 1;
    },
    property(draft) {
      chunk.properties.push(draft);
      properties.set(draft.id, draft);
      counts.properties += 1;
    },
    equipment(draft) {
      chunk.equipment.push(draft);
      equipment.set(draft.id, draft);
      counts.equipment += 1;
    },
    job(draft) {
      chunk.jobs.push(draft);
      jobs.set(draft.id, draft);
      counts.jobs += 1;
    },
    appointment(draft) {
      chunk.appointments.push(draft);
      appointments.set(draft.id, draft);
      counts.appointments += 1;
    },
    changeJob: (id, set) => change(jobs, id, set, { table: 'jobs', id, set }),
    changeAppointment: (id, set) => change(appointments, id, set, { table: 'appointments', id, set }),
    changeProperty: (id, set) => change(properties, id, set, { table: 'properties', id, set }),
    changeEquipment: (id, set) => change(equipment, id, set, { table: 'equipment', id, set }),
    addContacts(id, addPhones, addEmails, more) {
      if (addPhones.length === 0 && addEmails.length === 0 && more === undefined) return;
      const added = { table: 'customers', id, addPhones, addEmails, ...(more === undefined ? {} : { more }) } as const;
      const draft = customers.get(id);
      if (draft === undefined) chunk.changes.push(added);
      else Object.assign(draft, changedCustomer(draft, added));
    },
  };
}
