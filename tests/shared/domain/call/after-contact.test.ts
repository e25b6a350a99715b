import { describe, expect, it } from 'vitest';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import { applyPatch } from '../../../../shared/domain/base/patch.ts';
import { defaultBusiness } from '../../../../shared/domain/business/default-business.ts';
import { afterContact } from '../../../../shared/domain/call/after-contact.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import type { Contact, ContactRows } from '../../../../shared/domain/call/contact-effect.ts';
import { newCall } from '../../../../shared/domain/call/new-call.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import { complaintFields, heard, rowOf } from '../../../support/sample-rows.ts';

const now = makeNow('2026-11-02T12:00:00.000Z', 'Europe/London');
const ctx = {
  by: 'ann',
  newId: () => 'new',
  timing: { now, calendar: defaultBusiness(now.zone, 'GB'), propertyZone: now.zone },
};
const contact: Contact = {
  outcome: 'spoke',
  at: '2026-11-02T11:00:00.000Z',
  listening: { expected: '', different: '', wanted: '' },
  note: '',
};

const complaint = rowOf('wet', complaintFields('dana', null)) as Complaint;
const rows: ContactRows = {
  complaints: new Map([['wet', complaint]]),
  recoveries: new Map(),
  promises: new Map(),
  jobs: new Map(),
  openCalls: new Map(),
};

function callAbout(id: string, fields: Partial<Call> = {}): Call {
  const due = { dueAt: now.instant, dueIs: 'by', reason: { code: 'complaint', params: {} } } as const;
  return rowOf(
    id,
    newCall({ kind: 'complaint', subject: id, customerId: 'dana', jobId: null, complaintId: 'wet', ...due, ...fields }),
  ) as Call;
}

describe('what follows from reaching somebody', () => {
  it('acknowledges a complaint with the first contact about it, at its real time', () => {
    const [patch] = afterContact([callAbout('ring')], contact, rows, ctx);
    expect(patch).toMatchObject({ table: 'complaints', id: 'wet', fields: { acknowledgedAt: { before: null, after: contact.at } } });
  });

  it('does it once, for two calls about one complaint', () => {
    expect(afterContact([callAbout('ring'), callAbout('again')], contact, rows, ctx)).toHaveLength(1);
  });

  it('never acknowledges before it was heard', () => {
    const [patch] = afterContact([callAbout('ring')], { ...contact, at: '2026-11-01T09:00:00.000Z' }, rows, ctx);
    const stamp = { at: now.instant, actor: 'ann', schemaVersion: 4 };
    expect(patch && applyPatch(complaint, patch, stamp)).toMatchObject({ acknowledgedAt: heard });
  });

  it('leaves everything else alone', () => {
    expect(afterContact([callAbout('dry', { kind: 'check-call', complaintId: null })], contact, rows, ctx)).toEqual([]);
    expect(afterContact([callAbout('gone', { complaintId: 'other' })], contact, rows, ctx)).toEqual([]);
  });
});
