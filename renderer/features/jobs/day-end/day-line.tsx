import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { addMinutes, localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now, Zone } from '../../../../shared/domain/base/now.ts';
import { type Appointment, certainties } from '../../../../shared/domain/job/job.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { dayEnd as words } from '../../../../shared/text/en/day-end.ts';
import { closing as closingWords, jobs } from '../../../../shared/text/en/jobs.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { text } from '../../../../shared/text/text.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { showUnreadable } from '../../../ui/show-unreadable.ts';
import type { ClosingDraft, ClosingField } from '../close/closing-draft.ts';
import { ToldQuestion } from '../close/revisit-section.tsx';
import { type Closing, useClosing } from '../close/use-closing.ts';
import { useProblemFocus } from '../forms/use-attempt.ts';
import type { DayVisit } from '../queries/day-end.ts';
import classes from './day-end.module.css';
import { LineQuestion } from './line-question.tsx';
import { NoAccess } from './no-access.tsx';

/** Where a line puts the focus; also for whoever goes on to the next line. */
export function lineFieldId(jobId: string, field: ClosingField = 'finding'): string {
  return `day-end-${jobId}-${field}`;
}

interface Props {
  readonly visit: DayVisit;
  /** Tells the list how this line is saved; null once it is gone. */
  readonly onReady: (jobId: string, save: (() => Promise<void>) | null) => void;
  readonly onClosed: (jobId: string) => void;
}

/** One visit in one line: what it was, whether it is settled, how sure we are. The same closing as the whole form's, shorter. */
export function DayLine({ visit, onReady, onClosed }: Props) {
  const { facts, appointment } = visit;
  const { business } = useProgram();
  const now = useNow();
  const { id, number } = facts.job;
  const zone = facts.property?.zone ?? business.zone;
  const closing = useClosing(facts, {
    begin: endOfVisit(appointment, now, zone),
    notClosed: words.notClosed(number),
    onClosed: () => onClosed(id),
  });
  const save = closing?.save;
  useEffect(() => {
    onReady(id, save ?? null);
    return () => onReady(id, null);
  }, [id, save, onReady]);
  if (closing === null) return null;
  return (
    <li className={classes.line} data-line={id} aria-label={words.lineOf(number, facts.customer?.name ?? words.someone)}>
      <LineHead visit={visit} now={now} zone={zone} />
      <Fields visit={visit} closing={closing} />
    </li>
  );
}

/** A visit that is closed in the evening ended when it was planned to, or now if that is still to come. */
function endOfVisit({ startsAt, endsAt }: Appointment, now: Now, zone: Zone): Partial<ClosingDraft> {
  const usualMinutes = 60;
  const planned = endsAt ?? (startsAt === null ? null : addMinutes(startsAt, usualMinutes));
  if (planned === null || planned >= now.instant) return {};
  const { date, time } = localOf(planned, zone);
  return { endedDate: date, endedTime: time };
}

function LineHead({ visit: { facts, appointment }, now, zone }: { visit: DayVisit; now: Now; zone: Zone }) {
  const { job, customer, property, chain } = facts;
  const start = appointment.startsAt === null ? null : localOf(appointment.startsAt, zone);
  const forgotten = start !== null && start.date < now.date;
  return (
    <div className={classes.head}>
      {start !== null && (
        <time className={classes.time}>
          {words.time(start.time, appointment.endsAt === null ? null : localOf(appointment.endsAt, zone).time)}
        </time>
      )}
      {forgotten && <Chip tone="due">{words.earlier(formatNearDay(start.date, now))}</Chip>}
      <b dir="auto" title={customer?.name}>
        {customer?.name ?? words.someone}
      </b>
      {property !== null && <span className={classes.street}>{streetLine(property.address)}</span>}
      {chain !== null && chain.visit > 1 && <Chip tone="due">{jobs.visitOf(jobs.ordinal(chain.visit), chain.root.number)}</Chip>}
      <q className={classes.quote} dir="auto" title={job.customerWords}>
        {job.customerWords}
      </q>
      <span className={classes.ways}>
        <NoAccess job={job} appointment={appointment} />
        <Link href={`/jobs/${job.id}/close`} className={classes.details} aria-label={words.detailsOf(job.number)}>
          {words.details}
        </Link>
      </span>
    </div>
  );
}

const shownFields = ['finding', 'repair', 'certainty', 'told'] as const satisfies readonly ClosingField[];

function Fields({ visit: { facts, appointment }, closing }: { visit: DayVisit; closing: Closing }) {
  const { draft, change, attempt } = closing;
  const { job } = facts;
  const form = useRef<HTMLFormElement>(null);
  const errorOf = (field: ClosingField, of?: string): string | undefined => {
    const problem = attempt.problems.find(({ path }) => fieldOf(path) === field && (of === undefined || path.includes(of)));
    return problem && text.problems.sentence(problem, jobs.problems);
  };
  useProblemFocus(
    attempt,
    shownFields,
    ({ path }) => shownFields.find((field) => field === fieldOf(path)) ?? null,
    (field) => document.getElementById(lineFieldId(job.id, field))?.focus(),
  );
  const doubtful = draft.certainty === 'likely' || draft.certainty === 'monitor' || draft.repair === 'no';
  return (
    <form ref={form} className={classes.fields} noValidate onSubmit={(event) => event.preventDefault()}>
      <Textarea
        id={lineFieldId(job.id)}
        className={classes.what}
        label={words.what}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={20_000}
        value={draft.finding}
        error={errorOf('finding')}
        onChange={(event) => change({ finding: event.currentTarget.value })}
      />
      <ChoiceGroup
        id={lineFieldId(job.id, 'repair')}
        label={words.settled}
        choices={[
          { value: 'yes', label: words.settledYes },
          { value: 'no', label: words.settledNo },
        ]}
        value={draft.repair}
        error={errorOf('repair')}
        onChange={(repair) => change({ repair })}
      />
      <ChoiceGroup
        id={lineFieldId(job.id, 'certainty')}
        label={words.sure}
        choices={certainties.map((value) => ({ value, label: closingWords.certainties[value] }))}
        value={draft.certainty}
        error={errorOf('certainty')}
        onChange={(certainty) => change({ certainty })}
      />
      <Button
        className={classes.save}
        aria-label={words.saveOf(job.number)}
        onClick={() => showUnreadable(form.current) || void closing.save()}
      >
        {words.save}
      </Button>
      <LineQuestion closing={closing} />
      {closing.revisit.owedTo.length > 0 && (
        <div className={classes.wide}>
          {closing.revisit.owedTo.map((customer, at) => (
            <ToldQuestion
              key={customer.id}
              customer={customer}
              told={draft.told[customer.id]}
              zone={closing.zone}
              error={errorOf('told', customer.id)}
              {...(at === 0 && { id: lineFieldId(job.id, 'told') })}
              onChange={(told) => change({ told: { ...draft.told, [customer.id]: told } })}
            />
          ))}
        </div>
      )}
      <Notes ended={appointment.endsAt === null ? draft.endedTime : null} doubtful={doubtful} error={errorOf('ended')} />
    </form>
  );
}

/** When it is taken to have ended, where the slot does not say it; and what follows. */
function Notes({ ended, doubtful, error }: { ended: string | null; doubtful: boolean; error: string | undefined }) {
  const notes = [ended === null ? '' : words.endsAt(ended), doubtful ? words.checkComes : '', error ?? ''];
  return (
    <p className={classes.note} aria-live="polite">
      {notes.filter((note) => note !== '').join(' ')}
    </p>
  );
}

/** The command names its fields as the line does, but for a few. */
function fieldOf(path: readonly (string | number)[]): string {
  const name = String(path[0] ?? '');
  return ({ endedAt: 'ended', repairMade: 'repair' } as const)[name] ?? name;
}
