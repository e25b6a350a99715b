import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Occupancy } from '../../../../shared/domain/property/property.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { formatDay, formatNearDay } from '../../../../shared/text/format.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { moveOut, removeOccupancy } from '../commands/edit-occupancy.ts';
import classes from '../page/page.module.css';
import { useChange } from '../page/use-change.ts';
import { OccupancyDays } from './occupancy-days.tsx';

interface Props {
  readonly occupancy: Occupancy;
  readonly customer: Customer | null;
  readonly mayEdit: boolean;
}

/** Somebody who lives or lived there, with what can be said of it. */
export function Occupant({ occupancy, customer, mayEdit }: Props) {
  const now = useNow();
  const [correcting, setCorrecting] = useState(false);
  const button = useReturnFocus<HTMLButtonElement>(correcting);
  const name = customer === null ? words.nobody : customer.name;
  return (
    <li className={classes.person}>
      {customer === null ? <b>{name}</b> : <Link href={`/customers/${customer.id}`}>{name}</Link>}
      <span className={classes.muted}>{timeOf(occupancy, now)}</span>
      {correcting && <OccupancyDays occupancy={occupancy} name={callName(name)} onDone={() => setCorrecting(false)} />}
      {mayEdit && !correcting && (
        <div className={classes.ways}>
          <Ways occupancy={occupancy} name={callName(name)} />
          <Button
            ref={button}
            variant="subtle"
            size="compact-sm"
            h={32}
            aria-label={words.correctOf(callName(name))}
            onClick={() => setCorrecting(true)}
          >
            {words.correct}
          </Button>
        </div>
      )}
    </li>
  );
}

function Ways({ occupancy, name }: { occupancy: Occupancy; name: string }) {
  const now = useNow();
  const change = useChange();
  const { id, until } = occupancy;
  const leave = () => change(moveOut, { occupancyId: id, until: now.date }, () => words.moveOutDone(name, formatNearDay(now.date, now)));
  const never = () => change(removeOccupancy, { occupancyId: id }, () => words.neverDone(name));
  return (
    <>
      {until === null && (
        <Button variant="subtle" size="compact-sm" h={32} aria-label={words.movedOutOf(name)} onClick={() => void leave()}>
          {words.movedOut}
        </Button>
      )}
      <Button variant="subtle" size="compact-sm" h={32} aria-label={words.neverOf(name)} onClick={() => void never()}>
        {words.never}
      </Button>
    </>
  );
}

function timeOf({ since, until }: Occupancy, now: Now): string {
  if (until !== null) return words.fromTo(since === null ? words.unknownDay : formatDay(since, now), formatDay(until, now));
  return since === null ? words.sinceUnknown : words.since(formatDay(since, now));
}
