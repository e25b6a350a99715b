import type { Id } from '../../../../shared/domain/base/id.ts';
import { lessons } from '../../../../shared/text/en/lessons.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { type LessonOfJob, readLessonsOfJob } from '../../../data/lessons/lessons-of-job.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from './job-lessons.module.css';

const words = lessons.job;

/** On a job's page: the lessons that fit it, and what was made of them. Nothing where there are none. */
export function JobLessons({ jobId }: { jobId: Id }) {
  const now = useNow();
  const found = useQuery((reader) => readLessonsOfJob(reader, jobId, now.date), [jobId, now.date]);
  if (found === undefined || found.length === 0) return null;
  return (
    <Panel title={words.title}>
      <ul className={classes.list}>
        {found.map((one) => (
          <JobLesson key={one.lesson.id} one={one} />
        ))}
      </ul>
    </Panel>
  );
}

function JobLesson({ one: { lesson, uses } }: { one: LessonOfJob }) {
  const now = useNow();
  // The answer at the end says more than that it was shown before.
  const said = uses.find(({ answer }) => answer !== 'seen') ?? uses[0];
  const isRetired = lesson.retiredOn !== null && lesson.retiredOn <= now.date;
  return (
    <li>
      <b>{lessons.check.from(formatDay(lesson.inForceFrom, now))}</b> <bdi>{lesson.words}</bdi>
      <div className={classes.said}>
        {said === undefined ? words.notYet : words.moments[said.moment][said.answer]}
        {isRetired && `. ${words.retired}.`}
      </div>
    </li>
  );
}
