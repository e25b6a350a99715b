import type { Id } from '../../../../shared/domain/base/id.ts';
import type { RevisitCandidate, RevisitFinding } from '../../../../shared/domain/revisit/revisit.ts';
import { ruleVersion } from '../../../../shared/domain/revisit/revisit-weights.ts';
import { type AnsweredPair, owesWords } from '../commands/revisit-answer.ts';

/** A pair as it was judged, now or when it was stored. */
type Judged = Omit<AnsweredPair, 'answer'>;

/** The pair that the banner is about. */
export interface LeadPair {
  readonly originalJobId: Id;
  /** `hand`: a person chose it, whatever the rule says. */
  readonly shown: 'flag' | 'ask' | 'hand';
  readonly judged: Judged;
  readonly answer: AnsweredPair['answer'] | null;
}

/**
 * What the banner shows: a pair that was answered with yes or "can't tell" (it stays, whatever is typed after it), else
 * the one chosen by hand, else the rule's own best where it flags or asks. Null while all is quiet.
 *
 * @param stored pairs as they were judged before: they speak where the rule has nothing to say now.
 */
export function leadPair(
  finding: RevisitFinding | null,
  answers: readonly AnsweredPair[],
  aboutJobId: Id | null,
  stored: readonly Judged[] = [],
): LeadPair | null {
  const answered = answers.find(({ answer }) => owesWords(answer));
  if (answered !== undefined) {
    const { answer, ...judged } = answered;
    return { originalJobId: judged.originalJobId, shown: shownAs(finding, judged.originalJobId), judged, answer };
  }
  const isAnswered = (id: Id): boolean => answers.some(({ originalJobId }) => originalJobId === id);
  const best = finding === null || finding.verdict === 'quiet' ? null : finding.jobId;
  const originalJobId = [aboutJobId, best].find((id) => id !== null && !isAnswered(id));
  if (originalJobId == null) return null;
  return { originalJobId, shown: shownAs(finding, originalJobId), judged: judgedPair(finding, originalJobId, stored), answer: null };
}

function shownAs(finding: RevisitFinding | null, originalJobId: Id): LeadPair['shown'] {
  const verdict = candidateOf(finding, originalJobId)?.verdict;
  return verdict === 'flag' || verdict === 'ask' ? verdict : 'hand';
}

/** A pair as the rule sees it now, else as it was stored; with nothing to say for it where only a person does. */
function judgedPair(finding: RevisitFinding | null, originalJobId: Id, stored: readonly Judged[]): Judged {
  const candidate = candidateOf(finding, originalJobId);
  if (finding !== null && candidate !== undefined) {
    return { originalJobId, score: candidate.score, signals: [...candidate.signals], ruleVersion: finding.ruleVersion };
  }
  const before = stored.find((pair) => pair.originalJobId === originalJobId);
  if (before === undefined) return { originalJobId, score: 0, signals: [], ruleVersion };
  return { originalJobId, score: before.score, signals: before.signals, ruleVersion: before.ruleVersion };
}

function candidateOf(finding: RevisitFinding | null, jobId: Id): RevisitCandidate | undefined {
  return finding?.candidates.find((candidate) => candidate.jobId === jobId);
}

/** The answers with this one in them; a yes or "can't tell" ends what was said so of another. */
export function withAnswer(answers: readonly AnsweredPair[], pair: AnsweredPair): AnsweredPair[] {
  const others = answers.filter(
    ({ originalJobId, answer }) => originalJobId !== pair.originalJobId && !(owesWords(pair.answer) && owesWords(answer)),
  );
  return [...others, pair];
}

/** The answers to send: what was shown and not answered stays a question. */
export function answersToSend(answers: readonly AnsweredPair[], lead: LeadPair | null): AnsweredPair[] {
  const unanswered = lead !== null && lead.answer === null && lead.shown !== 'hand';
  return unanswered ? [...answers, { ...lead.judged, answer: 'open' }] : [...answers];
}
