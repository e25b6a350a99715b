import type { QueueCardProps } from '../../../data/contributions/feature.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import card from '../../../ui/queue-card.module.css';
import { type PromiseFacts, readPromise } from '../queries/read-promise.ts';
import { PromiseBar } from './promise-bar.tsx';
import { PromiseHead, PromiseWhat, PromiseWords } from './promise-parts.tsx';

/** The card of a promise in *Today*: what, to whom, words to say when it is late, and what became of it. */
export function PromiseCard({ call }: QueueCardProps) {
  const facts = useQuery<PromiseFacts | null>((reader) => readPromise(reader, call.promiseId ?? call.subject), [call.id]);
  return facts == null ? null : <PromiseView facts={facts} />;
}

export function PromiseView({ facts }: { facts: PromiseFacts }) {
  return (
    <>
      <div className={card.scroll}>
        <PromiseHead facts={facts} />
        <PromiseWords facts={facts} />
        <PromiseWhat facts={facts} />
      </div>
      <PromiseBar key={facts.promise.id} facts={facts} />
    </>
  );
}
