import { type MouseEvent, useMemo, useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { useDeskFilter } from './use-desk-filter.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDeskMarks } from './use-desk-marks.ts';
import { useDeskParts } from './use-desk-parts.ts';
import { useFiltered } from './use-filtered.ts';
import { countsOf, idsOf, listMoved, useGroupNames, useListed } from './use-listed.ts';
import { useMoved } from './use-moved.ts';
import { useQueue } from './use-queue.ts';
import { useSelected } from './use-selected.ts';

/** Everything that the desk shows and does. */
export function useDesk() {
  const shown = useShown();
  const { all, filtered, groups, ids } = shown;
  const picked = useSelected(shown.queue, ids);
  const marks = useDeskMarks(shown.queue?.whole === true ? all : null, { ids, selected: picked.selected });
  const parts = useDeskParts();
  const { control, pick, openLater } = useMoves(shown, picked, marks, parts);
  const counts = countsOf(filtered.stretches);
  return {
    queue: shown.queue,
    all,
    filter: shown.filter,
    change: shown.change,
    isFiltering: shown.isFiltering,
    showAll: shown.showAll,
    looking: filtered.looking,
    laterCount: counts.get('later') ?? 0,
    laterName: useGroupNames().later,
    openLater,
    listIs: parts.listIs,
    /** How many fit the filter, those of the closed group too. */
    fittingCount: [...counts.values()].reduce((sum, count) => sum + count, 0),
    allCount: all.reduce((sum, stretch) => sum + stretch.ids.length, 0),
    showLater: shown.showLater,
    groups,
    ids,
    ...picked,
    marks: marks.marks,
    letGoMarks: marks.letGo,
    moved: shown.moved,
    showsMoved: shown.showsMoved,
    control,
    pick,
    parts: parts.parts,
    toList: parts.toList,
  };
}

/** The queue as far as it is asked for, and what of it was moved. */
function useShown() {
  const queue = useQueue();
  const asked = useDeskFilter();
  const { settings, keep, filter } = asked;
  const moved = useMoved(settings, keep);
  const [showsMoved, setShowsMoved] = useState(false);
  const all = queue?.stretches ?? none;
  const filtered = useFiltered(all, filter);
  const listed = useListed(all, filtered.stretches, settings.showLater);
  const groups = showsMoved ? listMoved(moved.moved) : listed;
  const ids = useMemo(() => idsOf(groups), [groups]);
  return { ...asked, queue, moved, showsMoved, setShowsMoved, showLater: settings.showLater, all, filtered, groups, ids };
}

/** What keys and the mouse do: go on, choose several, show more or less. */
function useMoves(
  { ids, keep, showLater, showsMoved, setShowsMoved, isFiltering, showAll }: ReturnType<typeof useShown>,
  picked: ReturnType<typeof useSelected>,
  marks: ReturnType<typeof useDeskMarks>,
  parts: ReturnType<typeof useDeskParts>,
) {
  const choose = (id: Id): void => {
    // Whoever works in the card stays there; else the keys are the list's from here on.
    if (!parts.isInCard()) parts.toList();
    picked.choose(id);
  };
  const moveTo = (id: Id | null | undefined): void => {
    if (id == null) return;
    marks.goTo(id);
    choose(id);
  };
  const extend = (id: Id | null): void => {
    if (id === null) return;
    marks.extendTo(id);
    choose(id);
  };
  const back = (): void => {
    if (parts.isInCard()) parts.toList();
    else if (marks.marks.size > 0) marks.letGo();
    else if (showsMoved) setShowsMoved(false);
    else if (isFiltering) showAll();
  };
  const control = {
    move: (by: 1 | -1) => moveTo(picked.from(by)),
    moveTo: (end: 'first' | 'last') => moveTo(end === 'first' ? ids[0] : ids.at(-1)),
    extend: (by: 1 | -1) => extend(picked.from(by)),
    mark: () => picked.selected !== null && ids.includes(picked.selected) && marks.toggle(picked.selected),
    markAll: marks.chooseAll,
    find: parts.toField,
    back,
    toggleLater: () => keep({ showLater: !showLater }),
    toggleMoved: () => setShowsMoved(!showsMoved),
  };
  useDeskKeys(control, picked.selected);
  const pick = (id: Id, event: MouseEvent): void => {
    if (event.shiftKey) {
      extend(id);
      return;
    }
    if (event.ctrlKey || event.metaKey) marks.toggle(id);
    else marks.goTo(id);
    choose(id);
  };
  /** What was pressed goes away with the note that it stands in: the keys go on in the list that takes its place. */
  const openLater = (): void => {
    parts.awaitList();
    keep({ showLater: true });
  };
  return { control, pick, openLater };
}

const none: readonly never[] = [];
