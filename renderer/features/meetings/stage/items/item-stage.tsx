import type { Walk } from '../walk.ts';
import { CaseItem } from './case-item.tsx';
import { AgendaStage, EndStage } from './ends.tsx';
import { PlainItem } from './plain-item.tsx';

/** What the meeting stands at: its agenda, an item of it, or its end. */
export function ItemStage({ walk }: { walk: Walk }) {
  const { at } = walk.place;
  const item = walk.items.find(({ id }) => id === at);
  if (at === 'agenda') return <AgendaStage walk={walk} />;
  if (item === undefined) return <EndStage walk={walk} />;
  const { caseId } = item;
  if (caseId === null) return <PlainItem key={item.id} walk={walk} item={item} />;
  return <CaseItem key={item.id} walk={walk} item={item} caseId={caseId} />;
}
