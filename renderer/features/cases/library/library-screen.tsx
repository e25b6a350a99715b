import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { learnTitles } from '../../../../shared/text/en/learn-titles.ts';
import { library as words } from '../../../../shared/text/en/library.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { listCommandOf, useListActions } from '../../../data/lists/list-keys.ts';
import { useLearnTabs } from '../../../data/lists/use-learn-tabs.ts';
import { type List, useList } from '../../../data/lists/use-list.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useStartParam } from '../../../data/react/use-start-param.ts';
import { searchOf } from '../../../data/search/search-program.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { type ListHandle, ListScreen } from '../../../ui/list/list-screen.tsx';
import { useSelection } from '../../../ui/list/use-selection.ts';
import { CaseFilters } from './case-filters.tsx';
import { type CaseLine, caseListOf } from './case-list.ts';
import { caseColumns } from './columns.tsx';
import { LikeNote } from './like-note.tsx';

/** Every case of the team, those that were worked on last first; or those that are like a job. */
export function LibraryScreen() {
  const [like, setLike] = useState(useStartParam('like'));
  return <Library key={like ?? ''} like={like} onAll={() => setLike(null)} />;
}

function Library({ like, onAll }: { like: Id | null; onAll: () => void }) {
  const [, navigate] = useLocation();
  const { isMac, kernel } = useProgram();
  const now = useNow();
  const definition = useMemo(() => caseListOf(searchOf(kernel.database.name), like), [kernel, like]);
  const list = useList(definition);
  const tabs = useLearnTabs('/learn');
  const handle = useRef<ListHandle>(null);
  const [selection, select] = useSelection(list.memory, list.all);
  useListActions(handle, selection.chosen.size);
  const columns = useMemo(() => caseColumns(now), [now]);
  return (
    <ListScreen
      title={learnTitles.cases}
      {...(tabs && { tabs })}
      words={{ ...lists.table(learnTitles.cases), search: words.search, searchHint: words.searchHint }}
      list={list}
      columns={columns}
      selection={selection}
      onSelection={select}
      onOpen={(id) => navigate(`/cases/${id}`)}
      commandOf={(press) => listCommandOf(press, isMac)}
      status={(counts) => lists.status(counts, words.things)}
      filters={<CaseFilters list={list} />}
      above={like !== null && <LikeNote jobId={like} onAll={onAll} />}
      aside={
        <Button component={Link} href="/cases/new">
          {learnTitles.tellStory}
        </Button>
      }
      bulk={null}
      noMatch={<NoMatch list={list} isLike={like !== null} />}
      handle={handle}
    />
  );
}

function NoMatch({ list, isLike }: { list: List<CaseLine>; isLike: boolean }) {
  if (list.all?.length === 0)
    return (
      <EmptyNote title={words.emptyTitle} link={{ href: '/jobs', label: words.toJobs }}>
        {words.empty}
      </EmptyNote>
    );
  if (isLike && list.typed.trim() === '' && Object.keys(list.filters).length === 0)
    return <EmptyNote title={words.like.noneTitle}>{words.like.none}</EmptyNote>;
  return (
    <EmptyNote title={words.noneTitle} action={<Button onClick={list.showAll}>{lists.showAll}</Button>}>
      {words.none}
    </EmptyNote>
  );
}
