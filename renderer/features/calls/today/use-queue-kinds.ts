import { useMemo } from 'react';
import type { QueueContribution } from '../../../data/contributions/feature.ts';
import { useProgram } from '../../../data/react/program.tsx';

/** How each kind of due thing shows, as the features contribute it. */
export function useQueueKinds(): readonly QueueContribution[] {
  const { features } = useProgram();
  return useMemo(() => features.flatMap(({ queue }) => queue ?? []), [features]);
}
