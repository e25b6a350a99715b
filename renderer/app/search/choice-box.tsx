import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { search as words } from '../../../shared/text/en/search.ts';
import { matchesKey } from '../../data/actions/keys.ts';
import { useProgram } from '../../data/react/program.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useWaitingEnter } from '../../ui/use-waiting-enter.ts';
import type { TypeAhead } from '../keys/type-ahead.ts';
import classes from './palette.module.css';
import type { PaletteEntry, PaletteSection } from './palette-entries.ts';
import { PaletteLine } from './palette-line.tsx';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  /** The key that opened it closes it again. */
  readonly ownKey: string;
  /** Ends once the field has the focus. */
  readonly ahead: TypeAhead;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly sections: readonly PaletteSection[];
  /** True while the lines answer something typed before: Enter then waits for those that answer it all. */
  readonly isBehind: boolean;
  /** `second`: with Ctrl, on a Mac Cmd. Answers what to do once the box is gone; null to stay. */
  readonly choose: (entry: PaletteEntry, second: boolean) => (() => void) | null;
  readonly onClose: () => void;
  /** Above the lines. */
  readonly children?: ReactNode;
  /** Further keys, beneath. */
  readonly foot?: (selected: PaletteEntry | undefined) => ReactNode;
}

/** A field in front of everything with lines to choose from, by keyboard alone: the focus stays in the field. */
export function ChoiceBox({
  title,
  label,
  hint,
  ownKey,
  ahead,
  typed,
  onType,
  sections,
  isBehind,
  choose,
  onClose,
  children,
  foot,
}: Props) {
  const { isMac } = useProgram();
  const entries = sections.flatMap(({ entries: own }) => own);
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = entries.find(({ key }) => key === chosen) ?? entries[0];
  const listId = useId();
  useFocusBack();
  const run = (entry: PaletteEntry | undefined, second: boolean): void => {
    const then = entry === undefined ? null : choose(entry, second);
    if (then === null) return;
    onClose();
    // What was chosen comes when the box is gone: it may put the focus somewhere itself.
    requestAnimationFrame(then);
  };
  const waiting = useWaitingEnter<boolean>(isBehind, (second) => run(selected, second));
  const enter = (second: boolean): void => {
    if (isBehind && chosen === null) waiting.wait(second);
    else run(selected, second);
  };
  const move = (steps: number): void => {
    const place = selected === undefined ? 0 : entries.indexOf(selected);
    setChosen(entries.at((place + steps + entries.length) % entries.length)?.key ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
    if (steps !== undefined && entries.length > 0) move(steps);
    else if (event.key === 'Enter') enter(isMac ? event.metaKey : event.ctrlKey);
    else if (matchesKey(event.nativeEvent, ownKey, isMac)) onClose();
    else return;
    event.preventDefault();
  };
  // The field was drawn with what had been typed by then; what came between that and its focus would be lost.
  const takeAhead = (): void => {
    const all = ahead.end();
    if (all !== null && all !== typed) onType(all);
  };
  const selectedKey = selected?.key;
  useEffect(() => {
    if (selectedKey !== undefined) document.getElementById(`${listId}-${selectedKey}`)?.scrollIntoView({ block: 'nearest' });
  }, [selectedKey, listId]);
  return (
    <Modal.Root opened onClose={onClose} returnFocus={false} lockScroll={false} size={720} yOffset="8vh" transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <div className={classes.input}>
          <TextInput
            data-autofocus
            onFocus={takeAhead}
            role="combobox"
            aria-label={label}
            aria-expanded={entries.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={selected === undefined ? undefined : `${listId}-${selected.key}`}
            placeholder={hint}
            leftSection={<IconSearch size={18} aria-hidden />}
            size="md"
            variant="unstyled"
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            maxLength={300}
            value={typed}
            onChange={(event) => {
              onType(event.currentTarget.value);
              waiting.forget();
              setChosen(null);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        {children}
        <div className={classes.list} id={listId} role="listbox" aria-label={words.results} tabIndex={-1}>
          {sections.map((section) => (
            <Section
              key={section.group}
              section={section}
              listId={listId}
              selectedKey={selectedKey}
              onPoint={setChosen}
              onRun={(entry) => run(entry, false)}
            />
          ))}
        </div>
        <div className="visually-hidden" role="status">
          {typed.trim() === '' ? '' : words.count(entries.length)}
        </div>
        <div className={classes.foot} aria-hidden>
          <span>
            <KeyHint keys={['↑', '↓']} /> {words.keys.move}
          </span>
          <span>
            <KeyHint keys={['⏎']} /> {words.keys.open}
          </span>
          {foot?.(selected)}
          <span>
            <KeyHint keys={['Esc']} /> {words.keys.close}
          </span>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

interface SectionProps {
  readonly section: PaletteSection;
  readonly listId: string;
  readonly selectedKey: string | undefined;
  readonly onPoint: (key: string) => void;
  readonly onRun: (entry: PaletteEntry) => void;
}

function Section({ section: { group, entries, all }, listId, selectedKey, onPoint, onRun }: SectionProps) {
  const { isMac } = useProgram();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of options knows groups by this role only
    <div role="group" aria-label={words.groups[group]}>
      <div className={classes.heading} role="presentation">
        <span>{words.groups[group]}</span>
        {all > entries.length && <span>{words.more(entries.length, all)}</span>}
      </div>
      {entries.map((entry) => (
        <PaletteLine
          key={entry.key}
          entry={entry}
          id={`${listId}-${entry.key}`}
          selected={entry.key === selectedKey}
          isMac={isMac}
          onPoint={() => onPoint(entry.key)}
          onRun={() => onRun(entry)}
        />
      ))}
    </div>
  );
}
