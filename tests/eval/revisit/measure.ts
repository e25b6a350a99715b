import { findRevisit } from '../../../shared/domain/revisit/find-revisit.ts';
import type { RevisitFinding, RevisitVerdict } from '../../../shared/domain/revisit/revisit.ts';
import { signalReason } from '../../../shared/text/signals.ts';
import { queryOf, type RevisitCase } from './read-cases.ts';

interface Miss {
  readonly id: string;
  readonly said: RevisitVerdict;
  readonly label: RevisitCase['label'];
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * "Flagged or asked" counts as saying revisit. Positives are the cases labelled `revisit`, false alarms those labelled
 * `not-revisit` of which it was said. A case labelled `ask` is neither: either answer leaves it to a person, so it
 * counts in no rate (as in the figures of RULES section 1); how many of them were raised is told beside.
 */
export interface Measure {
  readonly cases: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly falseAlarmRate: number | null;
  /** Among revisits that were said to be one: the share where the original is the labelled one. */
  readonly originalRate: number | null;
  readonly misses: readonly Miss[];
  readonly counts: {
    readonly revisits: number;
    readonly found: number;
    readonly others: number;
    readonly alarms: number;
    readonly rightOriginals: number;
    readonly asks: number;
    readonly asksRaised: number;
    readonly asksFlagged: number;
  };
  /** Cases found with another original than labelled. */
  readonly wrongOriginals: readonly { readonly id: string; readonly said: string; readonly label: string | null }[];
}

interface Judged {
  readonly one: RevisitCase;
  readonly finding: RevisitFinding | null;
  readonly raised: boolean;
}

function judgeCase(one: RevisitCase): Judged {
  const finding = findRevisit(queryOf(one));
  return { one, finding, raised: finding !== null && finding.verdict !== 'quiet' };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Why, in words: each signal with its points, the weightiest first. */
function reasonsOf(finding: RevisitFinding | null): string[] {
  if (finding === null) return ['no earlier visit was carried out at this address or for this caller'];
  return [
    `of ${finding.jobId}`,
    ...finding.signals.map((signal) => `${signal.points > 0 ? '+' : ''}${signal.points} ${signalReason(signal)}`),
  ];
}

/** Runs the rule over cases and counts. */
export function measure(cases: readonly RevisitCase[]): Measure {
  const judged = cases.map(judgeCase);
  const revisits = judged.filter(({ one }) => one.label === 'revisit');
  const others = judged.filter(({ one }) => one.label === 'not-revisit');
  const asks = judged.filter(({ one }) => one.label === 'ask');
  const found = revisits.filter(({ raised }) => raised);
  const alarms = others.filter(({ raised }) => raised);
  const right = found.filter(({ one, finding }) => finding?.jobId === one.originalJobId);
  const missed = judged.filter(({ one, raised }) => (one.label === 'revisit' && !raised) || (one.label === 'not-revisit' && raised));
  return {
    cases: cases.length,
    precision: share(found.length, found.length + alarms.length),
    recall: share(found.length, revisits.length),
    falseAlarmRate: share(alarms.length, others.length),
    originalRate: share(right.length, found.length),
    misses: missed.map(({ one, finding }) => ({
      id: one.id,
      said: finding?.verdict ?? 'quiet',
      label: one.label,
      score: finding?.score ?? 0,
      reasons: reasonsOf(finding),
    })),
    counts: {
      revisits: revisits.length,
      found: found.length,
      others: others.length,
      alarms: alarms.length,
      rightOriginals: right.length,
      asks: asks.length,
      asksRaised: asks.filter(({ raised }) => raised).length,
      asksFlagged: asks.filter(({ finding }) => finding?.verdict === 'flag').length,
    },
    wrongOriginals: found
      .filter((one) => !right.includes(one))
      .map(({ one, finding }) => ({ id: one.id, said: finding?.jobId ?? '', label: one.originalJobId })),
  };
}
