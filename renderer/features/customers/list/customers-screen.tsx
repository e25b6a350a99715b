import { Button, Group } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { customerList as words } from '../../../../shared/text/en/customer-list.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { listCommandOf, useListActions } from '../../../data/lists/list-keys.ts';
import { useList } from '../../../data/lists/use-list.ts';
import { useListTabs } from '../../../data/lists/use-list-tabs.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { FilterSelect } from '../../../ui/list/filter-select.tsx';
import { type ListHandle, ListScreen } from '../../../ui/list/list-screen.tsx';
import { useSelection } from '../../../ui/list/use-selection.ts';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import { readFoundPlaces } from '../queries/find-customers.ts';
import { listTags } from '../queries/list-tags.ts';
import { customerColumns } from './columns.tsx';
import { CustomerBulk } from './customer-bulk.tsx';
import { customerList, groups } from './customer-list.ts';

const groupChoices = groups.map((group) => ({ value: group, label: customers.groups[group] }));

/** Every customer, sorted by any column, found by name, phone or street. */
export function CustomersScreen() {
  const [, navigate] = useLocation();
  const { isMac, features } = useProgram();
  const now = useNow();
  const list = useList(customerList);
  const tabs = useListTabs('/customers');
  const handle = useRef<ListHandle>(null);
  const [selection, select] = useSelection(list.memory, list.all);
  useListActions(handle, selection.chosen.size);
  const tags = useQuery(listTags, []) ?? [];
  const foundAt = useQuery((reader) => readFoundPlaces(reader, list.typed), [list.typed]);
  const columns = useMemo(() => customerColumns(now, foundAt ?? new Map()), [now, foundAt]);
  if (list.all?.length === 0) return <NoCustomers navigate={navigate} />;
  return (
    <ListScreen
      title={customers.title}
      {...(tabs && { tabs })}
      words={{ ...lists.table(customers.title), search: words.search, searchHint: words.searchHint }}
      list={list}
      columns={columns}
      selection={selection}
      onSelection={select}
      onOpen={(id) => navigate(`/customers/${id}`)}
      commandOf={(press) => listCommandOf(press, isMac)}
      status={(counts) => lists.status(counts, words.things)}
      filters={
        <>
          <FilterSelect
            label={words.group}
            any={words.anyGroup}
            choices={groupChoices}
            value={list.filters['group'] ?? null}
            onChange={(group) => list.setFilter('group', group)}
          />
          {(tags.length > 0 || list.filters['tag'] !== undefined) && (
            <FilterSelect
              label={words.tag}
              any={words.anyTag}
              choices={tags.map((tag) => ({ value: tag, label: tag }))}
              value={list.filters['tag'] ?? null}
              onChange={(tag) => list.setFilter('tag', tag)}
            />
          )}
        </>
      }
      aside={
        <>
          {features
            .flatMap(({ customerLinks }) => customerLinks ?? [])
            .map(({ path, label }) => (
              <Button key={path} h={32} variant="subtle" component={Link} href={path}>
                {label}
              </Button>
            ))}
          <Button h={32} onClick={() => navigate('/customers/new')}>
            {customers.newTitle}
          </Button>
        </>
      }
      bulk={<CustomerBulk selection={selection} onSelection={select} tags={tags} />}
      noMatch={
        <EmptyNote title={words.noneTitle} action={<Button onClick={list.showAll}>{lists.showAll}</Button>}>
          {words.none}
        </EmptyNote>
      }
      handle={handle}
    />
  );
}

function NoCustomers({ navigate }: { navigate: (path: string) => void }) {
  const heading = useHeadingFocus();
  return (
    <div>
      <h1 ref={heading} tabIndex={-1} className="visually-hidden">
        {customers.title}
      </h1>
      <EmptyNote
        title={words.emptyTitle}
        action={
          <Group gap={8}>
            <Button variant="filled" onClick={() => navigate('/jobs/new')}>
              {words.bookFirst}
            </Button>
            <Button onClick={() => navigate('/import')}>{words.importFirst}</Button>
          </Group>
        }
      >
        {words.empty}
      </EmptyNote>
    </div>
  );
}
