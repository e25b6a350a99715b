import type { TimelineEntry, TimelineScope } from '../contributions/feature.ts';
import { useProgram } from './program.tsx';
import { useQuery } from './use-query.ts';

/** The one timeline of a customer or a job, composed from every feature's contribution, newest first. */
export function useTimeline(scope: TimelineScope): readonly TimelineEntry[] | undefined {
  const { features } = useProgram();
  return useQuery(
    async (reader) => {
      const parts = await Promise.all(features.map(async ({ timeline }) => (await timeline?.(reader, scope)) ?? []));
      return parts.flat().toSorted((a, b) => (a.at === b.at ? b.id.localeCompare(a.id) : b.at.localeCompare(a.at)));
    },
    [scope.customerId, scope.jobId],
  );
}
