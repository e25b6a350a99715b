import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { PutOffChoice } from '../../../../shared/domain/call/put-off.ts';
import { desk } from '../../../../shared/text/en/desk.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { callListsPath, enterListKey } from '../lists/list-paths.ts';
import { useOnPaper } from '../lists/use-on-paper.ts';
import type { useDeskActs } from './use-desk-acts.ts';
import { usePeopleChoices, usePutOffChoices } from './use-desk-choices.ts';

/** What the menu offers right now; null while it is closed. */
type Page = 'all' | 'give' | 'put-off' | 'whose' | 'takes';

const printKey = 'Mod+P';

interface Props {
  /** The chosen lines, or the one that the keys are at. */
  readonly ids: readonly Id[];
  /** What goes on paper: the chosen lines, or everything that is shown. */
  readonly toPrint: readonly Id[];
  readonly acts: ReturnType<typeof useDeskActs>;
  /** Once something was done or let be: where the keys go on. */
  readonly onClose: () => void;
}

/** Giving, putting off, handing over and printing, by one menu that each of their keys opens or passes by. */
export function DeskMenu({ ids, toPrint, acts, onClose }: Props) {
  const [page, setPage] = useState<Page | null>(null);
  const [from, setFrom] = useState<Id | null>(null);
  const people = usePeopleChoices();
  const putOffs = usePutOffChoices();
  const some = ids.length > 0;
  const keys = desk.keys;
  const { isMac } = useProgram();
  const { make } = useOnPaper();
  const [, navigate] = useLocation();
  useActions([
    { id: 'queue-give', label: keys.give, group: desk.group, keys: ['G'], enabled: some, run: () => setPage('give') },
    { id: 'queue-put-off', label: keys.putOff, group: desk.group, keys: ['Shift+S'], enabled: some, run: () => setPage('put-off') },
    { id: 'queue-hand-over', label: keys.handOver, group: desk.group, keys: ['H'], run: () => setPage('whose') },
    {
      id: 'queue-print',
      label: desk.list.print,
      group: desk.group,
      keys: [printKey],
      inFields: true,
      enabled: toPrint.length > 0,
      run: () => void make(toPrint),
    },
  ]);
  const close = (): void => {
    setPage(null);
    onClose();
  };
  const done = (act: Promise<unknown>): void => {
    void act;
    close();
  };
  return (
    <Menu
      opened={page !== null}
      onChange={(opened) => (opened ? setPage('all') : close())}
      position="bottom-end"
      width={290}
      // Inside the landmark that it belongs to: a menu at the end of the page stands in none.
      withinPortal={false}
      returnFocus={false}
      // Without it the first entry has the focus at once, and Enter works.
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <ActionIcon size={34} variant="default" aria-label={desk.more}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      {/* Another page is another menu: it takes the focus anew. */}
      <Menu.Dropdown key={page} style={{ maxHeight: 340, overflow: 'auto' }}>
        {page === 'all' && (
          <>
            <Item
              label={ids.length > 1 ? desk.giveThese(ids.length) : desk.giveThis}
              hint={['G']}
              disabled={!some}
              onClick={() => setPage('give')}
            />
            <Item
              label={ids.length > 1 ? desk.putOffThese(ids.length) : desk.putOffThis}
              hint={['⇧', 'S']}
              disabled={!some}
              onClick={() => setPage('put-off')}
            />
            <Item label={desk.handOver} hint={['H']} onClick={() => setPage('whose')} />
            <Menu.Divider />
            <Item
              label={toPrint.length > 1 ? desk.list.printAll(toPrint.length) : desk.list.printOne}
              hint={keyLabels(printKey, isMac)}
              disabled={toPrint.length === 0}
              onClick={() => done(make(toPrint))}
            />
            <Item label={desk.list.enter} hint={keyLabels(enterListKey, isMac)} onClick={() => navigate(callListsPath)} />
          </>
        )}
        {page === 'give' && (
          <Choices
            title={ids.length > 1 ? desk.giveThese(ids.length) : desk.giveThis}
            choices={people}
            onChoose={(to) => done(acts.give(ids, to === '' ? null : to))}
          />
        )}
        {page === 'put-off' && (
          <Choices
            title={ids.length > 1 ? desk.putOffThese(ids.length) : desk.putOffThis}
            choices={putOffs}
            onChoose={(until) => done(acts.putOff(ids, until as PutOffChoice))}
          />
        )}
        {page === 'whose' && (
          <Choices
            title={desk.handOverOf}
            choices={people.filter(({ value }) => value !== '').map(({ value, hand }) => ({ value, label: hand }))}
            onChoose={(id) => {
              setFrom(id);
              setPage('takes');
            }}
          />
        )}
        {page === 'takes' && from !== null && (
          <Choices
            title={desk.handOverTo}
            choices={people.filter(({ value }) => value !== from)}
            onChoose={(to) => done(acts.handOver(from, to === '' ? null : to))}
          />
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ItemProps {
  readonly label: string;
  readonly hint: readonly string[];
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Item({ label, hint, disabled = false, onClick }: ItemProps) {
  return (
    <Menu.Item closeMenuOnClick={false} disabled={disabled} rightSection={<KeyHint keys={hint} />} onClick={onClick}>
      {label}
    </Menu.Item>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

function Choices({ title, choices, onChoose }: ChoicesProps) {
  return (
    <>
      <Menu.Label>{title}</Menu.Label>
      {choices.map(({ value, label }, place) => (
        <Menu.Item key={value} closeMenuOnClick={false} data-autofocus={place === 0 || undefined} onClick={() => onChoose(value)}>
          {label}
        </Menu.Item>
      ))}
    </>
  );
}
