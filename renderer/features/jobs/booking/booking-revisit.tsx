import type { Job } from '../../../../shared/domain/job/job.ts';
import { revisit, booking as words } from '../../../../shared/text/en/booking.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useSaid } from '../../../data/wording/use-said.ts';
import { type RevisitAnswer, revisitAnswers } from '../commands/revisit-answer.ts';
import { earlierJobs } from '../queries/earlier-jobs.ts';
import { EarlierJobPicker } from '../revisit/earlier-job-picker.tsx';
import { RevisitAnswered } from '../revisit/revisit-answered.tsx';
import { RevisitBanner } from '../revisit/revisit-banner.tsx';
import { focusField } from './field-ids.ts';
import type { Booking } from './use-booking.ts';

const offered = revisitAnswers.map((answer): [RevisitAnswer, string] => [answer, revisit.answers[answer]]);

/** Until it is known who is on the phone. */
const nobody = { name: null, language: null };

/** The question whether we are going back, while the customer talks: asked, answered, or found by hand. */
export function BookingRevisit({ booking, symptom }: { booking: Booking; symptom: Job['symptom'] }) {
  const { draft, facts, lead, change, answer } = booking;
  const { isMac } = useProgram();
  const jobs = facts.place?.jobs ?? [];
  const jobOf = (id: string): Job | undefined => jobs.find((job) => job.id === id);
  const original = lead === null ? undefined : jobOf(lead.originalJobId);
  const dismissed = draft.answers.filter((pair) => pair.answer === 'no');
  const earlier = earlierJobs(facts.place, draft.jobId, useNow());
  const takeBack = (originalJobId: string): void => {
    change({ answers: draft.answers.filter((pair) => pair.originalJobId !== originalJobId), aboutJobId: originalJobId });
    focusField('words');
  };
  const say = useSaid();
  const code = lead?.shown === 'ask' ? 'on-phone-unsure' : 'on-phone';
  const known = {
    job: { completedAt: null, customerWords: draft.words, symptom, explanation: '', finding: '' },
    original: original ?? null,
  };
  const asked = lead !== null && original !== undefined && lead.answer === null;
  return (
    <>
      {/* Always there, so that the notice is read out when it comes while they type. */}
      <div className="visually-hidden" role="status">
        {asked ? revisit.announced(original.number, keyLabels('Alt', isMac)[0] ?? '') : ''}
      </div>
      {asked && (
        <RevisitBanner
          lead={lead}
          original={original}
          answers={offered}
          said={say(code, facts.customer ?? nobody, known)}
          others={earlier.filter(({ id }) => id !== original.id)}
          group={words.group}
          onAnswer={answer}
          onPick={(id) => pickEarlier(booking, id)}
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
    </>
  );
}

/** A job that the rule says nothing of may still be the one: chosen by hand. Null where there is none to choose. */
export function PickByHand({ booking }: { booking: Booking }) {
  const { draft, facts, lead } = booking;
  const earlier = earlierJobs(facts.place, draft.jobId, useNow());
  if (lead !== null || earlier.length === 0 || draft.words.trim() === '') return null;
  return <EarlierJobPicker label={revisit.itIsAbout} jobs={earlier} onPick={(id) => pickEarlier(booking, id)} />;
}

function pickEarlier({ draft, change }: Booking, aboutJobId: string): void {
  const answers = draft.answers.filter(({ originalJobId, answer }) => originalJobId !== aboutJobId && answer === 'no');
  change({ aboutJobId, answers });
  focusField('words');
}
