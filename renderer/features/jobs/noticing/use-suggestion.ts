import { useEffect, useState } from 'react';
import { type Suggestion, suggestWeights } from '../../../../shared/domain/revisit/suggest-weights.ts';
import type { Trial, WeighedAnswer } from '../../../../shared/domain/revisit/weigh-answers.ts';

/** Weights for these answers, made in small turns so that keys and clicks go before; null until they are there. */
export function useSuggestion(answers: readonly WeighedAnswer[], now: Trial): Suggestion | null {
  const [suggestion, setSuggestion] = useState<Suggestion | null>(null);
  useEffect(() => {
    const steps = suggestWeights(answers, now);
    let timer: ReturnType<typeof setTimeout>;
    const turn = (): void => {
      const { done, value } = steps.next();
      if (done === true) setSuggestion(value);
      else timer = setTimeout(turn, 0);
    };
    timer = setTimeout(turn, 0);
    return () => clearTimeout(timer);
  }, [answers, now]);
  return suggestion;
}
