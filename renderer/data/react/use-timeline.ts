import type { TimelinePart, TimelineScope, TimelineSource } from '../contributions/feature.ts';
import { foldEntries } from '../contributions/fold-entries.ts';
import { useProgram } from './program.tsx';
import { useQuery } from './use-query.ts';

const noSources: readonly TimelineSource[] = [];

/**
 * The one timeline of a customer, property, piece of equipment or job, composed from every feature's contribution,
 * newest first.
 * @param others sources that only whoever asks wants; the same list each time
 */
export function useTimeline(scope: TimelineScope, others: readonly TimelineSource[] = noSources): TimelinePart | undefined {
  const { features } = useProgram();
  return useQuery(
    async (reader) => {
      const sources = [...features.flatMap(({ timeline }) => timeline ?? []), ...others];
      const answers = await Promise.all(sources.map((source) => source(reader, scope)));
      const parts = answers.map((answer) => ('more' in answer ? answer : { entries: answer, more: false }));
      return {
        entries: foldEntries(parts.flatMap(({ entries }) => entries)).toSorted((a, b) =>
          a.at === b.at ? b.id.localeCompare(a.id) : b.at.localeCompare(a.at),
        ),
        more: parts.some(({ more }) => more),
      };
    },
    [scope.customerId, scope.propertyId, scope.equipmentId, scope.jobId, others],
  );
}
