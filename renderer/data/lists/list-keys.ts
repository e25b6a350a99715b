import type { RefObject } from 'react';
import { lists } from '../../../shared/text/en/lists.ts';
import { type KeyPress, matchesKey } from '../actions/keys.ts';
import { useActions } from '../actions/registry.ts';

/** The keys of every list. What a list does with them is its control's own business. */
const keys = {
  next: ['ArrowDown'],
  previous: ['ArrowUp'],
  'page-down': ['PageDown'],
  'page-up': ['PageUp'],
  first: ['Home'],
  last: ['End'],
  open: ['Enter'],
  toggle: [' '],
  'extend-down': ['Shift+ArrowDown'],
  'extend-up': ['Shift+ArrowUp'],
  'extend-page-down': ['Shift+PageDown'],
  'extend-page-up': ['Shift+PageUp'],
  'extend-first': ['Shift+Home'],
  'extend-last': ['Shift+End'],
  'choose-all': ['Mod+A'],
  'let-go': ['Escape'],
} as const;
export type ListCommand = keyof typeof keys;
/** The list on screen. */
interface ListControl {
  run(command: ListCommand): void;
  /** Puts the focus into the field that finds. */
  find(): void;
}

const commands = Object.keys(keys) as ListCommand[];

/** What a key press means in a list, null for nothing. */
export function listCommandOf(press: KeyPress, isMac: boolean): ListCommand | null {
  return commands.find((command) => keys[command].some((key) => matchesKey(press, key, isMac))) ?? null;
}

/** Buttons and links need these for themselves: only the list itself answers them. */
const inControl: ReadonlySet<ListCommand> = new Set(['open', 'toggle']);

/** Offers the keys of a list while it is shown; they work from anywhere on its screen and stand in the sheet. */
export function useListActions(list: RefObject<ListControl | null>, chosen: number): void {
  const { group } = lists.keys;
  const shown = commands.filter((command) => command in lists.keys.commands);
  useActions([
    ...shown.map((command) => ({
      id: `list-${command}`,
      label: lists.keys.commands[command as keyof typeof lists.keys.commands],
      group,
      keys: keys[command].map((key) => (key === ' ' ? 'Space' : key)),
      run: () => list.current?.run(command),
      ...(inControl.has(command) && { inControl: true }),
      ...(command === 'let-go' && { enabled: chosen > 0 }),
    })),
    { id: 'list-find', label: lists.keys.find, group, keys: ['/'], run: () => list.current?.find() },
  ]);
}
