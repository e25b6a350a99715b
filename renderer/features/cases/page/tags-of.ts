import type { Case } from '../../../../shared/domain/case/case.ts';
import { closing } from '../../../../shared/text/en/jobs.ts';

/** What a case is found by, as words, each once. */
export function tagsOf({
  trade,
  jobType,
  symptom,
  equipmentKinds,
  causes,
  themes,
}: Pick<Case, 'trade' | 'jobType' | 'symptom' | 'equipmentKinds' | 'causes' | 'themes'>): string[] {
  const tags = [
    trade,
    jobType,
    symptom === 'other' ? null : symptom,
    ...equipmentKinds,
    ...causes.map((cause) => closing.causes[cause]),
    ...themes,
  ];
  return [...new Set(tags.filter((tag) => tag !== null && tag !== ''))] as string[];
}
