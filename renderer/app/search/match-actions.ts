import { fitOf, forgivingFitOf } from '../../../shared/domain/search/match-word.ts';
import type { SearchQuery } from '../../../shared/domain/search/search-query.ts';
import { termsIn } from '../../../shared/domain/search/text-words.ts';
import type { Action } from '../../data/actions/action.ts';

/** An action that answers what was typed, and how well. */
export interface MatchedAction {
  readonly action: Action;
  readonly score: number;
}

/** As well as a name that is hit whole, a little less: people are looked for more often than screens. */
const weight = 90;
/** Less for a word of the group than for one of the label. */
const groupShare = 0.5;

/** Actions that can be carried out now, those of the present screen first; each id once, as the keys would have it. */
export function availableActions(layers: readonly (readonly Action[])[]): Action[] {
  const byId = new Map<string, Action>();
  for (const action of layers.toReversed().flat()) if (action.enabled !== false && !byId.has(action.id)) byId.set(action.id, action);
  return [...byId.values()];
}

/** Actions whose words fit everything that was typed, the best first; the order before decides between equals. */
export function matchActions(query: SearchQuery, actions: readonly Action[]): MatchedAction[] {
  if (query.words.length === 0) return [];
  const strict = actions.map((action) => ({ action, score: scoreOf(query, action, fitOf) })).filter(({ score }) => score > 0);
  const found = strict.length > 0 ? strict : actions.map((action) => ({ action, score: scoreOf(query, action, forgivingFitOf) }));
  return found.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
}

function scoreOf(query: SearchQuery, { label, group }: Action, fitting: typeof fitOf): number {
  const own = termsIn(label);
  const around = termsIn(group);
  let score = 0;
  for (const word of query.words) {
    const best = Math.max(0, ...own.map((term) => fitting(word, term)), ...around.map((term) => fitting(word, term) * groupShare));
    if (best === 0) return 0;
    score += best * weight;
  }
  return score;
}
