import { Button } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { lists } from '../../../../shared/text/en/lists.ts';
import { promises } from '../../../../shared/text/en/promises.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { listCommandOf, useListActions } from '../../../data/lists/list-keys.ts';
import { type List, useList } from '../../../data/lists/use-list.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { FilterSelect } from '../../../ui/list/filter-select.tsx';
import { type ListHandle, ListScreen } from '../../../ui/list/list-screen.tsx';
import { useSelection } from '../../../ui/list/use-selection.ts';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import { formKey, openPromiseForm } from '../form/open-form.ts';
import type { PromiseFacts } from '../queries/read-promise.ts';
import { promiseColumns } from './columns.tsx';
import { promiseList } from './promise-list.ts';

const words = promises.list;
const stateChoices = Object.entries(words.filters).map(([value, label]) => ({ value, label }));

/** Everything that we said we would do: what is to keep first, and what became of the rest. */
export function PromisesScreen() {
  const [, navigate] = useLocation();
  const { isMac, everStaff } = useProgram();
  const now = useNow();
  const list = useList(promiseList);
  const handle = useRef<ListHandle>(null);
  const [selection, select] = useSelection(list.memory, list.all);
  useListActions(handle, selection.chosen.size);
  const columns = useMemo(() => promiseColumns(now, new Map(everStaff.map(({ id, name }) => [id, name]))), [now, everStaff]);
  if (list.all?.length === 0) return <NoPromises />;
  return (
    <ListScreen
      title={promises.title}
      words={{ ...lists.table(promises.title), search: words.search, searchHint: words.searchHint }}
      list={list}
      columns={columns}
      selection={selection}
      onSelection={select}
      onOpen={(id) => navigate(`/promises/${id}`)}
      commandOf={(press) => listCommandOf(press, isMac)}
      status={(counts) => lists.status(counts, words.things)}
      filters={<PromiseFilters list={list} />}
      aside={<PromiseButton />}
      bulk={null}
      noMatch={<NoMatch list={list} />}
      handle={handle}
    />
  );
}

function PromiseFilters({ list }: { list: List<PromiseFacts> }) {
  const { staff, actor } = useProgram();
  const filter = (name: string) => ({
    value: list.filters[name] ?? null,
    onChange: (value: string | null) => list.setFilter(name, value),
  });
  const others = staff.filter(({ id }) => id !== actor.id).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <FilterSelect label={words.filter} any={words.any} choices={stateChoices} {...filter('state')} />
      <FilterSelect
        label={words.whose}
        any={words.everybody}
        choices={[{ value: actor.id, label: words.mine(actor.name) }, ...others]}
        {...filter('person')}
      />
    </>
  );
}

function PromiseButton({ variant = 'default' }: { variant?: string }) {
  const { isMac } = useProgram();
  return (
    <Button
      h={32}
      variant={variant}
      rightSection={<KeyHint keys={keyLabels(formKey, isMac)} />}
      aria-keyshortcuts={formKey}
      onClick={() => openPromiseForm()}
    >
      {promises.closing}
    </Button>
  );
}

function NoMatch({ list }: { list: List<PromiseFacts> }) {
  const onlyOpen = list.typed.trim() === '' && Object.keys(list.filters).join() === 'state' && list.filters['state'] === 'open';
  return (
    <EmptyNote title={onlyOpen ? words.noneOpenTitle : words.noneTitle} action={<Button onClick={list.showAll}>{lists.showAll}</Button>}>
      {onlyOpen ? words.noneOpen : words.none}
    </EmptyNote>
  );
}

function NoPromises() {
  const heading = useHeadingFocus();
  return (
    <div>
      <h1 ref={heading} tabIndex={-1} className="visually-hidden">
        {promises.title}
      </h1>
      <EmptyNote title={words.emptyTitle} action={<PromiseButton variant="filled" />}>
        {words.empty}
      </EmptyNote>
    </div>
  );
}
