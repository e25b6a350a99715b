import { useEffect, useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { chooseAll, extendTo, goTo, keepThose, letGo, nothingChosen, toggle } from '../../../ui/table/row-selection.ts';

interface Listed {
  readonly ids: readonly Id[];
  /** Whose card is open; what is extended begins there where nothing else was gone to. */
  readonly selected: Id | null;
}

/**
 * What is chosen to be dealt with together; what is settled meanwhile is let go.
 * @param all null while not all of the queue is known
 */
export function useDeskMarks(all: readonly { readonly ids: readonly Id[] }[] | null, { ids, selected }: Listed) {
  const [marks, setMarks] = useState(nothingChosen);
  useEffect(() => {
    if (all === null) return;
    const there = new Set(all.flatMap((stretch) => stretch.ids));
    setMarks((before) => keepThose(before, (id) => there.has(id)));
  }, [all]);
  return {
    marks: marks.chosen,
    goTo: (id: Id): void => setMarks((before) => goTo(before, id)),
    extendTo: (id: Id): void =>
      setMarks((before) => extendTo(before.anchor === null && selected !== null ? goTo(before, selected) : before, ids, id)),
    toggle: (id: Id): void => setMarks((before) => toggle(before, id)),
    chooseAll: (): void => setMarks((before) => chooseAll(before, ids)),
    letGo: (): void => setMarks(letGo),
  };
}
