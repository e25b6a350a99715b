import type { Job } from '../../../../shared/domain/job/job.ts';
import { revisit, booking as words } from '../../../../shared/text/en/booking.ts';
import { type RevisitAnswer, revisitAnswers } from '../commands/revisit-answer.ts';
import bannerClasses from '../revisit/banner.module.css';
import { EarlierJobPicker } from '../revisit/earlier-job-picker.tsx';
import { RevisitAnswered } from '../revisit/revisit-answered.tsx';
import { RevisitBanner } from '../revisit/revisit-banner.tsx';
import { focusField } from './field-ids.ts';
import type { Booking } from './use-booking.ts';

const offered = revisitAnswers.map((answer): [RevisitAnswer, string] => [answer, revisit.answers[answer]]);

/** The question whether we are going back, while the customer talks: asked, answered, or found by hand. */
export function BookingRevisit({ booking, symptom }: { booking: Booking; symptom: Job['symptom'] }) {
  const { draft, facts, lead, change, answer } = booking;
  const jobs = facts.place?.jobs ?? [];
  const jobOf = (id: string): Job | undefined => jobs.find((job) => job.id === id);
  const original = lead === null ? undefined : jobOf(lead.originalJobId);
  const dismissed = draft.answers.filter((pair) => pair.answer === 'no');
  const earlier = jobs.filter(({ id, status }) => status !== 'cancelled' && id !== lead?.originalJobId);
  const pick = (aboutJobId: string): void => {
    change({
      aboutJobId,
      answers: draft.answers.filter(({ originalJobId, answer: said }) => originalJobId !== aboutJobId && said === 'no'),
    });
    focusField('words');
  };
  const takeBack = (originalJobId: string): void => {
    change({ answers: draft.answers.filter((pair) => pair.originalJobId !== originalJobId), aboutJobId: originalJobId });
    focusField('words');
  };
  return (
    <>
      {lead !== null && original !== undefined && lead.answer === null && (
        <RevisitBanner
          lead={lead}
          original={original}
          symptom={symptom}
          answers={offered}
          onThePhone
          others={earlier}
          group={words.group}
          onAnswer={answer}
          onPick={pick}
        />
      )}
      {lead !== null && original !== undefined && lead.answer !== null && lead.answer !== 'open' && (
        <RevisitAnswered
          words={revisit.answered[lead.answer](original.number)}
          number={original.number}
          onChange={() => takeBack(original.id)}
        />
      )}
      {dismissed.map(({ originalJobId }) => {
        const number = jobOf(originalJobId)?.number;
        if (number === undefined) return null;
        return (
          <RevisitAnswered
            key={originalJobId}
            words={revisit.answered.no(number)}
            number={number}
            onChange={() => takeBack(originalJobId)}
          />
        );
      })}
      {lead === null && earlier.length > 0 && draft.words.trim() !== '' && (
        <div className={bannerClasses.hand}>
          <EarlierJobPicker label={revisit.itIsAbout} jobs={earlier} onPick={pick} />
        </div>
      )}
    </>
  );
}
