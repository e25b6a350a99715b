import { Link } from 'wouter';
import type { Zone } from '../../../../shared/domain/base/now.ts';
import type { CaseStep } from '../../../../shared/domain/case/case.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { cases as words } from '../../../../shared/text/en/cases.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import classes from './case.module.css';
import { StepPhotos } from './step-photos.tsx';

interface Props {
  readonly step: CaseStep;
  /** What was known and said by then, as far as the step before does not say it already. */
  readonly beside: Pick<CaseStep, 'knew' | 'said'>;
  readonly zone: Zone;
  /** The job that it was copied from, where it is still on record. */
  readonly job: Job | undefined;
}

/** One step: what happened, what was known by then beside it, and hindsight apart. */
export function StepView({ step, beside: { knew, said }, zone, job }: Props) {
  const now = useNow();
  const { kind, title, at, place, more, hindsight, photos } = step;
  const when = at === null ? '' : formatMoment(at, now, zone);
  return (
    <>
      <div className={classes.when}>
        <span className={classes.dot} data-kind={kind} aria-hidden />
        <span dir="auto">{[when, place].filter((part) => part !== '').join(', ')}</span>
        {job !== undefined && (
          <Link className={classes.source} href={`/jobs/${job.id}`}>
            {words.seeJob(job.number)}
          </Link>
        )}
      </div>
      <h2 className={classes.kind}>{title || words.kinds[kind]}</h2>
      {step.words !== '' && (
        <div className={classes.words} dir="auto">
          <LongText text={step.words} />
        </div>
      )}
      {more !== '' && (
        <div className={classes.more} dir="auto">
          <LongText text={more} />
        </div>
      )}
      <StepPhotos photos={photos} />
      {(knew !== '' || said !== '') && (
        <div className={classes.beside}>
          <Beside title={words.knewThen} text={knew} />
          <Beside title={words.hadSaid} text={said} />
        </div>
      )}
      {hindsight !== '' && (
        <div className={classes.hindsight}>
          <Beside title={words.later} text={hindsight} />
        </div>
      )}
    </>
  );
}

function Beside({ title, text }: { title: string; text: string }) {
  if (text === '') return null;
  return (
    <div className={classes.card}>
      <h3>{title}</h3>
      <div dir="auto">
        <LongText text={text} />
      </div>
    </div>
  );
}
