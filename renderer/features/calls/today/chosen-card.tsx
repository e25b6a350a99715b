import { useEffect } from 'react';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { CallCard } from '../card/call-card.tsx';

/** The card of the chosen line, drawn by the feature that knows its kind. Tells when the call is no more (undone). */
export function ChosenCard({ id, onGone }: { id: string; onGone: () => void }) {
  const { features } = useProgram();
  const call = useQuery(async (reader) => (await reader.calls.get(id)) ?? null, [id]);
  const gone = call === null || call?.live === 0;
  useEffect(() => {
    if (gone) onGone();
  }, [gone, onGone]);
  if (call === undefined || call === null || gone) return null;
  // What no feature says more of is a call like others.
  const Card = features.flatMap(({ queue }) => queue ?? []).find(({ kind }) => kind === call.kind)?.card ?? CallCard;
  return <Card call={call} Ring={CallCard} />;
}
