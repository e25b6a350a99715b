import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { meetings as words } from '../../../../shared/text/en/meetings.ts';
import { useRunCommand } from '../../../data/react/program.tsx';
import { moveMeetingItem } from '../commands/move-meeting-item.ts';
import { removeMeetingItem } from '../commands/remove-meeting-item.ts';
import { itemWords } from '../queries/read-about.ts';
import type { MeetingFacts } from '../queries/read-next.ts';
import { AgendaItem } from './agenda-item.tsx';
import classes from './prepare.module.css';
import { useTellOutcome } from './use-plan-words.ts';

/** The agenda, moved about with buttons, with Alt and an arrow, or by dragging. */
export function AgendaList({ facts }: { facts: MeetingFacts }) {
  const { items, about } = facts;
  const run = useRunCommand();
  const tell = useTellOutcome();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<Id | null>(null);
  const [dragged, setDragged] = useState<Id | null>(null);
  const order = items.map(({ id }) => id).join();
  // A line that was moved is put elsewhere in the page and would lose the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new order that brings the line to its place
  useEffect(() => {
    if (moved.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-item="${moved.current}"]`)?.focus();
    moved.current = null;
  }, [order]);

  const move = async (itemId: Id, place: number): Promise<void> => {
    const from = items.findIndex(({ id }) => id === itemId);
    const item = items[from];
    if (item === undefined || place === from || place < 0 || place >= items.length) return;
    moved.current = itemId;
    const outcome = await run(moveMeetingItem, { itemId, place });
    if (!outcome.ok) moved.current = null;
    tell(outcome, words.moved(itemWords(item, about).name, place + 1));
  };
  const remove = async (itemId: Id): Promise<void> => {
    const at = items.findIndex(({ id }) => id === itemId);
    const next = items[at + 1] ?? items[at - 1];
    const outcome = await run(removeMeetingItem, { itemId });
    tell(outcome, words.removed);
    if (outcome.ok) list.current?.querySelector<HTMLElement>(`[data-item="${next?.id}"]`)?.focus();
  };
  const drop = (event: DragEvent, place: number): void => {
    event.preventDefault();
    if (dragged !== null) void move(dragged, place);
    setDragged(null);
  };
  if (items.length === 0) return null;
  return (
    <>
      <ol ref={list} className={classes.list} aria-label={words.agenda}>
        {items.map((item, place) => (
          <AgendaItem
            key={item.id}
            item={item}
            facts={facts}
            place={place}
            isDragged={dragged === item.id}
            onDrag={(on) => setDragged(on ? item.id : null)}
            onDrop={(event) => drop(event, place)}
            onMove={(to) => void move(item.id, to)}
            onRemove={() => void remove(item.id)}
          />
        ))}
      </ol>
      <p className={classes.muted}>{words.moveHint}</p>
    </>
  );
}
