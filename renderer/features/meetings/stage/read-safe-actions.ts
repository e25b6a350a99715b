import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import type { MeetingAction } from '../../../../shared/domain/meeting/meeting.ts';
import { stage as words } from '../../../../shared/text/en/stage.ts';
import { safeTexts } from '../../../data/cases/read-shown-case.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/**
 * Actions as everybody may see them: what was agreed because of a case without names is told without them too. Where that
 * fails the action stands there with whose it is, and without its words.
 * @param anonymise handed in by tests
 */
export async function readSafeActions(
  reader: Reader,
  actions: readonly MeetingAction[],
  anonymise?: Parameters<typeof safeTexts>[3],
): Promise<MeetingAction[]> {
  const said = new Map<string, string>();
  for (const [caseId, about] of groupBy(actions, (action) => action.caseId ?? '')) {
    const row = caseId === '' ? undefined : await reader.cases.get(caseId);
    if (row === undefined) continue;
    const whats = about.map(({ what }) => what);
    const safe = await safeTexts(reader, row, whats, anonymise);
    about.forEach(({ id }, at) => {
      said.set(id, safe?.[at] ?? words.withoutWords);
    });
  }
  return actions.map((action) => ({ ...action, what: said.get(action.id) ?? action.what }));
}
