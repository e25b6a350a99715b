import { useDeferredValue, useMemo } from 'react';
import { plainWordsNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import { type JargonFinder, type JargonHit, jargonFinder } from '../../../../shared/domain/plain-words/find-jargon.ts';
import { jargonFor } from '../../../../shared/domain/plain-words/jargon-list.ts';
import { type Plainness, plainnessOf } from '../../../../shared/domain/plain-words/plainness.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { readOwnWords } from '../queries/own-words.ts';
import { programWords } from './program-words.ts';

interface Hints {
  /** Each word once, at the first place where it stands. */
  readonly hits: readonly JargonHit[];
  readonly plainness: Plainness | null;
  readonly find: JargonFinder;
}

/** What could be said more plainly in a text. It follows the typing as fast as the machine allows and never holds it up. */
export function useHints(text: string, trade: string | null): Hints {
  const { business } = useProgram();
  const own = useQuery(readOwnWords, []);
  const find = useMemo(() => jargonFinder(own === undefined ? [] : jargonFor(trade, programWords, own)), [own, trade]);
  const settled = useDeferredValue(text);
  return useMemo(() => {
    const all = find(settled);
    const hits = all.filter(({ jargon }, index) => all.findIndex((one) => one.jargon.word === jargon.word) === index);
    return { hits, plainness: plainnessOf(settled, plainWordsNumbersOf(business)), find };
  }, [find, settled, business]);
}
