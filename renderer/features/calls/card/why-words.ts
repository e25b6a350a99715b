import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Instant, Now } from '../../../../shared/domain/base/now.ts';
import { complaintCallFor } from '../../../../shared/domain/complaint/complaint-calls.ts';
import { chains } from '../../../../shared/text/en/chains.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatSpokenDay } from '../../../../shared/text/format.ts';
import { signalWords } from '../../../../shared/text/signals.ts';
import type { CardFacts } from '../queries/read-card.ts';

/** Why somebody is to be rung now: in a few words, in sentences, and what they said themselves; empty for nothing. */
export interface Why {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly said: string;
}

const { why } = today;

/** Why this call stands here, by its kind and by what is known: going back is spoken of only where we do. */
export function whyOf(facts: CardFacts, now: Now): Why {
  const { call, complaint, job } = facts;
  if (call.kind === 'acknowledgement') return goingBack(facts, now);
  if (call.kind === 'double-deviation') {
    return { title: call.promiseId === null ? chains.alarm.revisits : chains.alarm.promise, sentences: [chains.alarm.lead], said: '' };
  }
  if (call.kind === 'check-call') {
    const reason = why.checkReasons[call.reason.code];
    const sentences = [...(reason === undefined ? [] : [reason]), ...toldThem(job)];
    return { title: reason === undefined ? why.check : why.checkBecause, sentences, said: job?.customerWords ?? '' };
  }
  if (call.kind === 'complaint') return aboutComplaint(facts, now);
  if (call.kind === 'recovery-follow-up') return followUp(facts, now);
  return { title: today.kinds[call.kind], sentences: [], said: complaint?.got || job?.customerWords || '' };
}

function goingBack({ call, decision, original, job }: CardFacts, now: Now): Why {
  const said = job?.customerWords ?? '';
  if (job?.completedAt != null) return { title: why.wereBack(dayOf(job.completedAt, now)), sentences: [why.notToldYet], said };
  const reasons = decision === null ? [] : signalWords(decision.signals);
  const found = original?.explanation || original?.finding || '';
  const unexplained = original === null ? why.goBack : why.goBackFor(original.number);
  const lead = call.provisional ? why.maybe : why.looksLike;
  return {
    title: reasons.length === 0 ? unexplained : lead,
    sentences: [...(reasons.length === 0 ? [] : [why.reasons(reasons)]), ...(found === '' ? [] : [today.lastTimeFound(found)])],
    said,
  };
}

function aboutComplaint({ call, complaint }: CardFacts, now: Now): Why {
  if (complaint === null) return { title: today.kinds.complaint, sentences: [], said: '' };
  const day = dayOf(complaint.reopenedAt ?? complaint.heardAt, now);
  const again = complaint.reopenedAt !== null;
  return {
    title: again ? why.complaintAgain(day) : why.complaint(day),
    sentences: [complaintCallFor(call) === 'plan' ? why.waitForPlan : why.waitForWord],
    said: complaint.got,
  };
}

function followUp({ call, job, recovery }: CardFacts, now: Now): Why {
  const at = recovery?.steps.reinstatement.at ?? job?.completedAt ?? null;
  const day = at === null ? '' : dayOf(at, now);
  return { title: why.putRight(day), sentences: [call.reason.code === 'follow-up-30d' ? why.stillRight : why.howNow], said: '' };
}

function toldThem(job: CardFacts['job']): string[] {
  const told = job?.explanation || job?.finding || '';
  return told === '' ? [] : [today.toldThem(told)];
}

function dayOf(at: Instant, now: Now): string {
  return formatSpokenDay(localOf(at, now.zone).date, now);
}
