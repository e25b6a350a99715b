import type { Id } from '../../../shared/domain/base/id.ts';
import { useQuery } from '../react/use-query.ts';
import { type CaseAnswer, readShownCase } from './read-shown-case.ts';

/** A case as everybody may see it, and as it changes. Undefined before the first answer to this very case. */
export function useShownCase(caseId: Id): CaseAnswer | undefined {
  const read = useQuery(async (reader) => ({ caseId, answer: await readShownCase(reader, caseId) }), [caseId]);
  return read?.caseId === caseId ? read.answer : undefined;
}
