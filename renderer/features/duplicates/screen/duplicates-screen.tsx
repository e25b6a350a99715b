import { Button, Progress } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { duplicates as words } from '../../../../shared/text/en/duplicates.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { Page } from '../../../ui/page.tsx';
import { duplicateSession } from '../search/duplicate-session.ts';
import classes from './duplicates.module.css';
import { Pairs } from './pairs.tsx';

/** Customers that look alike, a pair at a time: the same, not the same, later. */
export function DuplicatesScreen() {
  const { kernel } = useProgram();
  const state = useSyncExternalStore(duplicateSession.subscribe, duplicateSession.state);
  const newest = useQuery(
    async (reader) =>
      (await reader.customers.where('[live+createdAt]').between([1, ''], [1, '\uffff']).reverse().limit(1).toArray())[0]?.createdAt ?? '',
    [],
  );
  const look = (): void => duplicateSession.search(kernel.database.name, newest ?? '');
  const stale = newest !== undefined && newest !== '' && (state.stage === 'idle' || (state.stage === 'found' && newest > state.newest));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once when the screen opens, and again only when customers came who were never compared
  useEffect(() => {
    if (stale) look();
  }, [stale]);
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      {...(state.stage === 'found' && { actions: <Button onClick={look}>{words.lookAgain}</Button> })}
    >
      {state.stage === 'searching' && <Searching percent={state.percent} />}
      {state.stage === 'found' && <Pairs found={state.found} />}
      {(state.stage === 'idle' || state.stage === 'failed') && (
        <EmptyNote
          title={state.stage === 'idle' ? words.emptyTitle : words.failedTitle}
          action={
            <Button variant="filled" onClick={look}>
              {state.stage === 'idle' ? words.look : words.lookAgain}
            </Button>
          }
        >
          {state.stage === 'idle' ? words.empty : words.failed}
        </EmptyNote>
      )}
    </Page>
  );
}

function Searching({ percent }: { percent: number }) {
  return (
    <section className={classes.searching} aria-label={words.searching}>
      <h2>{words.searching}</h2>
      <Progress value={percent} aria-label={words.searching} />
      <p>{words.searched(percent)}</p>
      <Button onClick={duplicateSession.stop}>{words.stop}</Button>
    </section>
  );
}
