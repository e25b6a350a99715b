import { Button } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { equipment } from '../../../../shared/text/en/equipment.ts';
import { equipmentList as words } from '../../../../shared/text/en/equipment-list.ts';
import { listTitles } from '../../../../shared/text/en/list-titles.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { listCommandOf, useListActions } from '../../../data/lists/list-keys.ts';
import { useList } from '../../../data/lists/use-list.ts';
import { useListTabs } from '../../../data/lists/use-list-tabs.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { FilterSelect } from '../../../ui/list/filter-select.tsx';
import { type ListHandle, ListScreen } from '../../../ui/list/list-screen.tsx';
import { useSelection } from '../../../ui/list/use-selection.ts';
import { equipmentColumns } from './columns.tsx';
import { EquipmentBulk } from './equipment-bulk.tsx';
import { equipmentList } from './equipment-list.ts';

const choicesOf = (named: Readonly<Record<string, string>>) => Object.entries(named).map(([value, label]) => ({ value, label }));
const warrantyChoices = choicesOf(words.warranties);
const standingChoices = choicesOf(words.standings);

/** Everything that stands at any place, by what it is, who made it, or how long its warranty runs. */
export function EquipmentListScreen() {
  const [, navigate] = useLocation();
  const { isMac } = useProgram();
  const now = useNow();
  const list = useList(equipmentList);
  const tabs = useListTabs('/equipment');
  const handle = useRef<ListHandle>(null);
  const [selection, select] = useSelection(list.memory, list.all);
  useListActions(handle, selection.chosen.size);
  const columns = useMemo(() => equipmentColumns(now), [now]);
  const filter = (name: string) => ({
    value: list.filters[name] ?? null,
    onChange: (value: string | null) => list.setFilter(name, value),
  });
  return (
    <ListScreen
      title={listTitles.equipment}
      {...(tabs && { tabs })}
      words={{ ...lists.table(listTitles.equipment), search: words.search, searchHint: words.searchHint }}
      list={list}
      columns={columns}
      selection={selection}
      onSelection={select}
      onOpen={(id) => navigate(`/equipment/${id}`)}
      commandOf={(press) => listCommandOf(press, isMac)}
      status={(counts) => lists.status(counts, words.things)}
      filters={
        <>
          <FilterSelect label={words.warranty} any={words.anyWarranty} choices={warrantyChoices} {...filter('warranty')} />
          <FilterSelect label={words.standing} any={words.anyStanding} choices={standingChoices} {...filter('standing')} />
        </>
      }
      aside={
        <Button h={32} onClick={() => navigate('/equipment/new')}>
          {equipment.newTitle}
        </Button>
      }
      bulk={<EquipmentBulk selection={selection} onSelection={select} />}
      noMatch={
        list.all?.length === 0 ? (
          <EmptyNote title={words.emptyTitle} action={<Button onClick={() => navigate('/properties')}>{words.toPlaces}</Button>}>
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
