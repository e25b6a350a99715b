import type { PresenterView } from '../../../../shared/domain/meeting/replay-view.ts';
import { stage } from '../../../../shared/text/en/stage.ts';

const words = stage.presenter;

/** What comes next in a case, in words; `after` is what comes when it is over. */
export function nextWords({ next, nextTitle }: PresenterView, after: string): string {
  if (next === null) return after;
  return nextTitle === '' ? words.part[next] : nextTitle;
}
