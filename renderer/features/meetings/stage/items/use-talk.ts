import type { MeetingAction, MeetingItem } from '../../../../../shared/domain/meeting/meeting.ts';
import { stage as words } from '../../../../../shared/text/en/stage.ts';
import { formatNearDay } from '../../../../../shared/text/format.ts';
import { safeTexts } from '../../../../data/cases/read-shown-case.ts';
import { useNow, useStaffName } from '../../../../data/react/program.tsx';
import { useQuery } from '../../../../data/react/use-query.ts';
import type { SeenAction, StageView } from '../view/stage-view.ts';
import type { Walk } from '../walk.ts';

/** Says of an action whose it is and when it is due. */
export function useSeenAction(): (action: MeetingAction) => SeenAction {
  const nameOf = useStaffName();
  const now = useNow();
  return ({ id, what, assignedTo, dueOn, state }) => ({
    id,
    what,
    who: assignedTo === null ? words.anybody : nameOf(assignedTo),
    when: dueOn < now.date ? words.was(formatNearDay(dueOn, now)) : words.by(formatNearDay(dueOn, now)),
    done: state === 'done',
  });
}

/** What the team says about a case, with the same names replaced as in the case itself. Empty until that is done. */
export function useCaseTalk(walk: Walk, item: MeetingItem): NonNullable<StageView['talk']> {
  const seen = useSeenAction();
  const actions = walk.actions.filter(({ itemId }) => itemId === item.id).map(seen);
  const texts = [item.keep, item.change, ...actions.map(({ what }) => what)];
  const safe = useQuery(
    async (reader) => {
      const row = item.caseId === null ? undefined : await reader.cases.get(item.caseId);
      return row === undefined ? null : safeTexts(reader, row, texts);
    },
    [item.caseId, JSON.stringify(texts)],
  );
  const [keep = '', change = '', ...whats] = safe ?? [];
  return { keep, change, actions: actions.map((action, index) => ({ ...action, what: whats[index] ?? '' })) };
}
