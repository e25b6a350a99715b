import { useCallback, useMemo } from 'react';
import type { LessonAnswer } from '../../../../shared/domain/lesson/lesson-answers.ts';
import { useProgram } from '../../../data/react/program.tsx';
import type { JobFacts } from '../queries/read-job.ts';
import type { Closing } from './use-closing.ts';

/** What other features have to say before anybody writes what was found. */
export function ClosingPanels({ facts: { job, equipment }, closing }: { facts: JobFacts; closing: Closing }) {
  const { features } = useProgram();
  const { draft, change, showLessons } = closing;
  const equipmentKinds = useMemo(() => equipment.map(({ kind }) => kind), [equipment]);
  const onAnswer = useCallback((lessons: LessonAnswer[]) => change({ lessons }), [change]);
  return features
    .flatMap(({ closingPanels }) => closingPanels ?? [])
    .map((Panel, index) => (
      <Panel
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes while the program runs
        key={index}
        jobId={job.id}
        moment="closing"
        customerWords={job.customerWords}
        trade={job.trade}
        jobType={job.jobType}
        symptom={job.symptom}
        equipmentKinds={equipmentKinds}
        answers={draft.lessons}
        onAnswer={onAnswer}
        onShown={showLessons}
      />
    ));
}
