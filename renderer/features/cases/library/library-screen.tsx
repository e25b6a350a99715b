import { Button } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { learnTitles } from '../../../../shared/text/en/learn-titles.ts';
import { library as words } from '../../../../shared/text/en/library.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { listCommandOf, useListActions } from '../../../data/lists/list-keys.ts';
import { useLearnTabs } from '../../../data/lists/use-learn-tabs.ts';
import { useList } from '../../../data/lists/use-list.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { FilterSelect } from '../../../ui/list/filter-select.tsx';
import { type ListHandle, ListScreen } from '../../../ui/list/list-screen.tsx';
import { useSelection } from '../../../ui/list/use-selection.ts';
import { caseList } from './case-list.ts';
import { caseColumns } from './columns.tsx';

const stateChoices = Object.entries(words.states).map(([value, label]) => ({ value, label }));

/** Every case of the team, those that were worked on last first. */
export function LibraryScreen() {
  const [, navigate] = useLocation();
  const { isMac } = useProgram();
  const now = useNow();
  const list = useList(caseList);
  const tabs = useLearnTabs('/learn');
  const handle = useRef<ListHandle>(null);
  const [selection, select] = useSelection(list.memory, list.all);
  useListActions(handle, selection.chosen.size);
  const columns = useMemo(() => caseColumns(now), [now]);
  const isEmpty = list.all?.length === 0;
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
      filters={
        <FilterSelect
          label={words.state}
          any={words.anyState}
          choices={stateChoices}
          value={list.filters['state'] ?? null}
          onChange={(state) => list.setFilter('state', state)}
        />
      }
      bulk={null}
      noMatch={
        isEmpty ? (
          <EmptyNote title={words.emptyTitle} action={<Button onClick={() => navigate('/jobs')}>{words.toJobs}</Button>}>
            {words.empty}
          </EmptyNote>
        ) : (
          <EmptyNote title={words.noneTitle} action={<Button onClick={list.showAll}>{lists.showAll}</Button>}>
            {words.none}
          </EmptyNote>
        )
      }
      handle={handle}
    />
  );
}
