import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { listTitles } from '../../../../shared/text/en/list-titles.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { properties } from '../../../../shared/text/en/properties.ts';
import { propertyList as words } from '../../../../shared/text/en/property-list.ts';
import { listCommandOf, useListActions } from '../../../data/lists/list-keys.ts';
import { useList } from '../../../data/lists/use-list.ts';
import { useListTabs } from '../../../data/lists/use-list-tabs.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { FilterSelect } from '../../../ui/list/filter-select.tsx';
import { type ListHandle, ListScreen } from '../../../ui/list/list-screen.tsx';
import { useSelection } from '../../../ui/list/use-selection.ts';
import { propertyColumns } from './columns.tsx';
import { PropertyBulk } from './property-bulk.tsx';
import { listTowns, propertyList } from './property-list.ts';

/** Every place that we work at, by street, town or who holds it. */
export function PropertiesScreen() {
  const [, navigate] = useLocation();
  const { isMac } = useProgram();
  const list = useList(propertyList);
  const tabs = useListTabs('/properties');
  const handle = useRef<ListHandle>(null);
  const [selection, select] = useSelection(list.memory, list.all);
  useListActions(handle, selection.chosen.size);
  const towns = useQuery(listTowns, []) ?? [];
  const isEmpty = list.all?.length === 0;
  return (
    <ListScreen
      title={listTitles.properties}
      {...(tabs && { tabs })}
      words={{ ...lists.table(listTitles.properties), search: words.search, searchHint: words.searchHint }}
      list={list}
      columns={propertyColumns}
      selection={selection}
      onSelection={select}
      onOpen={(id) => navigate(`/properties/${id}`)}
      commandOf={(press) => listCommandOf(press, isMac)}
      status={(counts) => lists.status(counts, words.things)}
      filters={
        (towns.length > 1 || list.filters['town'] !== undefined) && (
          <FilterSelect
            label={words.town}
            any={words.anyTown}
            choices={towns.map((town) => ({ value: town, label: town }))}
            value={list.filters['town'] ?? null}
            onChange={(town) => list.setFilter('town', town)}
          />
        )
      }
      aside={
        <Button h={32} onClick={() => navigate('/properties/new')}>
          {properties.newTitle}
        </Button>
      }
      bulk={<PropertyBulk selection={selection} onSelection={select} />}
      noMatch={
        isEmpty ? (
          <EmptyNote title={words.emptyTitle} action={<Button onClick={() => navigate('/customers')}>{words.toCustomers}</Button>}>
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
