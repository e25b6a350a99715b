import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { AnsweredPair } from '../commands/revisit-answer.ts';
import { type JobFacts, leadDecision } from '../queries/read-job.ts';

/** How the question of going back stands while a visit is being closed. */
export interface ClosingRevisit {
  readonly state: 'yes' | 'unsure' | 'no';
  readonly originalJobId: string | null;
  /** Who has not been told. */
  readonly owedTo: readonly Customer[];
}

/** What was answered before, unless this form answers anew. Words are owed as long as nobody has said them. */
export function closingRevisit(facts: JobFacts, answers: readonly AnsweredPair[]): ClosingRevisit {
  const given = answers.find(({ answer }) => answer === 'later' || answer === 'unsure' || answer === 'said');
  const standing = leadDecision(facts.decisions);
  const overruled = answers.some(({ originalJobId, answer }) => answer === 'no' && originalJobId === standing?.originalJobId);
  const kept = overruled || standing === null || standing.decision === 'suggested' ? null : standing;
  const state = given !== undefined ? (given.answer === 'unsure' ? 'unsure' : 'yes') : (kept?.decision ?? 'no');
  if (state !== 'yes' && state !== 'unsure') return { state: 'no', originalJobId: null, owedTo: [] };
  const told = new Set(facts.acknowledgements.filter((call) => call.state === 'done').map(({ customerId }) => customerId));
  const owedTo = facts.parties.filter(({ id }) => !told.has(id));
  return { state, originalJobId: given?.originalJobId ?? kept?.originalJobId ?? null, owedTo };
}
