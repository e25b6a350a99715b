import { Button } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { complaintFrom } from '../../../../shared/domain/complaint/complaint.ts';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { listCommandOf, useListActions } from '../../../data/lists/list-keys.ts';
import { useBulkBar } from '../../../data/lists/use-bulk-bar.ts';
import { useExportChosen } from '../../../data/lists/use-export-chosen.ts';
import { type List, useList } from '../../../data/lists/use-list.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { BulkBar, BulkButton } from '../../../ui/list/bulk-bar.tsx';
import { FilterSelect } from '../../../ui/list/filter-select.tsx';
import { type ListHandle, ListScreen } from '../../../ui/list/list-screen.tsx';
import { useSelection } from '../../../ui/list/use-selection.ts';
import { letGo, type RowSelection } from '../../../ui/table/row-selection.ts';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import { usualThemes } from '../queries/read-choices.ts';
import type { ComplaintLine } from '../queries/read-complaint-lines.ts';
import { complaintColumns } from './columns.tsx';
import { complaintList } from './complaint-list.ts';

const words = complaints.list;
const stateChoices = [
  { value: 'standing', label: words.standing },
  { value: 'overdue', label: words.overdue },
  { value: 'open', label: complaints.states.open },
  { value: 'planned', label: complaints.states.planned },
  { value: 'closed', label: complaints.states.closed },
];
const fromChoices = complaintFrom.map((value) => ({ value, label: complaints.from[value] }));
const severityChoices = (['1', '2', '3'] as const).map((value) => ({ value, label: complaints.severitiesShort[value] }));

/** Every complaint; those that are not closed to begin with, the newest first. */
export function ComplaintsScreen() {
  const [, navigate] = useLocation();
  const { isMac } = useProgram();
  const now = useNow();
  const list = useList(complaintList);
  const handle = useRef<ListHandle>(null);
  const [selection, select] = useSelection(list.memory, list.all);
  useListActions(handle, selection.chosen.size);
  const columns = useMemo(() => complaintColumns(now), [now]);
  if (list.all?.length === 0) return <NoComplaints />;
  return (
    <ListScreen
      title={complaints.title}
      words={{ ...lists.table(complaints.title), search: words.search, searchHint: words.searchHint }}
      list={list}
      columns={columns}
      selection={selection}
      onSelection={select}
      onOpen={(id) => navigate(`/complaints/${id}`)}
      commandOf={(press) => listCommandOf(press, isMac)}
      status={(counts) => lists.status(counts, complaints.things)}
      filters={<ComplaintFilters list={list} />}
      aside={<WriteButton />}
      bulk={<ComplaintBulk selection={selection} onSelection={select} />}
      noMatch={<NoMatch list={list} />}
      handle={handle}
    />
  );
}

function WriteButton({ variant = 'default' }: { variant?: string }) {
  const [, navigate] = useLocation();
  return (
    <Button h={32} variant={variant} onClick={() => navigate('/complaints/new')}>
      {words.write}
    </Button>
  );
}

function ComplaintFilters({ list }: { list: List<ComplaintLine> }) {
  const themes = useQuery(usualThemes, []) ?? [];
  const filter = (name: string) => ({
    value: list.filters[name] ?? null,
    onChange: (value: string | null) => list.setFilter(name, value),
  });
  return (
    <>
      <FilterSelect label={words.state} any={words.anyState} choices={stateChoices} {...filter('state')} />
      <FilterSelect label={words.from} any={words.anyFrom} choices={fromChoices} {...filter('from')} />
      {(themes.length > 0 || list.filters['theme'] !== undefined) && (
        <FilterSelect
          label={words.theme}
          any={words.anyTheme}
          choices={themes.map((theme) => ({ value: theme, label: theme }))}
          {...filter('theme')}
        />
      )}
      <FilterSelect label={words.severity} any={words.anySeverity} choices={severityChoices} {...filter('severity')} />
    </>
  );
}

function ComplaintBulk({ selection, onSelection }: { selection: RowSelection; onSelection: (selection: RowSelection) => void }) {
  const { words: bar } = useBulkBar();
  const save = useExportChosen('complaints', complaints.title);
  return (
    <BulkBar {...bar} onLetGo={() => onSelection(letGo(selection))}>
      <BulkButton label={lists.export} onClick={() => save([...selection.chosen])} />
    </BulkBar>
  );
}

function NoMatch({ list }: { list: List<ComplaintLine> }) {
  const onlyStanding = list.typed.trim() === '' && Object.keys(list.filters).join() === 'state' && list.filters['state'] === 'standing';
  return (
    <EmptyNote
      title={onlyStanding ? words.noneOpenTitle : words.noneTitle}
      action={<Button onClick={list.showAll}>{lists.showAll}</Button>}
    >
      {onlyStanding ? words.noneOpen : words.none}
    </EmptyNote>
  );
}

function NoComplaints() {
  const heading = useHeadingFocus();
  return (
    <div>
      <h1 ref={heading} tabIndex={-1} className="visually-hidden">
        {complaints.title}
      </h1>
      <EmptyNote title={words.emptyTitle} action={<WriteButton variant="filled" />}>
        {words.empty}
      </EmptyNote>
    </div>
  );
}
