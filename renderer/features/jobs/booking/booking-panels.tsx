import { useCallback, useDeferredValue, useMemo } from 'react';
import { guessSymptom } from '../../../../shared/domain/job/guess-symptom.ts';
import type { LessonAnswer } from '../../../../shared/domain/lesson/lesson-answers.ts';
import { useProgram } from '../../../data/react/program.tsx';
import type { Booking } from './use-booking.ts';

/** What other features have to say of a job that is being booked; a moment behind the keys. */
export function BookingPanels({ booking: { draft, facts, change, showLessons } }: { booking: Booking }) {
  const { features } = useProgram();
  const customerWords = useDeferredValue(draft.words);
  const newEquipment = useDeferredValue(draft.newEquipment.trim());
  const trade = useDeferredValue(draft.trade.trim());
  const symptom = useMemo(() => guessSymptom(customerWords), [customerWords]);
  const equipmentKinds = useMemo(() => {
    const chosen = facts.equipment.filter(({ id }) => facts.equipmentIds.includes(id)).map(({ kind }) => kind);
    return newEquipment === '' ? chosen : [...chosen, newEquipment];
  }, [facts.equipment, facts.equipmentIds, newEquipment]);
  const onAnswer = useCallback((lessons: LessonAnswer[]) => change({ lessons }), [change]);
  return features
    .flatMap(({ bookingPanels }) => bookingPanels ?? [])
    .map((Panel, index) => (
      <Panel
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of features never changes while the program runs
        key={index}
        jobId={draft.jobId}
        moment="booking"
        customerWords={customerWords}
        trade={trade === '' ? null : trade}
        jobType={draft.jobType}
        symptom={symptom}
        equipmentKinds={equipmentKinds}
        answers={draft.lessons}
        onAnswer={onAnswer}
        onShown={showLessons}
      />
    ));
}
