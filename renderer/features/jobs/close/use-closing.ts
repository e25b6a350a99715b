import { type RefObject, useCallback, useDeferredValue, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { answersOf } from '../../../../shared/domain/lesson/lesson-answers.ts';
import { jobs, closing as words } from '../../../../shared/text/en/jobs.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { text } from '../../../../shared/text/text.ts';
import { currentInstant } from '../../../data/clock/clock.ts';
import { keepDraft } from '../../../data/drafts/drafts.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { closeVisit } from '../commands/close-visit.ts';
import { type Attempt, useAttempt } from '../forms/use-attempt.ts';
import { earlierJobs } from '../queries/earlier-jobs.ts';
import { type JobFacts, leadDecision } from '../queries/read-job.ts';
import { readPlace } from '../queries/read-place.ts';
import { answersToSend, type LeadPair, leadPair } from '../revisit/lead-pair.ts';
import { useRevisitFinding } from '../revisit/use-revisit-rule.ts';
import { beginClosing, type ClosingDraft, closingDraftSchema, toClosingInput } from './closing-draft.ts';
import { type ClosingRevisit, closingRevisit } from './closing-revisit.ts';

export interface Closing {
  readonly draft: ClosingDraft;
  readonly kept: boolean;
  readonly change: (changes: Partial<ClosingDraft>) => void;
  readonly zone: string;
  readonly revisit: ClosingRevisit;
  /** The pair that what was found makes likely, or that somebody chose. */
  readonly lead: LeadPair | null;
  /** Earlier jobs of the place and of who asked, newest first. */
  readonly earlier: readonly Job[];
  /** Told which lessons stand in the form. */
  readonly showLessons: (lessonIds: readonly Id[]) => void;
  readonly attempt: Attempt;
  readonly save: () => Promise<void>;
  readonly leave: () => void;
}

/** How a closing differs from the whole form. */
export interface ClosingWays {
  /** What it begins with where nothing was kept. */
  readonly begin?: Partial<ClosingDraft>;
  /** What follows once it is closed, instead of going to the job. */
  readonly onClosed?: () => void;
  /** What is said when something is missing. */
  readonly notClosed?: string;
}

/** A closing in the making; null until it is known whether one was kept. */
export function useClosing(facts: JobFacts, ways: ClosingWays = {}): Closing | null {
  const { business } = useProgram();
  const zone = facts.property?.zone ?? business.zone;
  const [first] = useState(() => ({ ...beginClosing(facts.job, zone), ...ways.begin }));
  const handle = useDraft(draftKey(facts.job.id), closingDraftSchema, first);
  const draft = handle.value ?? first;
  const { lead, earlier } = useClosingLead(facts, draft);
  const revisit = closingRevisit(facts, draft.answers);
  const shown = useRef<readonly Id[]>([]);
  const showLessons = useCallback((lessonIds: readonly Id[]): void => {
    shown.current = lessonIds;
  }, []);
  const exits = useSave(facts, draft, handle, { lead, revisit, zone, shown }, ways);
  if (handle.value === undefined) return null;
  return { draft, kept: handle.kept, change: handle.change, zone, revisit, lead, earlier, showLessons, ...exits };
}

function draftKey(jobId: string): string {
  return `close-visit/${jobId}`;
}

/** What we found may say that we went back, when nothing else did. */
function useClosingLead({ job, decisions }: JobFacts, draft: ClosingDraft) {
  const now = useNow();
  const place = useQuery(
    (reader) => readPlace(reader, { customerId: job.customerId, propertyId: job.propertyId, address: null }),
    [job.id, job.propertyId],
  );
  const finding = useDeferredValue(draft.finding);
  const workDone = useDeferredValue(draft.workDone);
  const ruledOut = [...decisions.filter(({ decision }) => decision === 'no'), ...draft.answers.filter(({ answer }) => answer === 'no')];
  const judged = useRevisitFinding(
    place,
    { ...job, finding, workDone },
    ruledOut.map(({ originalJobId }) => originalJobId),
    now,
  );
  const standing = leadDecision(decisions);
  const isOpen = standing?.decision === 'unsure' || standing?.decision === 'suggested';
  const about = draft.aboutJobId ?? (isOpen ? standing.originalJobId : null);
  const answered = standing?.decision === 'yes' && draft.answers.length === 0 && draft.aboutJobId === null;
  const earlier = earlierJobs(place, job.id, now);
  return { lead: answered ? null : leadPair(judged, draft.answers, about, decisions), earlier };
}

interface Setting {
  readonly lead: LeadPair | null;
  readonly revisit: ClosingRevisit;
  readonly zone: string;
  readonly shown: RefObject<readonly Id[]>;
}

function useSave(
  { job, customer }: JobFacts,
  draft: ClosingDraft,
  handle: { clear: () => Promise<void>; kept: boolean },
  { lead, revisit, zone, shown }: Setting,
  { onClosed, notClosed = words.notClosed }: ClosingWays,
) {
  const { kernel, actor } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const [, navigate] = useLocation();
  const busy = useRef(false);
  const answers = answersToSend(draft.answers, lead?.answer === null && revisit.state === 'unsure' ? null : lead);
  const owedTo = revisit.owedTo.map(({ id }) => id);
  const input = (at: string) =>
    toClosingInput(draft, { jobId: job.id, now: at, zone, owedTo, isRevisit: revisit.state === 'yes', answers });
  const seen = input(now.instant);
  const attempt = useAttempt(seen.ok ? [] : seen.problems);

  const save = async (): Promise<void> => {
    if (busy.current) return;
    const ready = input(currentInstant());
    if (!ready.ok) return attempt.refuse(notClosed);
    busy.current = true;
    try {
      const outcome = await run(closeVisit, { ...ready.value, lessons: answersOf(shown.current, draft.lessons) });
      if (!outcome.ok) return attempt.refuse(refusedWords(outcome.problems), outcome.problems);
      attempt.done();
      await handle.clear();
      const { checkOn } = outcome.output;
      const name = callName(customer?.name ?? '');
      const done =
        checkOn === null
          ? words.closed(job.number)
          : words.closedCheck(job.number, name, formatNearDay(localOf(checkOn, now.zone).date, now));
      const putBack = (): void => void keepDraft(kernel.database, `${draftKey(job.id)}/${actor.id}`, draft);
      notify({
        tone: 'done',
        text: done,
        ...(outcome.operationId !== null && { action: undoAction(kernel, outcome.operationId, putBack) }),
      });
      if (onClosed === undefined) navigate(`/jobs/${job.id}`);
      else onClosed();
    } finally {
      busy.current = false;
    }
  };

  const leave = (): void => {
    attempt.done();
    if (handle.kept) notify({ tone: 'info', text: words.left });
    navigate(`/jobs/${job.id}`);
  };

  return { attempt, save, leave };
}

function refusedWords(problems: readonly Problem[]): string {
  const whole = problems.filter(({ path }) => path.length === 0);
  return whole.length === 0 ? words.notClosed : text.problems.list(whole, jobs.problems);
}
