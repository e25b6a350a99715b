import { useEffect, useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { chooseCall, chosenCall, onChosenCall } from '../../../data/contributions/chosen-call.ts';
import { nextLine, type Trail } from './next-line.ts';
import type { Queue } from './use-queue.ts';

interface Selected {
  /** The line whose card is shown; it may have left the list since. */
  readonly selected: Id | null;
  readonly choose: (id: Id) => void;
  /** The call is no more. */
  readonly letGo: () => void;
  /** The line so many steps on, or null where there is none. */
  readonly from: (by: 1 | -1) => Id | null;
}

/**
 * Which line is chosen. Once settled a call leaves the list while its card stays: nothing jumps to the next, and moving
 * on goes on from where it stood.
 * @param ids the lines of the list in their order
 */
export function useSelected(queue: Queue | undefined, ids: readonly Id[]): Selected {
  const [chosen, setChosen] = useState<Id | null>(chosenCall);
  // What was chosen before stays chosen when one comes back, unless it was settled meanwhile.
  const [remembered, setRemembered] = useState(chosen !== null);
  useEffect(() => {
    if (queue === undefined || !remembered) return;
    const found = queue.stretches.some((stretch) => chosen !== null && stretch.ids.includes(chosen));
    if (!found && !queue.whole) return;
    setRemembered(false);
    if (!found) setChosen(null);
  }, [queue, remembered, chosen]);
  // Somebody rang, or a chip was pressed, while this screen stands here.
  useEffect(() => onChosenCall(() => setChosen(chosenCall())), []);
  const first = ids[0] ?? null;
  const selected = chosen ?? first;
  // The first line counts as chosen: when it is settled its card stays, and nothing jumps to the next.
  useEffect(() => {
    if (chosen === null && first !== null) setChosen(first);
  }, [chosen, first]);
  const [trail, setTrail] = useState<(Trail & { readonly of: Id }) | null>(null);
  const index = selected === null ? -1 : ids.indexOf(selected);
  // Where it stood when it was chosen, not where its own try has put it since.
  if (selected !== null && index >= 0 && trail?.of !== selected) setTrail({ of: selected, ids, place: index });
  return {
    selected,
    choose: (id) => {
      chooseCall(id);
      setChosen(id);
    },
    letGo: () => setChosen(null),
    from: (by) => nextLine(ids, selected, trail?.of === selected ? trail : null, by),
  };
}
