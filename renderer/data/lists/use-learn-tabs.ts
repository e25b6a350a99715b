import { learnTitles } from '../../../shared/text/en/learn-titles.ts';
import type { ListTab } from '../contributions/feature.ts';
import { useProgram } from '../react/program.tsx';

/** The screens of learning that stand side by side, as features contribute them; undefined while there is only one. */
export function useLearnTabs(here: string): { label: string; here: string; entries: readonly ListTab[] } | undefined {
  const entries = useProgram()
    .features.flatMap(({ learnTabs }) => learnTabs ?? [])
    .toSorted((a, b) => a.order - b.order);
  return entries.length > 1 ? { label: learnTitles.nav, here, entries } : undefined;
}
