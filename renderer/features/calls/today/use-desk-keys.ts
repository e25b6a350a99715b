import { desk } from '../../../../shared/text/en/desk.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { readParked } from '../../../data/parked/parked.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';

export interface DeskControl {
  readonly move: (by: 1 | -1) => void;
  readonly moveTo: (end: 'first' | 'last') => void;
  readonly extend: (by: 1 | -1) => void;
  readonly mark: () => void;
  readonly markAll: () => void;
  readonly find: () => void;
  readonly back: () => void;
  readonly toggleLater: () => void;
  readonly toggleMoved: () => void;
}

/** The keys of the desk. Those of the card are its own. Escape leads back to somebody's place first, where one is left. */
export function useDeskKeys(control: DeskControl, selected: string | null): void {
  const { kernel, actor } = useProgram();
  const parked = useQuery(() => readParked(kernel.database, actor.id), [kernel, actor.id]) ?? [];
  const isAway = parked.some(({ path, callId }) => path !== '/today' || callId !== selected);
  const { group, keys } = desk;
  useActions([
    { id: 'queue-next', label: today.keys.move, group, keys: ['J', 'ArrowDown'], run: () => control.move(1) },
    { id: 'queue-previous', label: today.keys.moveBack, group, keys: ['K', 'ArrowUp'], run: () => control.move(-1) },
    { id: 'queue-first', label: keys.first, group, keys: ['Home'], run: () => control.moveTo('first') },
    { id: 'queue-last', label: keys.last, group, keys: ['End'], run: () => control.moveTo('last') },
    // The list answers it itself: a button that has the focus needs it too.
    { id: 'queue-open', label: keys.open, group, keys: ['Enter'], inControl: true, run: () => undefined },
    { id: 'queue-find', label: keys.find, group, keys: ['/'], run: control.find },
    { id: 'queue-mark', label: keys.mark, group, keys: ['X'], run: control.mark },
    { id: 'queue-mark-next', label: keys.markNext, group, keys: ['Shift+ArrowDown'], run: () => control.extend(1) },
    { id: 'queue-mark-previous', label: keys.markPrevious, group, keys: ['Shift+ArrowUp'], run: () => control.extend(-1) },
    { id: 'queue-mark-all', label: keys.markAll, group, keys: ['Mod+A'], run: control.markAll },
    { id: 'queue-later', label: keys.later, group, keys: ['W'], run: control.toggleLater },
    { id: 'queue-moved', label: keys.moved, group, keys: ['M'], run: control.toggleMoved },
    { id: 'queue-back', label: keys.back, group, keys: ['Escape'], inFields: true, enabled: !isAway, run: control.back },
  ]);
}
