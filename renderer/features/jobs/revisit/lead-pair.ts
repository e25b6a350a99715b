import type { Id } from '../../../../shared/domain/base/id.ts';
import type { RevisitCandidate, RevisitFinding } from '../../../../shared/domain/revisit/revisit.ts';
import { ruleVersion } from '../../../../shared/domain/revisit/revisit-weights.ts';
import { type AnsweredPair, owesWords } from '../commands/revisit-answer.ts';

/** The pair that the banner is about. */
export interface LeadPair {
  readonly originalJobId: Id;
  /** `hand`: a person chose it, whatever the rule says. */
  readonly shown: 'flag' | 'ask' | 'hand';
  readonly judged: Omit<AnsweredPair, 'answer'>;
  readonly answer: AnsweredPair['answer'] | null;
}

/**
 * What the banner shows: a pair that was answered with yes or "can't tell" (it stays, whatever is typed after it), else
 * the one chosen by hand, else the rule's own best where it flags or asks. Null while all is quiet.
 */
export function leadPair(finding: RevisitFinding | null, answers: readonly AnsweredPair[], aboutJobId: Id | null): LeadPair | null {
  const answered = answers.find(({ answer }) => owesWords(answer));
  if (answered !== undefined) {
    const { answer, ...judged } = answered;
    const verdict = candidateOf(finding, judged.originalJobId)?.verdict;
    return { originalJobId: judged.originalJobId, shown: verdict === 'flag' || verdict === 'ask' ? verdict : 'hand', judged, answer };
  }
  if (aboutJobId !== null) {
    const byHand = { originalJobId: aboutJobId, shown: 'hand' as const, judged: judgedPair(finding, aboutJobId), answer: null };
    if (!answers.some(({ originalJobId }) => originalJobId === aboutJobId)) return byHand;
  }
  if (finding === null || finding.verdict === 'quiet') return null;
  if (answers.some(({ originalJobId }) => originalJobId === finding.jobId)) return null;
  return { originalJobId: finding.jobId, shown: finding.verdict, judged: judgedPair(finding, finding.jobId), answer: null };
}

/** A pair as the rule sees it now; with nothing to say for it where only a person does. */
function judgedPair(finding: RevisitFinding | null, originalJobId: Id): Omit<AnsweredPair, 'answer'> {
  const candidate = candidateOf(finding, originalJobId);
  return {
    originalJobId,
    score: candidate?.score ?? 0,
    signals: [...(candidate?.signals ?? [])],
    ruleVersion: finding?.ruleVersion ?? ruleVersion,
  };
}

function candidateOf(finding: RevisitFinding | null, jobId: Id): RevisitCandidate | undefined {
  return finding?.candidates.find((candidate) => candidate.jobId === jobId);
}

/** The answers with this one in them; a yes or "can't tell" ends what was said so of another. */
export function withAnswer(answers: readonly AnsweredPair[], pair: AnsweredPair): AnsweredPair[] {
  const others = answers.filter(({ originalJobId, answer }) => originalJobId !== pair.originalJobId && !(owesWords(pair.answer) && owesWords(answer)));
  return [...others, pair];
}

/** The answers to send: what was shown and not answered stays a question. */
export function answersToSend(answers: readonly AnsweredPair[], lead: LeadPair | null): AnsweredPair[] {
  const unanswered = lead !== null && lead.answer === null && lead.shown !== 'hand';
  return unanswered ? [...answers, { ...lead.judged, answer: 'open' }] : [...answers];
}
