import { useRef, useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { lessonNumbersOf } from '../../../../shared/domain/business/rule-numbers.ts';
import { suggestRetiring } from '../../../../shared/domain/lesson/judge-lesson.ts';
import type { Lesson } from '../../../../shared/domain/lesson/lesson.ts';
import { lessons as words } from '../../../../shared/text/en/lessons.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useLearnTabs } from '../../../data/lists/use-learn-tabs.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { TabbedPage } from '../../../ui/tabbed-page.tsx';
import { type LessonsPage, readLessonsPage } from '../queries/read-lessons-page.ts';
import { LessonCard } from './lesson-card.tsx';
import classes from './page.module.css';
import { RetiredLessons } from './retired-lessons.tsx';
import { useFigures } from './use-figures.ts';
import { useRetire } from './use-retire.ts';

/** Every lesson: where it comes up, how often it was used, whether we go back less, and which may go (F5). */
export function LessonsScreen() {
  const tabs = useLearnTabs('/lessons');
  const page = useQuery(readLessonsPage, []);
  return (
    <TabbedPage title={words.title} tabs={tabs}>
      {page?.lessons.length === 0 && (
        <EmptyNote title={words.page.emptyTitle} link={{ href: '/learn', label: words.page.toCases }}>
          {words.page.empty}
        </EmptyNote>
      )}
      {page !== undefined && page.lessons.length > 0 && <Lessons page={page} />}
    </TabbedPage>
  );
}

function Lessons({ page: { lessons, withoutCase } }: { page: LessonsPage }) {
  const { business } = useProgram();
  const now = useNow();
  const inForce = lessons.filter(({ retiredOn }) => retiredOn === null);
  const figures = useFigures(inForce);
  const suggestionOf = ({ id }: Lesson) =>
    suggestRetiring({ uses: figures?.get(id)?.uses ?? [], caseGone: withoutCase.has(id) }, now.date, lessonNumbersOf(business));
  const { cards, chosen, choose, step } = useChosen(inForce);
  const { retire, bringBack } = useRetire();
  useActions([
    { id: 'next-lesson', label: words.page.next, group: words.group, keys: ['J', 'ArrowDown'], run: () => step(1) },
    { id: 'previous-lesson', label: words.page.previous, group: words.group, keys: ['K', 'ArrowUp'], run: () => step(-1) },
  ]);
  return (
    <div className={classes.lessons}>
      {inForce.length === 0 && <p className={classes.quiet}>{words.page.noneInForce}</p>}
      {inForce.map((lesson) => (
        <LessonCard
          key={lesson.id}
          ref={(card) => {
            if (card === null) cards.current.delete(lesson.id);
            else cards.current.set(lesson.id, card);
          }}
          lesson={lesson}
          figures={figures?.get(lesson.id)}
          suggestion={suggestionOf(lesson)}
          hasCase={!withoutCase.has(lesson.id)}
          isChosen={chosen === lesson.id}
          onChoose={() => choose(lesson.id)}
          onRetire={() => {
            // The card goes: the focus goes to its neighbour before that.
            step(inForce.at(-1)?.id === lesson.id ? -1 : 1);
            void retire(lesson);
          }}
        />
      ))}
      <RetiredLessons lessons={lessons.filter(({ retiredOn }) => retiredOn !== null)} onBringBack={(lesson) => void bringBack(lesson)} />
    </div>
  );
}

/** The lesson that the keys are about: the one last chosen, else the first. */
function useChosen(lessons: readonly Lesson[]) {
  const cards = useRef(new Map<Id, HTMLElement>());
  const [last, choose] = useState<Id | null>(null);
  const place = Math.max(
    0,
    lessons.findIndex(({ id }) => id === last),
  );
  const step = (by: number): void => {
    const next = lessons[last === null ? 0 : place + by];
    if (next === undefined) return;
    choose(next.id);
    cards.current.get(next.id)?.focus();
  };
  return { cards, chosen: lessons[place]?.id ?? null, choose, step };
}
