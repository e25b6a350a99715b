import { Button, CloseButton, Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { customers } from '../../../../shared/text/en/customers.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import { type FoundCustomers, findCustomers, mostFound } from '../queries/find-customers.ts';
import { listCustomerIds } from '../queries/list-customers.ts';
import { CustomerList } from './customer-list.tsx';
import classes from './list.module.css';
import { listMemory } from './list-memory.ts';
import { useListSelection } from './use-list-selection.ts';

const none: readonly string[] = [];
const nowhere: FoundCustomers['places'] = new Map();

/** Every customer by name, and a field that finds one by name, phone or street. */
export function CustomersScreen() {
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(listMemory.typed);
  const field = useRef<HTMLInputElement>(null);
  const heading = useHeadingFocus();
  const looking = typed.trim() !== '';
  const all = useQuery(listCustomerIds, []);
  const found = useQuery((reader) => (looking ? findCustomers(reader, typed) : Promise.resolve(null)), [looking ? typed : '']);
  const ids = looking ? (found?.ids ?? none) : (all ?? none);
  const selection = useListSelection(ids);
  const look = (text: string): void => {
    listMemory.typed = text;
    listMemory.scroll = 0;
    setTyped(text);
  };
  const clear = (): void => {
    look('');
    field.current?.focus();
  };
  const { keys } = customers;
  useActions([
    { id: 'customers-next', label: keys.next, group: keys.group, keys: ['J', 'ArrowDown'], run: () => selection.move(1) },
    { id: 'customers-previous', label: keys.previous, group: keys.group, keys: ['K', 'ArrowUp'], run: () => selection.move(-1) },
    { id: 'customers-find', label: keys.find, group: keys.group, keys: ['/'], run: () => field.current?.focus() },
  ]);
  const onKey = (event: KeyboardEvent): void => {
    const [first] = ids;
    if (event.key === 'Escape' && typed !== '') look('');
    else if (event.key === 'ArrowDown') selection.enter();
    else if (event.key === 'Enter' && first !== undefined && looking) navigate(`/customers/${selection.selected ?? first}`);
    else return;
    event.preventDefault();
  };
  if (all !== undefined && all.length === 0) return <NoCustomers navigate={navigate} />;
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {customers.title}
          </h1>
          <div className={classes.count} role="status">
            {all === undefined ? '' : looking ? foundWords(found) : countWords(all.length)}
          </div>
        </div>
        <TextInput
          ref={field}
          className={classes.filter}
          aria-label={customers.filter}
          placeholder={customers.filterHint}
          value={typed}
          onChange={(event) => look(event.currentTarget.value)}
          onKeyDown={onKey}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            typed === '' ? <KeyHint keys={['/']} /> : <CloseButton size={32} aria-label={customers.clearFilter} onClick={clear} />
          }
          rightSectionWidth={42}
        />
      </header>
      {looking && found != null && ids.length === 0 ? (
        <EmptyNote title={customers.noneFoundTitle} action={<Button onClick={clear}>{customers.showAll}</Button>}>
          {customers.noneFound(typed.trim())}
        </EmptyNote>
      ) : (
        all !== undefined && (
          <CustomerList
            key={looking ? 'found' : 'all'}
            ids={ids}
            places={(looking ? found?.places : undefined) ?? nowhere}
            selection={selection}
          />
        )
      )}
    </div>
  );
}

function countWords(count: number): string {
  return count === 1 ? customers.one : customers.count(formatCount(count));
}

function foundWords(found: FoundCustomers | null | undefined): string {
  if (found == null) return '';
  if (found.more) return customers.foundMany(formatCount(Math.min(found.ids.length, mostFound)));
  return found.ids.length === 1 ? customers.foundOne : customers.found(formatCount(found.ids.length));
}

function NoCustomers({ navigate }: { navigate: (path: string) => void }) {
  const heading = useHeadingFocus();
  return (
    <div className={classes.screen}>
      <h1 ref={heading} tabIndex={-1} className="visually-hidden">
        {customers.title}
      </h1>
      <EmptyNote
        title={customers.emptyTitle}
        action={
          <Group gap={8}>
            <Button variant="filled" onClick={() => navigate('/jobs/new')}>
              {customers.bookFirst}
            </Button>
            <Button onClick={() => navigate('/import')}>{customers.importFirst}</Button>
          </Group>
        }
      >
        {customers.empty}
      </EmptyNote>
    </div>
  );
}
