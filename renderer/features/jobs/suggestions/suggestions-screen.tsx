import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { jobs, suggestions as words } from '../../../../shared/text/en/jobs.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import { listSuggestionIds } from '../queries/suggestions.ts';
import { PairView } from './pair-view.tsx';
import classes from './suggestions.module.css';

const placeKey = 'makegood.suggestions.place';

/** Pairs that look like revisits and wait for an answer, one beside the other; answered by a key each. */
export function SuggestionsScreen() {
  const [, navigate] = useLocation();
  const heading = useHeadingFocus();
  const ids = useQuery(listSuggestionIds, []);
  const [chosen, setChosen] = useState<string | null>(() => localStorage.getItem(placeKey));
  const at = ids === undefined ? 0 : placeOf(ids, chosen);
  const current = ids?.[at];
  const go = (to: number): void => {
    const next = ids?.[Math.min(Math.max(to, 0), ids.length - 1)];
    if (next === undefined) return;
    localStorage.setItem(placeKey, next);
    setChosen(next);
  };
  const { group } = words;
  useActions([
    { id: 'next-pair', label: words.next, group, keys: ['J', 'ArrowRight'], run: () => go(at + 1) },
    { id: 'previous-pair', label: words.previous, group, keys: ['K', 'ArrowLeft'], run: () => go(at - 1) },
    { id: 'leave-pairs', label: jobs.toList, group, keys: ['Escape'], run: () => navigate('/jobs') },
  ]);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <h1 ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
            {words.title}
          </h1>
          {current !== undefined && <p>{words.intro}</p>}
        </div>
        {ids !== undefined && current !== undefined && (
          <div className={classes.move}>
            <Button disabled={at === 0} onClick={() => go(at - 1)} rightSection={<KeyHint keys={['K']} />} aria-keyshortcuts="K">
              {words.previous}
            </Button>
            <span className={classes.place} role="status">
              {words.place(formatCount(at + 1), formatCount(ids.length))}
            </span>
            <Button
              disabled={at >= ids.length - 1}
              onClick={() => go(at + 1)}
              rightSection={<KeyHint keys={['J']} />}
              aria-keyshortcuts="J"
            >
              {words.next}
            </Button>
          </div>
        )}
      </header>
      {current !== undefined && <PairView key={current} id={current} />}
      {ids?.length === 0 && (
        <EmptyNote title={words.emptyTitle} link={{ href: '/jobs', label: jobs.toList }}>
          {words.empty}
        </EmptyNote>
      )}
    </div>
  );
}

/** Where the chosen pair stands; once answered it is gone, and the one that took its place is next. */
function placeOf(ids: readonly string[], chosen: string | null): number {
  if (chosen === null) return 0;
  const next = ids.findIndex((id) => id >= chosen);
  return next < 0 ? Math.max(0, ids.length - 1) : next;
}
