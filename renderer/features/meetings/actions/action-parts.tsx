import { Link } from 'wouter';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { meetingActions as words } from '../../../../shared/text/en/meeting-actions.ts';
import { formatFullDay, formatMoment, formatNearDay } from '../../../../shared/text/format.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import card from '../../../ui/queue-card.module.css';
import type { ActionFacts } from '../queries/read-action.ts';
import { StandingChip } from './standing-chip.tsx';

/** What is to be done, and how it stands. */
export function ActionHead({ facts: { action } }: { facts: ActionFacts }) {
  return (
    <header className={card.head}>
      <div>
        <div className={card.kind}>{action.meetingId === null ? words.agreed : words.kind}</div>
        <h2 className={card.title} dir="auto">
          {action.what}
        </h2>
      </div>
      <StandingChip action={action} />
    </header>
  );
}

/** Whose it is, by when, where it came from and how it went. */
export function ActionWhat({ facts }: { facts: ActionFacts }) {
  const now = useNow();
  const staffName = useStaffName();
  const { action } = facts;
  return (
    <Panel title={words.whatTitle}>
      <FactList
        facts={[
          { label: words.whose, value: action.assignedTo === null ? words.anybody : staffName(action.assignedTo) },
          { label: words.dueOn, value: formatFullDay(action.dueOn) },
          { label: words.from, value: <Origins facts={facts} /> },
          {
            label: words.since,
            value: words.by(formatNearDay(localOf(action.createdAt, now.zone).date, now), staffName(action.createdBy)),
          },
          { label: words.states.done, value: action.state === 'done' && action.closedAt !== null && formatMoment(action.closedAt, now) },
          {
            label: words.states.dropped,
            value: action.state === 'dropped' && action.closedAt !== null && formatMoment(action.closedAt, now),
          },
          { label: words.how, value: action.outcome },
        ]}
      />
    </Panel>
  );
}

function Origins({ facts }: { facts: ActionFacts }) {
  const links = [
    ...(facts.case === null ? [] : [{ href: `/cases/${facts.case.id}`, label: facts.case.title }]),
    ...(facts.job === null ? [] : [{ href: `/jobs/${facts.job.id}`, label: words.jobLink(facts.job.number) }]),
    ...(facts.meeting === null
      ? []
      : [{ href: `/meetings/${facts.meeting.id}`, label: words.fromMeeting(formatFullDay(facts.meeting.plannedOn)) }]),
  ];
  if (links.length === 0) return words.agreed;
  return links.map(({ href, label }) => (
    <div key={href}>
      <Link href={href}>{label}</Link>
    </div>
  ));
}
