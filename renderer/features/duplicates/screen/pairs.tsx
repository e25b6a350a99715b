import { Button } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { can } from '../../../../shared/domain/staff/can.ts';
import { duplicates as words } from '../../../../shared/text/en/duplicates.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { readSide } from '../queries/read-side.ts';
import { readWaiting } from '../queries/read-waiting.ts';
import { duplicateSession } from '../search/duplicate-session.ts';
import type { Found } from '../search/messages.ts';
import { PairPanel } from './pair-panel.tsx';

/** The pairs of a search that wait, one at a time. */
export function Pairs({ found }: { found: Found }) {
  const { actor } = useProgram();
  const [at, setAt] = useState(0);
  const state = useSyncExternalStore(duplicateSession.subscribe, duplicateSession.state);
  const waiting = useQuery((reader) => readWaiting(reader, found.pairs, duplicateSession.isPutOff), [found, state]);
  const place = Math.min(at, (waiting?.pairs.length ?? 1) - 1);
  const pair = waiting?.pairs[place];
  const sides = useQuery(
    async (reader) => {
      if (pair === undefined) return null;
      const [a, b] = await Promise.all(pair.pair.map((id) => readSide(reader, id)));
      return a == null || b == null ? null : { id: pair.id, a, b };
    },
    [pair?.id],
  );
  if (waiting === undefined) return null;
  if (pair === undefined) return <NothingWaits found={found} />;
  if (sides == null || sides.id !== pair.id) return null;
  return (
    <PairPanel
      key={pair.id}
      pair={pair}
      sides={[sides.a, sides.b]}
      at={place}
      count={waiting.count}
      allowed={can(actor.role, 'edit-records')}
      onMove={(step) => setAt(Math.min(Math.max(0, place + step), waiting.pairs.length - 1))}
      hasNext={place + 1 < waiting.pairs.length}
    />
  );
}

function NothingWaits({ found }: { found: Found }) {
  const later = duplicateSession.countPutOff();
  if (later > 0)
    return (
      <EmptyNote
        title={words.laterTitle}
        action={
          <Button variant="filled" onClick={duplicateSession.takeUp}>
            {words.showLater}
          </Button>
        }
      >
        {words.later(later)}
      </EmptyNote>
    );
  const none = found.pairs.length === 0;
  return <EmptyNote title={none ? words.noneTitle : words.doneTitle}>{none ? words.none(found.customers) : words.done}</EmptyNote>;
}
