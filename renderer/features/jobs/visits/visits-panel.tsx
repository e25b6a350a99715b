import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Appointment, Job } from '../../../../shared/domain/job/job.ts';
import { booking } from '../../../../shared/text/en/booking.ts';
import { jobs, visits as words } from '../../../../shared/text/en/jobs.ts';
import { formatNearDay } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { PanelAction } from '../../../ui/panel-action.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { cancelVisit, noAccess } from '../commands/change-visit.ts';
import type { JobFacts } from '../queries/read-job.ts';
import { useVisitChange } from './use-visit-change.ts';
import { VisitForm } from './visit-form.tsx';
import classes from './visits.module.css';

/** Every visit with its time and who goes or went; planned ones can be moved, called off, or found closed. */
export function VisitsPanel({ facts }: { facts: JobFacts }) {
  const { appointments, job } = facts;
  /** The visit that is being moved; `new` for one more. */
  const [open, setOpen] = useState<string | null>(null);
  const adding = open === 'new';
  const button = useReturnFocus<HTMLButtonElement>(adding);
  const mayAdd = job.status !== 'done' && job.status !== 'cancelled';
  const add = (): void => setOpen('new');
  useActions([{ id: 'add-visit', label: words.add, group: jobs.group, keys: ['V'], enabled: mayAdd && !adding, run: add }]);
  const aside = mayAdd && !adding && (
    <PanelAction ref={button} icon={<IconPlus size={15} aria-hidden />} keyLabel="V" onClick={add}>
      {words.add}
    </PanelAction>
  );
  return (
    <Panel title={jobs.visits} aside={aside}>
      {adding && <VisitForm facts={facts} appointment={null} onDone={() => setOpen(null)} />}
      {appointments.length === 0 && !adding && <p className={classes.muted}>{jobs.noVisits}</p>}
      <ul className={classes.list}>
        {appointments.map((appointment) => (
          <Visit
            key={appointment.id}
            facts={facts}
            appointment={appointment}
            moving={open === appointment.id}
            onMove={(moving) => setOpen(moving ? appointment.id : null)}
          />
        ))}
      </ul>
    </Panel>
  );
}

interface VisitProps {
  readonly facts: JobFacts;
  readonly appointment: Appointment;
  readonly moving: boolean;
  readonly onMove: (moving: boolean) => void;
}

function Visit({ facts, appointment, moving, onMove }: VisitProps) {
  const now = useNow();
  const staffName = useStaffName();
  const { slot, crew, outcome } = appointment;
  const names = crew.map(staffName).filter((name) => name !== '');
  const when = slot === null ? jobs.noVisits : booking.slot(formatNearDay(slot.date, now), slot.start, slot.end);
  const mayChange = outcome === 'planned' && facts.job.status !== 'done' && facts.job.status !== 'cancelled';
  return (
    <li className={classes.visit}>
      <span>
        {when}{' '}
        <span className={classes.muted}>
          {[jobs.outcomes[outcome], ...(names.length > 0 ? [jobs.crew(names.join(', '))] : [])].join(', ')}
        </span>
      </span>
      {moving && <VisitForm facts={facts} appointment={appointment} onDone={() => onMove(false)} />}
      {mayChange && !moving && <Ways job={facts.job} appointment={appointment} when={when} onMove={() => onMove(true)} />}
    </li>
  );
}

function Ways({ job, appointment, when, onMove }: { job: Job; appointment: Appointment; when: string; onMove: () => void }) {
  const now = useNow();
  const change = useVisitChange();
  const ids = { jobId: job.id, appointmentId: appointment.id };
  const begun = appointment.startsAt !== null && appointment.startsAt <= now.instant;
  const props = { variant: 'subtle', size: 'compact-sm', h: 32 } as const;
  return (
    <div className={classes.ways}>
      <Button {...props} aria-label={words.moveOf(when)} onClick={onMove}>
        {appointment.slot === null ? words.arrange : words.move}
      </Button>
      <Button {...props} aria-label={words.callOffOf(when)} onClick={() => void change(cancelVisit, ids, words.calledOff)}>
        {words.callOff}
      </Button>
      {begun && (
        <Button {...props} aria-label={words.noAccessOf(when)} onClick={() => void change(noAccess, ids, words.noAccessDone)}>
          {words.noAccess}
        </Button>
      )}
    </div>
  );
}
