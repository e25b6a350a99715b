import { useMemo, useSyncExternalStore } from 'react';
import { actionLayers, onActions } from '../../data/actions/registry.ts';
import { useProgram } from '../../data/react/program.tsx';
import { searchOf } from '../../data/search/search-program.ts';
import { availableActions } from './match-actions.ts';
import { firstSections, foundSections, mostLines, newSections, type PaletteSection } from './palette-entries.ts';
import { recentRows } from './recent-rows.ts';
import { useAnswer } from './use-answer.ts';

export interface PaletteAnswer {
  readonly sections: readonly PaletteSection[];
  /** True when nothing answers: what is listed then begins something new. */
  readonly isNothing: boolean;
  /** True while what is listed answers something typed before. */
  readonly isBehind: boolean;
  readonly failed: boolean;
  /** True once everything can be found. */
  readonly isWhole: boolean;
}

/** Records are shown under their headings by table, so a few more of each are asked for than one heading shows. */
const mostOfEach = mostLines + 3;

/** Everything that answers what is typed: records from the worker, actions from the registry. */
export function usePaletteSections(typed: string): PaletteAnswer {
  const { kernel, actor, features } = useProgram();
  const client = searchOf(kernel.database.name);
  const layers = useSyncExternalStore(onActions, actionLayers);
  const { answered, isBehind, failed } = useAnswer(client, typed.trim(), (question) =>
    question === '' ? client.describe(recentRows(actor.id)) : client.find(question, mostOfEach),
  );
  const sections = useMemo(() => {
    const actions = availableActions(layers).filter(({ id }) => id !== 'open-search');
    const routes = new Set(features.flatMap(({ routes: own }) => own ?? []).map(({ path }) => path));
    const hasRoute = (path: string): boolean => routes.has(path);
    const question = answered?.typed ?? '';
    if (typed.trim() === '') return firstSections(question === '' ? (answered?.answer ?? null) : null, actions, hasRoute);
    const found =
      question === ''
        ? foundSections(typed, null, actions, hasRoute)
        : foundSections(question, answered?.answer ?? null, actions, hasRoute);
    return found.length === 0 && question === typed.trim() ? newSections(question, hasRoute) : found;
  }, [answered, layers, features, typed]);
  const isNothing = typed.trim() !== '' && sections[0]?.entries[0]?.key === 'fresh-job';
  return { sections, isNothing, isBehind, failed, isWhole: client.ready() === 'all' };
}
