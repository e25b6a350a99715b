import type { Id } from '../base/id.ts';
import type { Customer } from '../customer/customer.ts';
import { customerKeys } from '../customer/customer-keys.ts';
import type { Equipment } from '../equipment/equipment.ts';
import type { Appointment, Job } from '../job/job.ts';
import type { Property } from '../property/property.ts';
import type { Draft, ImportChange, ImportChunk, ImportCounts } from './import-plan.ts';

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
  addContacts(id: Id, phones: Customer['phones'], emails: Customer['emails']): void;
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
      counts.properties += 1;
    },
    equipment(draft) {
      chunk.equipment.push(draft);
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
    addContacts(id, phones, emails) {
      if (phones.length === 0 && emails.length === 0) return;
      const draft = customers.get(id);
      if (draft === undefined) {
        chunk.changes.push({ table: 'customers', id, addPhones: phones, addEmails: emails });
        return;
      }
      draft.phones = [...draft.phones, ...phones].slice(0, mostContacts);
      draft.emails = [...draft.emails, ...emails].slice(0, mostContacts);
      Object.assign(draft, customerKeys(draft));
    },
  };
}

/** As many as a customer may have of each. */
const mostContacts = 20;
