import { withCapital } from '../../../../shared/domain/base/with-capital.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { type TypedCase, typedCaseOf } from '../../../../shared/domain/case/case-facts.ts';
import { booking } from '../../../../shared/text/en/booking.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import { cases } from '../../../../shared/text/en/cases.ts';
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
  const inWords = (field: keyof TypedCase, of: TypedCase, other: TypedCase): string =>
    (field === 'steps' ? stepsInWords(of, other) : valueInWords(of, field, staffName)) || forms.nothing;
  return (
    <EditConflicts
      conflicts={edit.conflicts.map((field) => {
        const theirs = { ...onRecord, [field]: edit.standing(field, 'theirs') };
        const ours = { ...edit.facts, [field]: edit.standing(field, 'ours') };
        return { field, label: words.fields[field], theirs: inWords(field, theirs, ours), ours: inWords(field, ours, theirs) };
      })}
      onChoose={edit.settle}
    />
  );
}

/** What the steps say that the other's do not; where only their order differs, all of them by what they are called. */
function stepsInWords({ steps }: TypedCase, other: TypedCase): string {
  const texts = Object.keys(words.texts) as (keyof typeof words.texts)[];
  const theirs = new Map(other.steps.map((step) => [step.id, step]));
  const own = steps.flatMap((step, index) => {
    const changed = texts.filter((text) => step[text] !== (theirs.get(step.id)?.[text] ?? ''));
    return changed.map((text) => words.stepText(index + 1, text, step[text] || forms.nothing));
  });
  if (own.length > 0) return own.join('\n');
  return steps.map(({ kind, title, words: told }, index) => words.stepName(index + 1, told || title || cases.kinds[kind])).join('\n');
}

function valueInWords(of: TypedCase, field: Exclude<keyof TypedCase, 'steps'>, staffName: (id: string | null) => string): string {
  switch (field) {
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
