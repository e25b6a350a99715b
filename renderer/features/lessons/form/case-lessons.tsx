import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { Lesson } from '../../../../shared/domain/lesson/lesson.ts';
import { lessonFromCase } from '../../../../shared/domain/lesson/lesson-facts.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { lessons as words } from '../../../../shared/text/en/lessons.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useShownCase } from '../../../data/cases/use-shown-case.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { LineList } from '../../../ui/line-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { createLesson } from '../commands/create-lesson.ts';
import { readCaseLessons } from '../queries/read-case-lessons.ts';
import classes from './lesson-form.module.css';
import { LessonForm, useLessonEdit } from './lesson-form.tsx';
import { LessonLine } from './lesson-line.tsx';

/** On a case's page: what it has the next job of its kind look at, and the way to say so. */
export function CaseLessons({ caseId }: { caseId: Id }) {
  const found = useQuery(async (reader) => ({ of: caseId, facts: await readCaseLessons(reader, caseId) }), [caseId]);
  const shown = useShownCase(caseId);
  if (found?.of !== caseId || found.facts === null || shown === undefined) return null;
  // In the words that everybody may see: the lesson stands beside jobs and on paper.
  const sentence = shown.state === 'shown' ? shown.shown.lesson : '';
  return <Taught key={caseId} {...found.facts} sentence={sentence} />;
}

function Taught({ told, lessons, sentence }: { told: Case; lessons: readonly Lesson[]; sentence: string }) {
  const { actor } = useProgram();
  const run = useRunCommand();
  const record = { rev: 1, facts: lessonFromCase(told, sentence) };
  const edit = useLessonEdit(`lesson-of-case/${told.id}`, record, words.made, ({ after }) =>
    run(createLesson, { caseId: told.id, lesson: after }),
  );
  const editing = edit?.editing === true;
  const button = useReturnFocus<HTMLButtonElement>(editing);
  const mayMake = can(actor.role, 'review') && edit !== null && !editing;
  useActions([{ id: 'make-lesson', label: words.make, group: words.group, keys: ['L'], enabled: mayMake, run: () => edit?.begin() }]);
  return (
    <>
      {(lessons.length > 0 || !editing) && (
        <Panel title={words.caseTitle}>
          {lessons.length === 0 && <p className={classes.empty}>{words.caseEmpty}</p>}
          <LineList>
            {lessons.map((lesson) => (
              <LessonLine key={lesson.id} lesson={lesson} />
            ))}
          </LineList>
          <div className={classes.foot}>
            {mayMake && (
              <Button ref={button} rightSection={<KeyHint keys={['L']} />} aria-keyshortcuts="L" onClick={edit.begin}>
                {lessons.length === 0 ? words.make : words.another}
              </Button>
            )}
            {lessons.length > 0 && <Link href="/lessons">{words.toPage}</Link>}
          </div>
        </Panel>
      )}
      {editing && <LessonForm title={words.make} edit={edit} record={record.facts} />}
    </>
  );
}
