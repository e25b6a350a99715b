import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { chooseAll, extendTo, goTo, keepThose, letGo, nothingChosen, toggle } from '../../../ui/table/row-selection.ts';
import { type DeskSettings, keepDeskSettings, keepTyped, readDeskSettings, typedOf } from './desk-settings.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { type DeskFilter, useFiltered } from './use-filtered.ts';
import { countsOf, idsOf, listMoved, useGroupNames, useListed } from './use-listed.ts';
import { useMoved } from './use-moved.ts';
import { useQueue } from './use-queue.ts';
import { useSelected } from './use-selected.ts';

/** Everything that the desk shows and does. */
export function useDesk() {
  const { actor } = useProgram();
  const queue = useQueue();
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
  const moved = useMoved(settings, keep);
  const [showsMoved, setShowsMoved] = useState(false);
  const { whose, kind, showLater } = settings;
  const filter = useMemo((): DeskFilter => ({ whose, kind, typed }), [whose, kind, typed]);
  const all = queue?.stretches ?? none;
  const filtered = useFiltered(all, filter);
  const listed = useListed(all, filtered.stretches, showLater);
  const groups = showsMoved ? listMoved(moved.moved) : listed;
  const ids = useMemo(() => idsOf(groups), [groups]);
  const picked = useSelected(queue, ids);
  const change = ({ typed: words, ...rest }: Partial<DeskFilter>): void => {
    if (words !== undefined) {
      setTyped(words);
      keepTyped(actor.id, words);
    }
    if (Object.keys(rest).length > 0) keep(rest);
  };
  const { marks, setMarks } = useMarks(queue?.whole === true ? all : null);
  const parts = useRef<{ list: { focus(): void } | null; card: HTMLElement | null; field: HTMLInputElement | null }>({
    list: null,
    card: null,
    field: null,
  });
  const toList = (): void => parts.current.list?.focus();
  const awaitsList = useRef(false);
  const listIs = useCallback((list: { focus(): void } | null): void => {
    parts.current.list = list;
    if (list !== null && awaitsList.current) list.focus();
    awaitsList.current = false;
  }, []);
  const choose = (id: Id): void => {
    // Whoever works in the card stays there; else the keys are the list's from here on.
    if (!(parts.current.card?.contains(document.activeElement) ?? false)) toList();
    picked.choose(id);
  };
  const moveTo = (id: Id | null | undefined): void => {
    if (id == null) return;
    setMarks((before) => goTo(before, id));
    choose(id);
  };
  const isFiltering = whose !== 'all' || kind !== null || typed.trim() !== '';
  const showAll = (): void => change({ whose: 'all', kind: null, typed: '' });
  const back = (): void => {
    if (parts.current.card?.contains(document.activeElement) ?? false) toList();
    else if (marks.chosen.size > 0) setMarks(letGo(marks));
    else if (showsMoved) setShowsMoved(false);
    else if (isFiltering) showAll();
  };
  const control = {
    move: (by: 1 | -1) => moveTo(picked.from(by)),
    moveTo: (end: 'first' | 'last') => moveTo(end === 'first' ? ids[0] : ids.at(-1)),
    extend: (by: 1 | -1) => {
      const next = picked.from(by);
      if (next === null) return;
      setMarks((before) =>
        extendTo(before.anchor === null && picked.selected !== null ? goTo(before, picked.selected) : before, ids, next),
      );
      choose(next);
    },
    mark: () => picked.selected !== null && ids.includes(picked.selected) && setMarks(toggle(marks, picked.selected)),
    markAll: () => setMarks(chooseAll(marks, ids)),
    find: () => parts.current.field?.focus(),
    back,
    toggleLater: () => keep({ showLater: !showLater }),
    toggleMoved: () => setShowsMoved(!showsMoved),
  };
  /** What was pressed goes away with the note that it stands in: the keys go on in the list that takes its place. */
  const openLater = (): void => {
    awaitsList.current = true;
    keep({ showLater: true });
  };
  useDeskKeys(control, picked.selected);
  const pick = (id: Id, event: MouseEvent): void => {
    if (event.shiftKey)
      setMarks((before) => extendTo(before.anchor === null && picked.selected !== null ? goTo(before, picked.selected) : before, ids, id));
    else setMarks((before) => (event.ctrlKey || event.metaKey ? toggle(before, id) : goTo(before, id)));
    choose(id);
  };
  const counts = countsOf(filtered.stretches);
  return {
    queue,
    all,
    filter,
    change,
    isFiltering,
    showAll,
    looking: filtered.looking,
    laterCount: counts.get('later') ?? 0,
    laterName: useGroupNames().later,
    openLater,
    listIs,
    /** How many fit the filter, those of the closed group too. */
    fittingCount: [...counts.values()].reduce((sum, count) => sum + count, 0),
    allCount: all.reduce((sum, stretch) => sum + stretch.ids.length, 0),
    showLater,
    groups,
    ids,
    ...picked,
    marks: marks.chosen,
    letGoMarks: () => setMarks(letGo(marks)),
    moved,
    showsMoved,
    control,
    pick,
    parts,
    toList,
  };
}

const none: readonly never[] = [];

/** What is chosen to be dealt with together; what is settled meanwhile is let go. */
function useMarks(all: readonly { readonly ids: readonly Id[] }[] | null) {
  const [marks, setMarks] = useState(nothingChosen);
  useEffect(() => {
    if (all === null) return;
    const there = new Set(all.flatMap(({ ids }) => ids));
    setMarks((before) => keepThose(before, (id) => there.has(id)));
  }, [all]);
  return { marks, setMarks };
}
