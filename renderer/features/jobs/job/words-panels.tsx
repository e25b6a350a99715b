import type { Job } from '../../../../shared/domain/job/job.ts';
import { booking } from '../../../../shared/text/en/booking.ts';
import { closing, jobs as words } from '../../../../shared/text/en/jobs.ts';
import { LongText } from '../../../ui/long-text.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { nameOf } from '../booking/equipment-field.tsx';
import type { JobFacts } from '../queries/read-job.ts';
import classes from './job.module.css';

type Fact = readonly [label: string, value: string];

/** What they said, first and large; then what it is about. */
export function WordsPanel({ facts: { job, equipment, billTo } }: { facts: JobFacts }) {
  const source = job.expectationSource === null ? '' : booking.expectationSources[job.expectationSource];
  const kind = [job.jobTypeName ?? (job.jobType === null ? '' : booking.jobTypes[job.jobType]), job.trade ?? '']
    .filter((part) => part !== '')
    .join(', ');
  return (
    <Panel title={words.theirWords}>
      <blockquote className={classes.quote}>
        {job.customerWords === '' ? <span className={classes.muted}>{booking.notSaid}</span> : <LongText text={`“${job.customerWords}”`} />}
      </blockquote>
      <Facts
        facts={[
          [words.expectation, job.expectation],
          [words.expectationFrom, source],
          [words.about, equipment.map(nameOf).join('; ')],
          [booking.jobType, kind],
          [words.billTo, billTo?.name ?? ''],
        ]}
      />
    </Panel>
  );
}

/** What was found, done, said and left open when the visit was closed. */
export function ClosingPanel({ job }: { job: Job }) {
  if (job.completedAt === null) return null;
  const repaired = job.repairMade === null ? '' : job.repairMade ? words.repairMade.yes : words.repairMade.no;
  const back = job.teachBack;
  const said = back === null ? '' : [back.said, closing.teachBackResults[back.result]].filter((part) => part !== '').join('. ');
  return (
    <Panel title={words.atClosing}>
      <Facts
        facts={[
          [words.finding, job.finding],
          [words.workDone, [job.workDone, repaired].filter((part) => part !== '').join('\n')],
          [words.explanation, job.explanation],
          [words.teachBack, said],
          [words.howSure, job.certainty === null ? '' : closing.certainties[job.certainty]],
          [words.ifWrong, job.ifWrong],
          [words.declined, job.declined],
          [words.plannedNext, job.plannedNext],
          [words.cause, job.finalCause === null ? '' : closing.causes[job.finalCause]],
        ]}
      />
    </Panel>
  );
}

/** Only what was said; an empty line tells nobody anything. */
function Facts({ facts }: { facts: readonly Fact[] }) {
  const filled = facts.filter(([, value]) => value !== '');
  if (filled.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {filled.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <LongText text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
