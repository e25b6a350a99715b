import { ActionIcon, NumberInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { Link } from 'wouter';
import type { MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import { caseAnonymity } from '../../../../shared/text/en/case-anonymity.ts';
import { meetings as words } from '../../../../shared/text/en/meetings.ts';
import { useRunCommand } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { editMeetingItem } from '../commands/edit-meeting-item.ts';
import { itemPath, itemWords } from '../queries/read-about.ts';
import type { MeetingFacts } from '../queries/read-next.ts';
import classes from './prepare.module.css';
import { typedItemOf } from './typed-of.ts';
import { useTellOutcome } from './use-plan-words.ts';

interface Props {
  readonly item: MeetingItem;
  readonly facts: MeetingFacts;
  readonly place: number;
  readonly isDragged: boolean;
  readonly onDrag: (on: boolean) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One line of the agenda: what, how long, where it stands. */
export function AgendaItem({ item, facts, place, isDragged, onDrag, onDrop, onMove, onRemove }: Props) {
  const { name } = itemWords(item, facts.about);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(place + (event.key === 'ArrowUp' ? -1 : 1));
  };
  return (
    <li
      data-item={item.id}
      tabIndex={-1}
      className={`${classes.item} ${isDragged ? classes.dragged : ''}`}
      onKeyDown={onKeyDown}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse only; the buttons beside it do the same by keyboard */}
      <span className={classes.grip} title={words.drag} draggable onDragStart={() => onDrag(true)} onDragEnd={() => onDrag(false)}>
        <IconGripVertical size={16} aria-hidden />
      </span>
      <ItemWords item={item} facts={facts} />
      <MinutesField key={item.rev} item={item} name={name} />
      <span className={classes.moves}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={34}
          aria-label={words.up(name)}
          disabled={place === 0}
          onClick={() => onMove(place - 1)}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={34}
          aria-label={words.down(name)}
          disabled={place === facts.items.length - 1}
          onClick={() => onMove(place + 1)}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" size={34} aria-label={words.remove(name)} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  );
}

function ItemWords({ item, facts: { about, mayNotTell } }: { item: MeetingItem; facts: MeetingFacts }) {
  const { name, beneath } = itemWords(item, about);
  const path = itemPath(item);
  const told = item.caseId === null ? undefined : about.cases.get(item.caseId);
  const reason = item.caseId === null ? undefined : mayNotTell.get(item.caseId);
  return (
    <span className={classes.words}>
      <b dir="auto">{path === null ? name : <Link href={path}>{name}</Link>}</b>
      <span className={classes.beneath} dir="auto">
        {beneath}
        {told?.anonymous === true && <Chip tone="accent">{words.anonymous}</Chip>}
      </span>
      {reason !== undefined && <span className={classes.refused}>{caseAnonymity.mayNotTell(reason)}</span>}
    </span>
  );
}

function MinutesField({ item, name }: { item: MeetingItem; name: string }) {
  const run = useRunCommand();
  const tell = useTellOutcome();
  const [typed, setTyped] = useState<number | string>(item.minutes);
  const minutes = Number(typed);
  const before = typedItemOf(item);
  const keep = async (): Promise<void> => {
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 240) return setTyped(item.minutes);
    tell(await run(editMeetingItem, { itemId: item.id, rev: item.rev, before, after: { ...before, minutes } }), words.page.saved);
  };
  return (
    <NumberInput
      className={classes.minutes}
      aria-label={words.minutesOf(name)}
      min={1}
      max={240}
      allowDecimal={false}
      suffix={words.minutesShort}
      value={typed}
      onChange={setTyped}
      onBlur={() => void keep()}
    />
  );
}
