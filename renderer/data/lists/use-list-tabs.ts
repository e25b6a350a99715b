import { lists } from '../../../shared/text/en/lists.ts';
import type { ListTab } from '../contributions/feature.ts';
import { useProgram } from '../react/program.tsx';

/** The lists that stand side by side, as features contribute them; undefined while there is only one. */
export function useListTabs(here: string): { label: string; here: string; entries: readonly ListTab[] } | undefined {
  const entries = useProgram()
    .features.flatMap(({ listTabs }) => listTabs ?? [])
    .toSorted((a, b) => a.order - b.order);
  return entries.length > 1 ? { label: lists.nav, here, entries } : undefined;
}
