import type { Instant } from '../base/now.ts';
import type { Reason } from '../base/reason.ts';
import type { Call, CallKind } from './call.ts';
import { openKey, rankOf } from './call-keys.ts';

/** The fields that say that a call is open; they only ever change together. */
export type OpenFields = Pick<Call, 'kind' | 'rank' | 'subject' | 'state' | 'open' | 'closedAt' | 'closedBecause'> & {
  readonly openKey: string;
};

/** The fields that say that a call is closed. `openKey` is undefined: take it off the row, so that the index forgets it. */
export type ClosedFields = Pick<Call, 'state' | 'open' | 'closedAt' | 'closedBecause'> & { readonly openKey: undefined };

export function openFields(kind: CallKind, subject: string): OpenFields {
  return {
    kind,
    rank: rankOf(kind),
    subject,
    openKey: openKey(kind, subject),
    state: 'open',
    open: 1,
    closedAt: null,
    closedBecause: null,
  };
}

/** @param at when it was settled in truth, which a call logged late keeps. */
export function closedFields(state: 'done' | 'cancelled', at: Instant, because: Reason): ClosedFields {
  return { state, open: 0, openKey: undefined, closedAt: at, closedBecause: because };
}
