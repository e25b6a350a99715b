import { Button, Group, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { search as words } from '../../../shared/text/en/search.ts';
import type { ActionTools } from '../../data/actions/action.ts';
import { keyLabels, matchesKey } from '../../data/actions/keys.ts';
import { useProgram } from '../../data/react/program.tsx';
import { EmptyNote } from '../../ui/empty-note.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import classes from './palette.module.css';
import type { PaletteEntry, PaletteSection } from './palette-entries.ts';
import { PaletteLine } from './palette-line.tsx';
import { usePaletteSections } from './use-palette-sections.ts';

interface Props {
  readonly onClose: () => void;
  readonly tools: ActionTools;
}

/** One field for everything: records by whatever is known of them, and every action. By keyboard alone. */
export function Palette({ onClose, tools }: Props) {
  const { isMac } = useProgram();
  const [typed, setTyped] = useState('');
  const answer = usePaletteSections(typed);
  const entries = answer.sections.flatMap(({ entries: own }) => own);
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = entries.find(({ key }) => key === chosen) ?? entries[0];
  const listId = useId();
  const before = useRef(document.activeElement);
  const leave = (then?: () => void): void => {
    onClose();
    // The action comes when the box is gone: it may put the focus somewhere itself.
    requestAnimationFrame(() => {
      if (then === undefined) (before.current as HTMLElement | null)?.focus?.();
      else then();
    });
  };
  const run = (entry: PaletteEntry | undefined, withNewJob: boolean): void => {
    if (entry === undefined) return;
    const { newJob } = entry;
    if (withNewJob && newJob !== null) leave(() => tools.navigate(newJob));
    else if (!withNewJob) leave(() => entry.run(tools));
  };
  const move = (steps: number): void => {
    const place = selected === undefined ? 0 : entries.indexOf(selected);
    setChosen(entries.at((place + steps + entries.length) % entries.length)?.key ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
    if (steps !== undefined && entries.length > 0) move(steps);
    else if (event.key === 'Enter') run(selected, isMac ? event.metaKey : event.ctrlKey);
    else if (matchesKey(event.nativeEvent, 'Mod+K', isMac)) leave();
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={() => leave()}
      withCloseButton={false}
      returnFocus={false}
      size={720}
      yOffset="8vh"
      padding={0}
      transitionProps={{ duration: 0 }}
      aria-label={words.title}
    >
      <div className={classes.input}>
        <TextInput
          data-autofocus
          role="combobox"
          aria-label={words.label}
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={selected === undefined ? undefined : `${listId}-${selected.key}`}
          placeholder={words.hint}
          leftSection={<IconSearch size={18} aria-hidden />}
          size="md"
          variant="unstyled"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          maxLength={300}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={classes.list} id={listId} role="listbox" aria-label={words.results}>
        {answer.sections.map((section) => (
          <Section
            key={section.group}
            section={section}
            listId={listId}
            selected={selected}
            onPoint={setChosen}
            onRun={(entry) => run(entry, false)}
          />
        ))}
      </div>
      {entries.length === 0 && (
        <Nothing typed={typed.trim()} settled={answer.typed === typed.trim()} onGo={(path) => leave(() => tools.navigate(path))} />
      )}
      {!answer.isWhole && <p className={classes.reading}>{words.reading}</p>}
      {answer.failed && (
        <p className={classes.reading} role="alert">
          {words.failed}
        </p>
      )}
      <div className="visually-hidden" role="status">
        {typed.trim() === '' ? '' : words.count(entries.length)}
      </div>
      <Foot isMac={isMac} withNewJob={selected?.newJob != null} />
    </Modal>
  );
}

interface SectionProps {
  readonly section: PaletteSection;
  readonly listId: string;
  readonly selected: PaletteEntry | undefined;
  readonly onPoint: (key: string) => void;
  readonly onRun: (entry: PaletteEntry) => void;
}

function Section({ section: { group, entries, all }, listId, selected, onPoint, onRun }: SectionProps) {
  const { isMac } = useProgram();
  const selectedKey = selected?.key;
  useEffect(() => {
    if (selectedKey !== undefined) document.getElementById(`${listId}-${selectedKey}`)?.scrollIntoView({ block: 'nearest' });
  }, [selectedKey, listId]);
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

/** Nothing answers: says what to try, and begins somebody new with what was typed. */
function Nothing({ typed, settled, onGo }: { typed: string; settled: boolean; onGo: (path: string) => void }) {
  if (typed !== '' && !settled) return null;
  const isFirst = typed === '';
  return (
    <div className={classes.note}>
      <EmptyNote
        title={isFirst ? words.emptyTitle : words.nothingTitle(typed)}
        action={
          isFirst ? undefined : (
            <Group gap={8}>
              <Button onClick={() => onGo(`/jobs/new?name=${encodeURIComponent(typed)}`)}>{words.newJobFor(typed)}</Button>
            </Group>
          )
        }
      >
        {isFirst ? words.empty : words.nothing}
      </EmptyNote>
    </div>
  );
}

function Foot({ isMac, withNewJob }: { isMac: boolean; withNewJob: boolean }) {
  return (
    <div className={classes.foot} aria-hidden>
      <span>
        <KeyHint keys={['↑', '↓']} /> {words.keys.move}
      </span>
      <span>
        <KeyHint keys={['⏎']} /> {words.keys.open}
      </span>
      {withNewJob && (
        <span>
          <KeyHint keys={keyLabels('Mod+Enter', isMac)} /> {words.keys.newJob}
        </span>
      )}
      <span>
        <KeyHint keys={['Esc']} /> {words.keys.close}
      </span>
    </div>
  );
}
