import type { MeetingItem } from '../../../../../shared/domain/meeting/meeting.ts';
import type { Walk } from '../walk.ts';
import { ActionSheet } from './action-sheet.tsx';
import { WriteSheet } from './write-sheet.tsx';

/** What is written beside the slide of an item. */
export function SheetOf({ walk, item }: { walk: Walk; item: MeetingItem }) {
  const { sheet } = walk.place;
  const close = (): void => walk.openSheet(null);
  if (sheet === null || sheet === 'presenter') return null;
  if (sheet === 'action') return <ActionSheet key={item.id} item={item} onClose={close} />;
  return <WriteSheet key={`${item.id}/${sheet}`} item={item} what={sheet} onClose={close} />;
}
