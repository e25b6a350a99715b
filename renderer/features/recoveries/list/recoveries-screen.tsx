import { Button } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { nextStep, stageOf } from '../../../../shared/domain/recovery/take-step.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { recoveries as words } from '../../../../shared/text/en/recoveries.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { listCommandOf, useListActions } from '../../../data/lists/list-keys.ts';
import { useList } from '../../../data/lists/use-list.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { FilterSelect } from '../../../ui/list/filter-select.tsx';
import { type ListHandle, ListScreen } from '../../../ui/list/list-screen.tsx';
import { useSelection } from '../../../ui/list/use-selection.ts';
import { Lines, Marks } from '../../../ui/table/cells.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import { stageTone } from '../page/stage-tone.ts';
import { type RecoveryLine, recoveryList, recoveryStates } from './recovery-list.ts';

/** Everything that is or was put right, with how far it has come. */
export function RecoveriesScreen() {
  const [, navigate] = useLocation();
  const { isMac } = useProgram();
  const now = useNow();
  const list = useList(recoveryList);
  const handle = useRef<ListHandle>(null);
  const [selection, select] = useSelection(list.memory, list.all);
  useListActions(handle, selection.chosen.size);
  const columns = useMemo(() => recoveryColumns(now), [now]);
  if (list.all?.length === 0) return <Nothing />;
  return (
    <ListScreen
      title={words.title}
      words={{ ...lists.table(words.title), search: words.list.search, searchHint: words.list.searchHint }}
      list={list}
      columns={columns}
      selection={selection}
      onSelection={select}
      onOpen={(id) => navigate(`/recoveries/${id}`)}
      commandOf={(press) => listCommandOf(press, isMac)}
      status={(counts) => lists.status(counts, words.list.things)}
      filters={
        <FilterSelect
          label={words.list.state}
          any={words.list.any}
          choices={recoveryStates.map((state) => ({ value: state, label: words.list.states[state] }))}
          value={list.filters['state'] ?? null}
          onChange={(value) => list.setFilter('state', value)}
        />
      }
      bulk={null}
      noMatch={
        <EmptyNote title={words.list.noneTitle} action={<Button onClick={list.showAll}>{lists.showAll}</Button>}>
          {words.list.none}
        </EmptyNote>
      }
      handle={handle}
    />
  );
}

function recoveryColumns(now: Now): Column<RecoveryLine>[] {
  const { columns } = words.list;
  return [
    {
      id: 'opened',
      title: columns.opened,
      width: 340,
      descendingFirst: true,
      cell: ({ recovery, customer, jobNumber }) => (
        <Lines
          title={customer?.name ?? ''}
          href={`/recoveries/${recovery.id}`}
          beneath={words.list.since(
            formatDay(localOf(recovery.openedAt, now.zone).date, now),
            jobNumber === null ? words.origins[recovery.origin] : words.job(jobNumber),
          )}
        />
      ),
    },
    {
      id: 'state',
      title: columns.state,
      width: 300,
      cell: ({ recovery }) => {
        const stage = stageOf(recovery);
        const next = recovery.state === 'open' ? nextStep(recovery) : null;
        return (
          <Marks beneath={next === null ? '' : words.nextIs(words.steps[next])}>
            <Chip tone={stageTone[stage]}>{words.stages[stage]}</Chip>
            {recovery.reopened.length > 0 && (
              <Chip tone="due">{words.openedAgain(recovery.reopened.map(({ because }) => because.code))}</Chip>
            )}
          </Marks>
        );
      },
    },
  ];
}

function Nothing() {
  const heading = useHeadingFocus();
  return (
    <div>
      <h1 ref={heading} tabIndex={-1} className="visually-hidden">
        {words.title}
      </h1>
      <EmptyNote title={words.list.emptyTitle}>{words.list.empty}</EmptyNote>
    </div>
  );
}
