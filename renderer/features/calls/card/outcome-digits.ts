import { type CallOutcome, callOutcomes } from '../../../../shared/domain/call/call.ts';

/** How a call can go, the most frequent first, each by the digit that stands for it on the card, on paper and where results are entered. */
export const outcomeDigits: readonly { readonly digit: string; readonly outcome: CallOutcome }[] = callOutcomes.map((outcome, at) => ({
  digit: String(at + 1),
  outcome,
}));
