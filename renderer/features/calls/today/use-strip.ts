import { today } from '../../../../shared/text/en/today.ts';
import { formatCount, formatSpan } from '../../../../shared/text/format.ts';
import type { StripFigure } from '../../../data/contributions/feature.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import type { QueueStretch } from '../queries/read-queue.ts';
import { readStrip, type StripFacts } from '../queries/read-strip.ts';

/** The figures above the queue: how we kept our word this month, what waits now, and what other features tell. */
export function useStrip(stretches: readonly QueueStretch[]): readonly StripFigure[] {
  const { features, business } = useProgram();
  const now = useNow();
  const facts = useQuery((reader) => readStrip(reader, now), [now.instant]);
  const told = useQuery(
    (reader) => Promise.all(features.flatMap(({ strip }) => strip ?? []).map((figure) => figure(reader, now, business))),
    [features, now.instant, business],
  );
  return [...ownFigures(facts, stretches), ...(told ?? [])];
}

function ownFigures(facts: StripFacts | undefined, stretches: readonly QueueStretch[]): StripFigure[] {
  const { strip } = today;
  const told = facts?.told ?? { before: 0, all: 0 };
  const waiting = facts?.waiting ?? { count: 0, oldestMinutes: null };
  return [
    {
      label: strip.acknowledged,
      value: told.all === 0 ? '' : strip.acknowledgedOf(told.before, told.all),
      note: told.all === 0 ? strip.none : strip.thisMonth,
      tone: 'plain',
    },
    {
      label: strip.waiting,
      value: formatCount(waiting.count),
      note: waiting.oldestMinutes === null ? '' : strip.oldest(formatSpan(waiting.oldestMinutes)),
      tone: waiting.oldestMinutes === null ? 'plain' : 'due',
    },
    { label: strip.reviews, value: formatCount(dueToday(stretches, 'review')), note: '', tone: 'plain' },
  ];
}

function dueToday(stretches: readonly QueueStretch[], kind: QueueStretch['kind']): number {
  const groups: readonly QueueStretch['group'][] = ['overdue', 'now', 'later-today'];
  return stretches.reduce((sum, one) => (one.kind === kind && groups.includes(one.group) ? sum + one.ids.length : sum), 0);
}
