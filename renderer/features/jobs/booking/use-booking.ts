import { type RefObject, useCallback, useDeferredValue, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { answersOf } from '../../../../shared/domain/lesson/lesson-answers.ts';
import { normaliseAddress } from '../../../../shared/domain/property/normalise-address.ts';
import type { RevisitFinding } from '../../../../shared/domain/revisit/revisit.ts';
import { booking } from '../../../../shared/text/en/booking.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { text } from '../../../../shared/text/text.ts';
import { currentInstant, newId } from '../../../data/clock/clock.ts';
import { keepDraft } from '../../../data/drafts/drafts.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { bookJob } from '../commands/book-job.ts';
import type { RevisitAnswer } from '../commands/revisit-answer.ts';
import { type Attempt, useAttempt } from '../forms/use-attempt.ts';
import { answersToSend, type LeadPair, leadPair, withAnswer } from '../revisit/lead-pair.ts';
import { useRevisitFinding } from '../revisit/use-revisit-rule.ts';
import { type BookingDraft, bookingDraftKey, bookingDraftSchema, bookingPath, emptyBooking, isBegun } from './booking-draft.ts';
import { tellDraftKept } from './draft-notice.ts';
import { type ReadSlot, useReadSlot } from './read-slot.ts';
import { toBookingInput, typedAddress } from './to-booking-input.ts';
import { type BookingFacts, useBookingFacts } from './use-booking-facts.ts';

/** A booking in the making: what is typed, what is known, what the rule says, and the two ways to leave. */
export interface Booking {
  readonly draft: BookingDraft;
  readonly kept: boolean;
  readonly change: (changes: Partial<BookingDraft>) => void;
  readonly facts: BookingFacts;
  readonly slot: ReadSlot;
  readonly finding: RevisitFinding | null;
  readonly lead: LeadPair | null;
  readonly answer: (answer: RevisitAnswer) => void;
  /** Told which lessons stand in the form. */
  readonly showLessons: (lessonIds: readonly Id[]) => void;
  readonly attempt: Attempt;
  readonly book: () => Promise<void>;
  readonly close: () => void;
  readonly startOver: () => Promise<void>;
}

/** The draft of the booking; undefined until it is known whether one was kept. */
export function useBookingDraft(bookingId: string) {
  const [first] = useState(() => emptyBooking(newId(), currentInstant()));
  return useDraft(bookingDraftKey(bookingId), bookingDraftSchema, first);
}

export type BookingDraftHandle = ReturnType<typeof useBookingDraft>;

export function useBooking(bookingId: string, draft: BookingDraft, handle: BookingDraftHandle): Booking {
  const { business } = useProgram();
  const now = useNow();
  const facts = useBookingFacts(draft);
  const { finding, lead } = useLead(draft, facts);
  const slot = useReadSlot(draft, now, business.country, facts.place?.property?.zone ?? business.zone);
  const shown = useRef<readonly Id[]>([]);
  const showLessons = useCallback((lessonIds: readonly Id[]): void => {
    shown.current = lessonIds;
  }, []);
  const ways = useWaysOut(bookingId, draft, handle, { facts, slot, lead, shown });
  const answer = (given: RevisitAnswer): void => {
    if (lead === null) return;
    handle.change({
      answers: withAnswer(draft.answers, { ...lead.judged, answer: given }),
      aboutJobId: given === 'no' ? null : draft.aboutJobId,
    });
  };
  return { draft, kept: handle.kept, change: handle.change, facts, slot, finding, lead, answer, showLessons, ...ways };
}

interface Known {
  readonly facts: BookingFacts;
  readonly slot: ReadSlot;
  readonly lead: LeadPair | null;
  readonly shown: RefObject<readonly Id[]>;
}

/** Judges what is typed, a moment behind the keys when the machine is busy. */
function useLead(draft: BookingDraft, { place, propertyId, equipmentIds }: BookingFacts) {
  const now = useNow();
  const customerWords = useDeferredValue(draft.words);
  const address = typedAddress(draft);
  const job = {
    id: draft.jobId,
    requestedAt: draft.startedAt,
    customerWords,
    customerId: draft.customerId ?? undefined,
    propertyId: propertyId ?? undefined,
    addressKey: propertyId === null && address !== null ? normaliseAddress(address) : undefined,
    equipmentIds: [...equipmentIds],
    trade: draft.trade.trim() === '' ? undefined : draft.trade.trim(),
    jobType: draft.jobType ?? undefined,
    noCharge: draft.noCharge,
  };
  const ruledOut = draft.answers.filter(({ answer }) => answer === 'no').map(({ originalJobId }) => originalJobId);
  const finding = useRevisitFinding(place, job, ruledOut, now);
  return { finding, lead: leadPair(finding, draft.answers, draft.aboutJobId) };
}

function useWaysOut(bookingId: string, draft: BookingDraft, handle: BookingDraftHandle, { facts, slot, lead, shown }: Known) {
  const { kernel, actor } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const [, navigate] = useLocation();
  const input = toBookingInput(draft, { ...facts, slot, answers: answersToSend(draft.answers, lead) });
  const attempt = useAttempt(input.ok ? [] : input.problems);
  const busy = useRef(false);

  /** Puts a booking that was taken back into the form again, as a new one. */
  const putBack = async (): Promise<void> => {
    const id = newId();
    await keepDraft(kernel.database, `${bookingDraftKey(id)}/${actor.id}`, { ...draft, jobId: newId() });
    navigate(bookingPath(id));
  };

  const book = async (): Promise<void> => {
    if (busy.current) return;
    if (!input.ok) return attempt.refuse(booking.notBooked);
    busy.current = true;
    try {
      const outcome = await run(bookJob, { ...input.value, lessons: answersOf(shown.current, draft.lessons) });
      if (!outcome.ok) return attempt.refuse(refusedWords(outcome.problems), outcome.problems);
      const { jobId, number, ringBy } = outcome.output;
      attempt.done();
      await handle.clear();
      const name = callName(facts.customer?.name ?? draft.name);
      const words = ringBy === null ? booking.booked(number) : booking.bookedOwed(number, name, formatMoment(ringBy, now));
      const undo = outcome.operationId === null ? {} : { action: undoAction(kernel, outcome.operationId, () => void putBack()) };
      notify({ tone: 'done', text: words, ...undo });
      navigate(`/jobs/${jobId}`);
    } finally {
      busy.current = false;
    }
  };

  const close = (): void => {
    attempt.done();
    if (isBegun(draft)) tellDraftKept(() => navigate(bookingPath(bookingId)));
    if (window.history.length > 1) window.history.back();
    else navigate('/jobs');
  };

  const startOver = async (): Promise<void> => {
    attempt.done();
    await handle.clear();
    handle.change(emptyBooking(newId(), currentInstant()));
    notify({ tone: 'info', text: booking.startedOver, action: { label: booking.bringBack, run: () => handle.change(draft) } });
  };

  return { attempt, book, close, startOver };
}

function refusedWords(problems: readonly Problem[]): string {
  const whole = problems.filter(({ path }) => path.length === 0);
  return whole.length === 0 ? booking.notBooked : text.problems.list(whole, booking.problems);
}
