import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import { cases } from '../../../../shared/text/en/cases.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useThumbs } from '../../../data/pictures/use-thumbs.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { focusWhenThere } from '../../../ui/focus-when-there.ts';
import { readPictures } from '../queries/read-pictures.ts';
import classes from './editor.module.css';
import { StepRow } from './step-row.tsx';
import { StopFields } from './stop-fields.tsx';
import type { CaseEditor, StepChanges } from './use-case-editor.ts';

interface Props {
  readonly story: Case;
  readonly edit: CaseEditor;
  readonly errorOf: (...path: string[]) => string | undefined;
}

/** The steps to be put in order and worded anew; one is open at a time, and every one that is not right. */
export function StepRows({ story, edit, errorOf }: Props) {
  const { facts, problems } = edit;
  const list = useRef<HTMLOListElement>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const marked = new Set(problems.filter(({ path }) => path[0] === 'steps').map(({ path }) => path[1]));
  const pictures = useQuery((reader) => readPictures(reader, story.jobIds, story.reviewId), [story.id]) ?? [];
  useThumbs([...pictures, ...facts.steps.flatMap(({ photos }) => photos)], story.id);
  const moved = useFocusAfterMove(list, facts.steps);
  const latest = useRef(facts.steps);
  latest.current = facts.steps;

  const find = (id: string, part: string): HTMLElement | null =>
    list.current?.querySelector<HTMLElement>(`[data-step="${id}"] [data-part="${part}"]`) ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it uses is reached through references and never changes
  const on = useMemo<StepChanges & { toggle: (id: string) => void }>(
    () => ({
      ...edit.steps,
      move: (id, by) => {
        const place = latest.current.findIndex((step) => step.id === id) + by;
        if (place < 0 || place >= latest.current.length) return;
        moved.current = { id, by };
        setSaid(words.movedTo(place + 1, latest.current.length));
        edit.steps.move(id, by);
      },
      add: (after) => {
        const id = edit.steps.add(after);
        setOpenId(id);
        focusWhenThere(() => find(id, 'words'));
        return id;
      },
      remove: (id) => {
        const at = latest.current.findIndex((step) => step.id === id);
        const next = latest.current[at + 1] ?? latest.current[at - 1];
        edit.steps.remove(id);
        focusWhenThere(() => (next === undefined ? document.getElementById('case-add-step') : find(next.id, 'open')));
      },
      toggle: (id) => setOpenId((open) => (open === id ? null : id)),
    }),
    [],
  );
  useMoveKeys(on);
  return (
    <section className={classes.section} aria-label={cases.steps}>
      <h2>{cases.steps}</h2>
      <ol ref={list} className={classes.steps}>
        {facts.steps.map((step, index) => (
          <li key={step.id} data-step={step.id} className={classes.step}>
            {step.id === facts.turningStepId && <StopFields facts={facts} errorOf={errorOf} onChange={edit.change} />}
            <StepRow
              step={step}
              place={index + 1}
              all={facts.steps.length}
              isStop={step.id === facts.turningStepId}
              isOpen={step.id === openId || marked.has(step.id)}
              problems={marked.has(step.id) ? problems : none}
              pictures={pictures}
              zone={story.zone}
              on={on}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button id="case-add-step" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => on.add(null)}>
          {words.addStep}
        </Button>
      </div>
      <p className={classes.hidden} role="status">
        {said}
      </p>
    </section>
  );
}

const none: never[] = [];

/** A step that is moved takes the focus along: to the arrow that was pressed, or to the other one at an end. */
function useFocusAfterMove(list: RefObject<HTMLOListElement | null>, steps: readonly unknown[]) {
  const moved = useRef<{ id: string; by: -1 | 1 } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the steps were put in another order and drawn
  useEffect(() => {
    if (moved.current === null) return;
    const { id, by } = moved.current;
    moved.current = null;
    const row = list.current?.querySelector(`[data-step="${id}"]`);
    const ways = by < 0 ? ['up', 'down'] : ['down', 'up'];
    const arrow = ways
      .map((way) => row?.querySelector<HTMLButtonElement>(`[data-part="${way}"]`))
      .find((button) => button?.getAttribute('aria-disabled') !== 'true');
    if (row?.contains(document.activeElement) !== true) arrow?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, [steps]);
  return moved;
}

/** Alt and the arrows move the step in which the focus is. */
function useMoveKeys(on: Pick<StepChanges, 'move'>): void {
  const move = (by: -1 | 1): void => {
    const id = document.activeElement?.closest<HTMLElement>('[data-step]')?.dataset['step'];
    if (id !== undefined) on.move(id, by);
  };
  useActions([
    { id: 'case-step-up', label: words.keys.up, group: cases.group, keys: ['Alt+ArrowUp'], inFields: true, run: () => move(-1) },
    { id: 'case-step-down', label: words.keys.down, group: cases.group, keys: ['Alt+ArrowDown'], inFields: true, run: () => move(1) },
  ]);
}
