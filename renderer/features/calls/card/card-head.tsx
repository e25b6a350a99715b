import { Link } from 'wouter';
import type { Zone } from '../../../../shared/domain/base/now.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import card from '../../../ui/queue-card.module.css';
import type { CardFacts } from '../queries/read-card.ts';
import { DueChip } from '../today/queue-row.tsx';
import classes from './card.module.css';
import { Phones } from './phones.tsx';
import { RingLine } from './ring-line.tsx';

/** Who is to be rung, about which job, where, on which number, and by when. */
export function CardHead({ facts, zone }: { facts: CardFacts; zone: Zone }) {
  const now = useNow();
  const staffName = useStaffName();
  const { call, customer, job, original, property, visit } = facts;
  const crew = visit?.crew.map(staffName).find((name) => name !== '') ?? null;
  return (
    <header className={`${card.head} ${classes.across}`}>
      <div>
        <div className={card.kind}>
          {job === null ? (
            today.kinds[call.kind]
          ) : (
            <>
              <Link href={`/jobs/${job.id}`}>{today.aboutJob(today.kinds[call.kind], job.number)}</Link>
              {original !== null && (
                <>
                  , <Link href={`/jobs/${original.id}`}>{today.secondVisitOf(original.number)}</Link>
                </>
              )}
            </>
          )}
        </div>
        <h2 className={`${card.title} ${classes.clamped}`}>{titleOf(call, callName(customer.name), crew)}</h2>
        <div className={`${card.where} ${classes.where}`}>
          <span>
            <Link href={`/customers/${customer.id}`}>{customer.name}</Link>
            {facts.standing !== 'asked' && `, ${today.standing[facts.standing]}`}
            {property !== null && `, ${[property.address.line, property.address.unit].filter((part) => part).join(', ')}`}
          </span>
          <Phones phones={customer.phones} />
        </div>
        <RingLine facts={facts} />
      </div>
      <div>
        {visit?.startsAt != null && <Chip tone="due">{today.arrives(crew, formatMoment(visit.startsAt, now, zone))}</Chip>}{' '}
        {call.open === 1 && <DueChip call={call} now={now} />}
      </div>
    </header>
  );
}

function titleOf(call: Call, name: string, crew: string | null): string {
  if (call.nextStep === 'find-number') return today.titleOf.findNumber(name);
  if (call.nextStep === 'write') return today.titleOf.write(name);
  if (call.kind === 'acknowledgement') return today.titleOf.acknowledgement(name, crew);
  if (call.kind === 'recovery-follow-up') return today.titleOf.followUp(name);
  return call.kind === 'check-call' ? today.titleOf.check(name) : today.titleOf.other(name);
}
