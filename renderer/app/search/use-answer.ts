import { useEffect, useRef, useState } from 'react';
import type { SearchAnswer } from '../../data/search/messages.ts';
import type { SearchClient } from '../../data/search/search-client.ts';

/** An answer and the question that it belongs to. */
export interface Answered {
  readonly typed: string;
  readonly answer: SearchAnswer;
}

/**
 * Asks as somebody types, and again whenever the records change: the answer before stays until the next is there. One
 * question is out at a time; of those that come up meanwhile only the newest is asked. `isBehind` while the answer is
 * one to something typed before, and another may still come.
 */
export function useAnswer(
  client: SearchClient,
  typed: string,
  ask: (typed: string) => Promise<SearchAnswer>,
): { answered: Answered | null; isBehind: boolean; failed: boolean } {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [failed, setFailed] = useState(false);
  const wanted = useRef(typed);
  const asker = useRef(ask);
  const busy = useRef(false);
  const again = useRef(false);
  wanted.current = typed;
  asker.current = ask;

  const run = useRef(async (): Promise<void> => {
    again.current = true;
    if (busy.current) return;
    busy.current = true;
    try {
      while (again.current) {
        again.current = false;
        const question = wanted.current;
        const answer = await asker.current(question);
        setAnswered({ typed: question, answer });
        setFailed(false);
      }
    } catch {
      setFailed(true);
    } finally {
      busy.current = false;
    }
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of what is typed is a new question
  useEffect(() => void run.current(), [typed]);
  useEffect(() => client.onChange(() => void run.current()), [client]);
  const isBehind = !failed && typed !== '' && answered?.typed !== typed;
  return { answered, isBehind, failed };
}
