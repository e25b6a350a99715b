import { Button, Menu } from '@mantine/core';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { revisit } from '../../../../shared/text/en/booking.ts';
import { useNow } from '../../../data/react/program.tsx';
import { agoWords, shorten, visitMoment } from './reason-words.ts';

/** As many as one reads through; older ones are on the customer's page. */
const mostOffered = 30;

interface Props {
  readonly label: string;
  /** Newest first. */
  readonly jobs: readonly Job[];
  readonly onPick: (jobId: string) => void;
}

/** Chooses by hand which earlier job it is about. */
export function EarlierJobPicker({ label, jobs, onPick }: Props) {
  const now = useNow();
  return (
    <Menu position="bottom-start" width={420} shadow="md">
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" h={32}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={340} style={{ overflow: 'auto' }}>
        <Menu.Label>{revisit.pick}</Menu.Label>
        {jobs.slice(0, mostOffered).map((job) => (
          <Menu.Item key={job.id} onClick={() => onPick(job.id)} style={{ overflowWrap: 'anywhere' }}>
            {revisit.jobOption(job.number, agoWords(visitMoment(job), now), shorten(job.finding || job.customerWords))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
