import { Button, Group } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { today } from '../../../../shared/text/en/today.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import classes from './today.module.css';

/** All done, while the card of the last one still stands. */
export function NothingOwed() {
  return <EmptyNote title={today.nothingTitle}>{today.nothing}</EmptyNote>;
}

/** Says what will appear here; a program without any job yet is welcomed instead. */
export function EmptyToday() {
  const { business } = useProgram();
  const [, navigate] = useLocation();
  const jobs = useQuery((reader) => reader.jobs.count(), []);
  if (jobs === undefined) return <div />;
  const first = jobs === 0;
  const actions = (
    <Group gap={8}>
      <Button variant="filled" onClick={() => navigate('/jobs/new')}>
        {today.bookFirst}
      </Button>
      <Button onClick={() => navigate('/import')}>{today.importFirst}</Button>
    </Group>
  );
  return (
    <div className={classes.empty}>
      <EmptyNote title={first ? today.firstTitle : today.nothingTitle} action={first ? actions : undefined}>
        {first ? today.first : today.nothing}
      </EmptyNote>
      {business.name === '' && (
        <EmptyNote title={today.toSettings} action={<Link href="/settings">{today.toSettings}</Link>}>
          {today.nameBusiness}
        </EmptyNote>
      )}
    </div>
  );
}
