import type { WordingCode } from '../../../shared/domain/wording/wording-codes.ts';
import { type SaidWords, sayWording } from '../../../shared/text/say-wording.ts';
import { emptyRecord, type WordingRecord } from '../../../shared/text/wording-facts.ts';
import { useNow, useProgram } from '../react/program.tsx';
import { useQuery } from '../react/use-query.ts';

/** Whom something is said to. */
export interface SaidTo {
  /** Null where nobody is named yet; empty where their name was never said. */
  readonly name: string | null;
  /** BCP 47 tag; null for the business's own. */
  readonly language: string | null;
}

export type Say = (code: WordingCode, to: SaidTo, known?: Partial<WordingRecord>) => SaidWords;

/**
 * Says something to somebody in the business's own words, from whoever sits here. The program's own count until the
 * business's are read, which is in the blink of an eye.
 */
export function useSaid(): Say {
  const now = useNow();
  const { actor, business } = useProgram();
  const rows = useQuery((reader) => reader.wordings.toArray(), []) ?? [];
  return (code, { name, language }, known = {}) => {
    const nobody = emptyRecord({ caller: actor.name, business: business.name, zone: business.zone });
    return sayWording(code, language, rows, { ...nobody, customerName: name, ...known }, now);
  };
}
