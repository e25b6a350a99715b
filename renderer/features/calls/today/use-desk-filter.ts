import { useCallback, useMemo, useState } from 'react';
import { useProgram } from '../../../data/react/program.tsx';
import { type DeskSettings, keepDeskSettings, keepTyped, readDeskSettings, typedOf } from './desk-settings.ts';
import type { DeskFilter } from './use-filtered.ts';

/** What one person asked the desk to show: kept for them, what is typed too. */
export function useDeskFilter() {
  const { actor } = useProgram();
  const [settings, setSettings] = useState(() => readDeskSettings(actor.id));
  const [typed, setTyped] = useState(() => typedOf(actor.id));
  const keep = useCallback(
    (next: Partial<DeskSettings>) =>
      setSettings((before) => {
        const after = { ...before, ...next };
        keepDeskSettings(actor.id, after);
        return after;
      }),
    [actor.id],
  );
  const { whose, kind } = settings;
  const filter = useMemo((): DeskFilter => ({ whose, kind, typed }), [whose, kind, typed]);
  const change = ({ typed: words, ...rest }: Partial<DeskFilter>): void => {
    if (words !== undefined) {
      setTyped(words);
      keepTyped(actor.id, words);
    }
    if (Object.keys(rest).length > 0) keep(rest);
  };
  return {
    settings,
    keep,
    filter,
    change,
    isFiltering: whose !== 'all' || kind !== null || typed.trim() !== '',
    showAll: (): void => change({ whose: 'all', kind: null, typed: '' }),
  };
}
