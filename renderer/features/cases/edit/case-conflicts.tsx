import { withCapital } from '../../../../shared/domain/base/with-capital.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { type TypedCase, typedCaseOf } from '../../../../shared/domain/case/case-facts.ts';
import { booking } from '../../../../shared/text/en/booking.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { closing } from '../../../../shared/text/en/jobs.ts';
import { symptomWords } from '../../../../shared/text/en/symptoms.ts';
import { useStaffName } from '../../../data/react/program.tsx';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';
import type { CaseEditor } from './use-case-editor.ts';

/** What somebody else changed meanwhile, beside what was typed here. */
export function CaseConflicts({ story, edit }: { story: Case; edit: CaseEditor }) {
  const staffName = useStaffName();
  const onRecord = typedCaseOf(story);
  const inWords = (of: TypedCase, field: keyof TypedCase): string => valueInWords(of, field, staffName) || forms.nothing;
  return (
    <EditConflicts
      conflicts={edit.conflicts.map((field) => ({
        field,
        label: words.fields[field],
        theirs: inWords(onRecord, field),
        ours: inWords(edit.facts, field),
      }))}
      onChoose={edit.settle}
    />
  );
}

function valueInWords(of: TypedCase, field: keyof TypedCase, staffName: (id: string | null) => string): string {
  switch (field) {
    case 'steps':
      return of.steps.map(({ words: told }) => told).join('\n');
    case 'turningStepId':
      return of.steps.find(({ id }) => id === of.turningStepId)?.words ?? '';
    case 'tellerId':
      return staffName(of.tellerId);
    case 'factors':
      return of.factors.map(({ cause, words: told }) => [closing.causes[cause], told].filter((part) => part !== '').join(': ')).join('\n');
    case 'causes':
      return of.causes.map((cause) => closing.causes[cause]).join(', ');
    case 'jobType':
      return of.jobType === null ? '' : booking.jobTypes[of.jobType];
    case 'symptom':
      return of.symptom === null ? '' : withCapital(symptomWords[of.symptom]);
    case 'options':
    case 'equipmentKinds':
    case 'themes':
      return of[field].join(', ');
    default:
      return of[field] ?? '';
  }
}
