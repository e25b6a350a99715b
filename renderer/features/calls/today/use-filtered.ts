import { useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { CallKind } from '../../../../shared/domain/call/call.ts';
import { readQuery } from '../../../../shared/domain/search/search-query.ts';
import { wordsIn } from '../../../../shared/domain/search/text-words.ts';
import type { QueueContribution } from '../../../data/contributions/feature.ts';
import { onTableChanges } from '../../../data/database/table-changes.ts';
import { type Reader, readerOf } from '../../../data/kernel/reader.ts';
import { useProgram } from '../../../data/react/program.tsx';
import type { QueueStretch } from '../queries/read-queue.ts';
import { readQueueRows } from '../queries/read-queue-rows.ts';
import type { Whose } from './desk-settings.ts';
import { useQueueKinds } from './use-queue-kinds.ts';

export interface DeskFilter {
  readonly whose: Whose;
  readonly kind: CallKind | null;
  readonly typed: string;
}

export interface Filtered {
  readonly stretches: readonly QueueStretch[];
  /** True while rows are still being looked at: more may fit. */
  readonly looking: boolean;
}

/** What a filter asks of one call. `words` is empty where nobody typed anything. */
interface Facts {
  readonly assignedTo: Id | null;
  /** Folded, each with a blank before it. */
  readonly words: string;
  readonly digits: string;
}

/** As many rows as are looked at in one go; then the screen has its turn. */
const chunk = 200;

/**
 * The queue through the filter. The kind is known from the keys; for whose it is and for words rows are looked at in
 * chunks, in the order of the queue, so that what fits shows at once and nothing waits for the last of thousands.
 */
export function useFiltered(stretches: readonly QueueStretch[], filter: DeskFilter): Filtered {
  const { actor } = useProgram();
  const ofKind = useMemo(
    () => (filter.kind === null ? stretches : stretches.filter(({ kind }) => kind === filter.kind)),
    [stretches, filter.kind],
  );
  const depth = filter.typed.trim() !== '' ? 'words' : filter.whose !== 'all' ? 'owner' : 'none';
  const { facts, looking } = useFacts(ofKind, depth);
  return useMemo(() => {
    if (depth === 'none') return { stretches: ofKind, looking: false };
    const fits = matcher(filter, actor.id);
    const kept = ofKind.map((stretch) => {
      const ids = stretch.ids.filter((id) => {
        const known = facts.get(id);
        return known !== undefined && fits(known);
      });
      return { ...stretch, ids };
    });
    return { stretches: kept.filter(({ ids }) => ids.length > 0), looking };
  }, [ofKind, depth, filter, actor.id, facts, looking]);
}

function matcher({ whose, typed }: DeskFilter, actor: Id): (facts: Facts) => boolean {
  const words = wordsIn(typed, true).map(({ word }) => ` ${word}`);
  const { phone } = readQuery(typed);
  return ({ assignedTo, words: has, digits }) => {
    if (whose === 'mine' && assignedTo !== actor) return false;
    if (whose === 'mine-or-free' && assignedTo !== null && assignedTo !== actor) return false;
    return words.every((word) => has.includes(word)) || (phone !== null && digits.includes(phone));
  };
}

type Depth = 'none' | 'owner' | 'words';

function useFacts(stretches: readonly QueueStretch[], depth: Depth): { facts: ReadonlyMap<Id, Facts>; looking: boolean } {
  const { database } = useProgram().kernel;
  const kinds = useQueueKinds();
  const [state, setState] = useState<{ facts: ReadonlyMap<Id, Facts>; looking: boolean }>({ facts: new Map(), looking: false });
  const [round, setRound] = useState(0);
  const known = useRef<{ depth: Depth; round: number; facts: Map<Id, Facts> }>({ depth: 'none', round: 0, facts: new Map() });
  useEffect(() => {
    if (depth === 'none') return;
    return onTableChanges(database, ['calls', 'customers', 'jobs'], () => setRound((before) => before + 1));
  }, [database, depth]);
  useEffect(() => {
    if (depth === 'none') return;
    let gone = false;
    const isOld = known.current.depth !== depth || known.current.round !== round;
    // What was known stays on screen until it has been looked at again.
    const facts = new Map(known.current.depth === depth ? known.current.facts : []);
    const ids = stretches.flatMap((stretch) => stretch.ids);
    const open = isOld ? ids : ids.filter((id) => !facts.has(id));
    const look = async (): Promise<void> => {
      if (open.length > 0) setState({ facts: new Map(facts), looking: true });
      for (let from = 0; from < open.length; from += chunk) {
        const part = await readFacts(readerOf(database), open.slice(from, from + chunk), depth, kinds);
        if (gone) return;
        for (const [id, one] of part) facts.set(id, one);
        setState({ facts: new Map(facts), looking: from + chunk < open.length });
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (gone) return;
      }
      known.current = { depth, round, facts };
      if (open.length === 0) setState({ facts, looking: false });
    };
    void look();
    return () => {
      gone = true;
    };
  }, [database, stretches, depth, round, kinds]);
  return state;
}

async function readFacts(reader: Reader, ids: readonly Id[], depth: Depth, kinds: readonly QueueContribution[]): Promise<Map<Id, Facts>> {
  if (depth === 'owner') {
    const calls = await reader.calls.bulkGet([...ids]);
    return new Map(
      calls.flatMap((call) => (call === undefined ? [] : [[call.id, { assignedTo: call.assignedTo, words: '', digits: '' }]])),
    );
  }
  const rows = await readQueueRows(reader, ids, kinds);
  return new Map(
    [...rows].map(([id, { call, name, line, phones }]) => {
      const words = wordsIn(`${name} ${line}`).map(({ word }) => ` ${word}`);
      const digits = phones.map(({ text, e164 }) => `${text.replace(/\D/g, '')} ${e164 ?? ''}`);
      return [id, { assignedTo: call.assignedTo, words: words.join(''), digits: digits.join(' ') }];
    }),
  );
}
