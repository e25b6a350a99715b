import type { QueueCardProps } from '../../../data/contributions/feature.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import card from '../../../ui/queue-card.module.css';
import { type ActionFacts, readAction } from '../queries/read-action.ts';
import { ActionBar } from './action-bar.tsx';
import { ActionHead, ActionWhat } from './action-parts.tsx';

/** The card of an action in *Today*: what, where it came from, whose, by when, and what became of it. */
export function ActionCard({ call }: QueueCardProps) {
  const facts = useQuery<ActionFacts | null>((reader) => readAction(reader, call.subject), [call.subject]);
  if (facts == null) return null;
  return (
    <>
      <div className={card.scroll}>
        <ActionHead facts={facts} />
        <ActionWhat facts={facts} />
      </div>
      <ActionBar key={facts.action.id} action={facts.action} />
    </>
  );
}
