import type { Id } from '../base/id.ts';
import type { Instant } from '../base/now.ts';
import type { Call } from '../call/call.ts';
import { openKey } from '../call/call-keys.ts';
import { closedFields } from '../call/open-close-call.ts';

/** A call and what changes of it. */
interface ChangedCall {
  readonly call: Call;
  readonly fields: Partial<Record<keyof Call, unknown>>;
}

/**
 * The calls of a customer that turned out to be another one become theirs. Where both are to be rung about one thing, one
 * person is rung once (RULES section 2): what is due sooner stays, the other is cancelled.
 * @param calls every call of `from`
 * @param own calls of `to`
 */
export function mergeCalls(calls: readonly Call[], own: readonly Call[], from: Id, to: Id, at: Instant): ChangedCall[] {
  const standing = new Map(own.flatMap((call) => (call.live === 1 && call.openKey !== undefined ? [[call.openKey, call] as const] : [])));
  return calls.flatMap((call): ChangedCall[] => {
    if (call.live === 0) return [];
    const subject = subjectOf(call.subject, from, to);
    const moved = { customerId: to, subject };
    if (call.openKey === undefined) return [{ call, fields: moved }];
    const key = openKey(call.kind, subject);
    const other = standing.get(key);
    if (other === undefined) return [{ call, fields: { ...moved, openKey: key } }];
    if (other.dueAt <= call.dueAt) return [{ call, fields: { ...moved, ...onePerson(at) } }];
    return [
      { call: other, fields: onePerson(at) },
      { call, fields: { ...moved, openKey: key } },
    ];
  });
}

function onePerson(at: Instant): ChangedCall['fields'] {
  return closedFields('cancelled', at, { code: 'same-person', params: {} });
}

/** `<job>/<customer>` names who is told (`callSubject`); everything else names no customer. */
function subjectOf(subject: string, from: Id, to: Id): string {
  return subject.endsWith(`/${from}`) ? `${subject.slice(0, -from.length)}${to}` : subject;
}
