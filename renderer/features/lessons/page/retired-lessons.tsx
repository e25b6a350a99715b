import { Button } from '@mantine/core';
import type { Lesson } from '../../../../shared/domain/lesson/lesson.ts';
import { lessons as words } from '../../../../shared/text/en/lessons.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { LineList, ListLine } from '../../../ui/line-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from './page.module.css';

interface Props {
  readonly lessons: readonly Lesson[];
  readonly onBringBack: (lesson: Lesson) => void;
}

/** Lessons that come up no more, and the way back. */
export function RetiredLessons({ lessons, onBringBack }: Props) {
  const now = useNow();
  if (lessons.length === 0) return null;
  return (
    <Panel title={words.page.retiredTitle}>
      <LineList>
        {lessons.map((lesson) => (
          <ListLine
            key={lesson.id}
            aside={
              <Button
                size="compact-sm"
                h={32}
                variant="subtle"
                aria-label={words.page.bringBackNamed(lesson.words)}
                onClick={() => onBringBack(lesson)}
              >
                {words.page.bringBack}
              </Button>
            }
          >
            <bdi>{lesson.words}</bdi>
            <p className={classes.quiet}>{words.retiredOn(formatDay(lesson.retiredOn ?? now.date, now))}</p>
          </ListLine>
        ))}
      </LineList>
    </Panel>
  );
}
