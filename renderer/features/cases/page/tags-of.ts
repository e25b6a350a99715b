import { withCapital } from '../../../../shared/domain/base/with-capital.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { booking } from '../../../../shared/text/en/booking.ts';
import { closing } from '../../../../shared/text/en/jobs.ts';
import { symptomWords } from '../../../../shared/text/en/symptoms.ts';

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
    jobType === null ? null : booking.jobTypes[jobType],
    symptom === null || symptom === 'other' ? null : withCapital(symptomWords[symptom]),
    ...equipmentKinds,
    ...causes.map((cause) => closing.causes[cause]),
    ...themes,
  ];
  return [...new Set(tags.filter((tag) => tag !== null && tag !== ''))] as string[];
}
