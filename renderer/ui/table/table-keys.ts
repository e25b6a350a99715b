import { type KeyboardEvent, useRef } from 'react';
import { chooseAll, extendTo, goTo, letGo, type RowSelection, toggle } from './row-selection.ts';

/** What keys do in a table. */
export type TableCommand =
  /** Goes to the row at which the keys were. */
  | 'stay'
  | 'next'
  | 'previous'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'open'
  | 'toggle'
  | 'extend-down'
  | 'extend-up'
  | 'extend-page-down'
  | 'extend-page-up'
  | 'extend-first'
  | 'extend-last'
  | 'choose-all'
  | 'let-go';

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

interface Options {
  readonly keys: readonly string[];
  readonly selection: RowSelection;
  readonly onSelection: (selection: RowSelection) => void;
  readonly onOpen: (key: string) => void;
  readonly onLetters: (letters: string) => void;
  readonly commandOf: (press: KeyPress) => TableCommand | null;
  readonly pageRows: number;
  readonly show: (key: string) => void;
}

interface TableKeys {
  readonly run: (command: TableCommand) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Letters that come faster one after the other than this are one word. */
const wordMs = 900;
/** Signs that mean something else everywhere in the program. */
const notLetters = new Set(['/', '?']);

/** The keys of a table: it answers them itself while it has the focus. */
export function useTableKeys(options: Options): TableKeys {
  const typed = useRef({ letters: '', at: 0 });
  const run = (command: TableCommand): void => runCommand(command, options);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const { letters, at } = typed.current;
    const goesOn = letters !== '' && event.timeStamp - at < wordMs;
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !notLetters.has(event.key);
    // A blank chooses, but not in the middle of a name.
    if (isLetter && (event.key !== ' ' || goesOn)) {
      event.preventDefault();
      typed.current = { letters: goesOn ? letters + event.key : event.key, at: event.timeStamp };
      options.onLetters(typed.current.letters);
      return;
    }
    const command = options.commandOf(event);
    if (command === null || (command === 'let-go' && options.selection.chosen.size === 0)) return;
    event.preventDefault();
    run(command);
  };
  return { run, onKeyDown };
}

function runCommand(command: TableCommand, { keys, selection, onSelection, onOpen, pageRows, show }: Options): void {
  const at = selection.active === null ? -1 : keys.indexOf(selection.active);
  const active = keys[at];
  const to = (place: number, extend: boolean): void => {
    const key = keys[Math.min(Math.max(place, 0), keys.length - 1)];
    if (key === undefined) return;
    onSelection(extend ? extendTo(selection, keys, key) : goTo(selection, key));
    show(key);
  };
  const steps: Readonly<Record<TableCommand, () => void>> = {
    stay: () => to(at, false),
    next: () => to(at + 1, false),
    previous: () => to(at - 1, false),
    'page-down': () => to(at + pageRows, false),
    'page-up': () => to(at - pageRows, false),
    first: () => to(0, false),
    last: () => to(keys.length - 1, false),
    'extend-down': () => to(at + 1, true),
    'extend-up': () => to(at - 1, true),
    'extend-page-down': () => to(at + pageRows, true),
    'extend-page-up': () => to(at - pageRows, true),
    'extend-first': () => to(0, true),
    'extend-last': () => to(keys.length - 1, true),
    open: () => active !== undefined && onOpen(active),
    toggle: () => active !== undefined && onSelection(toggle(selection, active)),
    'choose-all': () => onSelection(chooseAll(selection, keys)),
    'let-go': () => onSelection(letGo(selection)),
  };
  steps[command]();
}
