import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { defaultBusiness } from '../../../../shared/domain/business/default-business.ts';
import { afterContact } from '../../../../shared/domain/call/after-contact.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Contact } from '../../../../shared/domain/call/contact-effect.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import { complaintCall } from '../../../../shared/domain/complaint/complaint-calls.ts';
import { complaintFields, rowOf } from '../../../support/sample-rows.ts';

const now = makeNow('2026-11-02T12:00:00.000Z', 'Europe/London');
const ctx = { by: 'ann', newId: () => 'new', timing: { now, calendar: defaultBusiness(now.zone, 'GB'), propertyZone: now.zone } };
const complaint: Complaint = rowOf('wet', { ...complaintFields('dana', null), wanted: '' });
const acknowledge: Call = rowOf('ring', complaintCall(complaint, { purpose: 'acknowledge', dueAt: now.instant }, false));
const plan: Call = rowOf('tell', complaintCall(complaint, { purpose: 'plan', dueAt: now.instant }, false));
const contact: Contact = {
  outcome: 'spoke',
  at: '2026-11-02T11:00:00.000Z',
  listening: { expected: 'No', different: '', wanted: 'A visit' },
  note: ' We come on Friday. ',
};

/** What changes on the complaint, and which calls end. */
function outcomeOf(call: Call, changes: Partial<Complaint> = {}) {
  const row = { ...complaint, ...changes };
  const others = [acknowledge, plan].filter(({ id }) => id !== call.id);
  const rows = { recoveries: new Map(), promises: new Map(), jobs: new Map() };
  const patches = afterContact(
    [call],
    contact,
    { ...rows, complaints: new Map([['wet', row]]), openCalls: new Map(others.map((one) => [one.id, one])) },
    ctx,
  );
  const own = patches.find(({ table }) => table === 'complaints')?.fields ?? {};
  return {
    fields: Object.fromEntries(Object.entries(own).map(([field, change]) => [field, change.after])),
    ended: patches.filter(({ table }) => table === 'calls').map(({ id }) => id),
  };
}

describe('a contact about a complaint', () => {
  it('acknowledges it, and fills what was left empty with what they say', () => {
    expect(outcomeOf(acknowledge)).toEqual({ fields: { acknowledgedAt: contact.at, wanted: 'A visit' }, ended: [] });
  });

  it('is the plan on the call for the plan, in the words that were noted or written before', () => {
    const told = { acknowledgedAt: contact.at, plannedAt: contact.at, state: 'planned' };
    expect(outcomeOf(plan)).toMatchObject({ fields: { ...told, plan: 'We come on Friday.' }, ended: ['ring'] });
    expect(outcomeOf(plan, { plan: 'A new valve.' }).fields).toEqual({ ...told, wanted: 'A visit' });
  });

  it('changes nothing but their words once it is closed', () => {
    expect(outcomeOf(plan, { state: 'closed', wanted: 'Nothing' }).fields).toEqual({});
  });
});
