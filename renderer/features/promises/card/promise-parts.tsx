import { Link } from 'wouter';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { standingOf } from '../../../../shared/domain/promise/standing.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { formatMoment, formatNearDay } from '../../../../shared/text/format.ts';
import { wordingText } from '../../../../shared/text/wording-text.ts';
import { openOutside } from '../../../data/notices/open-outside.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import { sayNotCopied } from '../../../data/wording/say-not-copied.ts';
import { useSaid } from '../../../data/wording/use-said.ts';
import { CopySaid } from '../../../ui/copy-said.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import card from '../../../ui/queue-card.module.css';
import { SpokenWords } from '../../../ui/spoken-words.tsx';
import type { PromiseFacts } from '../queries/read-promise.ts';
import classes from './card.module.css';
import { NewDateChip, StandingChip } from './standing-chip.tsx';
import { toWhom } from './to-whom.ts';

/** To whom, and how it stands. */
export function PromiseHead({ facts: { promise, customer, job } }: { facts: PromiseFacts }) {
  const phone = customer?.phones[0];
  return (
    <header className={card.head}>
      <div>
        <div className={card.where}>
          {words.kind}
          {job !== null && (
            <>
              , <Link href={`/jobs/${job.id}`}>{words.about.job(job.number)}</Link>
            </>
          )}
        </div>
        <h2 className={card.title} dir="auto">
          {customer === null ? promise.toName || words.nobody : <Link href={`/customers/${customer.id}`}>{customer.name}</Link>}
        </h2>
        {phone !== undefined && (
          <div className={card.where}>
            <a
              href={`tel:${phone.e164 ?? phone.text}`}
              onClick={(event) => {
                event.preventDefault();
                openOutside(`tel:${phone.e164 ?? phone.text.replace(/[^\d+]/g, '')}`);
              }}
            >
              {phone.text}
            </a>
          </div>
        )}
      </div>
      <div className={classes.chips}>
        <StandingChip promise={promise} />
        <NewDateChip promise={promise} />
      </div>
    </header>
  );
}

/** The words, since when, by when, whose, and every date that was agreed before. */
export function PromiseWhat({ facts: { promise } }: { facts: PromiseFacts }) {
  const now = useNow();
  const staffName = useStaffName();
  const here = { ...now, zone: promise.zone, date: localOf(now.instant, promise.zone).date };
  const earlier = promise.renegotiated.map((move) => {
    const day = formatNearDay(localOf(move.at, promise.zone).date, here);
    return `${words.near(move, here)}, ${words.facts.movedOn(day, move.why)}`;
  });
  return (
    <Panel title={words.what}>
      <p className={classes.words} dir="auto">
        {promise.words}
      </p>
      <FactList
        facts={[
          { label: words.facts.due, value: words.understood(promise, here) },
          { label: words.facts.whose, value: promise.assignedTo === null ? words.anybody : staffName(promise.assignedTo) },
          {
            label: words.facts.made,
            value: `${formatMoment(promise.madeAt, now, promise.zone)}${words.facts.by(staffName(promise.madeBy))}`,
          },
          { label: words.facts.kept, value: promise.keptAt === null ? null : formatMoment(promise.keptAt, now, promise.zone) },
          { label: words.facts.earlier, value: earlier.length === 0 ? null : earlier.map((line) => <div key={line}>{line}</div>) },
        ]}
      />
    </Panel>
  );
}

/** What one says when it is late: ours, first, and then a date. */
export function PromiseWords({ facts: { promise, customer } }: { facts: PromiseFacts }) {
  const now = useNow();
  const say = useSaid();
  const standing = standingOf(promise, now);
  // Missed once, and a new date stands: that was said already.
  if ((standing !== 'missed' && standing !== 'overdue') || promise.dueAt > now.instant) return null;
  const { pieces, chosen } = say('promise-late', toWhom(promise, customer), { promise, zone: promise.zone });
  return (
    <Panel title={words.say} aside={<CopySaid text={wordingText(pieces)} onFailed={sayNotCopied} />}>
      <SpokenWords pieces={pieces} language={chosen.language} />
    </Panel>
  );
}
