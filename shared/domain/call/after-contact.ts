import type { Id } from '../base/id.ts';
import type { Patch } from '../base/patch.ts';
import { contactAboutComplaint } from '../complaint/after-contact.ts';
import { keepPromiseByContact } from '../promise/keep-by-contact.ts';
import { markRecovery } from '../recovery/mark-by-contact.ts';
import type { Call } from './call.ts';
import type { Contact, ContactCtx, ContactEffect, ContactRows } from './contact-effect.ts';

/** What a contact does to what a call is about, a line for each noun. The order is the order in which they happen. */
const effects: readonly ContactEffect[] = [contactAboutComplaint, markRecovery, keepPromiseByContact];

/**
 * Everything that follows for complaints, recoveries and promises from reaching somebody about these calls, to be
 * written in the transaction that settles the calls. Each effect sees the rows as those before it left them, so that
 * two may change one row.
 */
export function afterContact(calls: readonly Call[], contact: Contact, rows: ContactRows, ctx: ContactCtx): Patch[] {
  const patches: Patch[] = [];
  let current = rows;
  for (const call of calls) {
    for (const effect of effects) {
      const made = effect(call, contact, current, ctx);
      patches.push(...made);
      current = made.reduce(rowsAfter, current);
    }
  }
  return patches;
}

const bookOf = { complaints: 'complaints', recoveries: 'recoveries', promises: 'promises', jobs: 'jobs', calls: 'openCalls' } as const;

function rowsAfter(rows: ContactRows, patch: Patch): ContactRows {
  const name = bookOf[patch.table as keyof typeof bookOf];
  if (name === undefined) return rows;
  const book = new Map<Id, object>(rows[name]);
  const after = Object.fromEntries(Object.entries(patch.fields).map(([field, change]) => [field, change.after]));
  book.set(patch.id, { id: patch.id, ...book.get(patch.id), ...after });
  return { ...rows, [name]: book };
}
