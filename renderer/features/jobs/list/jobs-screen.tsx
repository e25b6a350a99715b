import { Button } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { jobList as words } from '../../../../shared/text/en/job-list.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { listCommandOf, useListActions } from '../../../data/lists/list-keys.ts';
import { type List, useList } from '../../../data/lists/use-list.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { type ListHandle, ListScreen } from '../../../ui/list/list-screen.tsx';
import { useSelection } from '../../../ui/list/use-selection.ts';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import type { JobLine } from '../queries/read-job-lines.ts';
import { jobColumns } from './columns.tsx';
import { JobBulk } from './job-bulk.tsx';
import { JobFilters } from './job-filters.tsx';
import { jobList } from './job-list.ts';
import { UnfinishedBooking } from './unfinished-booking.tsx';

/** Every job; the open ones to begin with, newest first. */
export function JobsScreen() {
  const [, navigate] = useLocation();
  const { isMac } = useProgram();
  const now = useNow();
  const list = useList(jobList);
  const handle = useRef<ListHandle>(null);
  const [selection, select] = useSelection(list.memory, list.all);
  useListActions(handle, selection.chosen.size);
  const columns = useMemo(() => jobColumns(now), [now]);
  const book = (): void => navigate('/jobs/new');
  if (list.all?.length === 0) return <NoJobs onBook={book} />;
  return (
    <ListScreen
      title={jobs.title}
      words={{ ...lists.table(jobs.title), search: words.search, searchHint: words.searchHint }}
      list={list}
      columns={columns}
      selection={selection}
      onSelection={select}
      onOpen={(id) => navigate(`/jobs/${id}`)}
      commandOf={(press) => listCommandOf(press, isMac)}
      status={(counts) => lists.status(counts, words.things)}
      filters={<JobFilters list={list} />}
      above={<UnfinishedBooking />}
      bulk={<JobBulk selection={selection} onSelection={select} />}
      noMatch={<NoMatch list={list} onBook={book} />}
      handle={handle}
    />
  );
}

function NoMatch({ list, onBook }: { list: List<JobLine>; onBook: () => void }) {
  const onlyOpen = list.typed.trim() === '' && Object.keys(list.filters).join() === 'status' && list.filters['status'] === 'open';
  if (!onlyOpen) {
    return (
      <EmptyNote title={words.noneTitle} action={<Button onClick={list.showAll}>{lists.showAll}</Button>}>
        {words.none}
      </EmptyNote>
    );
  }
  return (
    <EmptyNote
      title={words.noneOpenTitle}
      action={
        <Button.Group>
          <Button variant="filled" onClick={onBook}>
            {jobs.bookOne}
          </Button>
          <Button onClick={list.showAll}>{lists.showAll}</Button>
        </Button.Group>
      }
    >
      {words.noneOpen}
    </EmptyNote>
  );
}

function NoJobs({ onBook }: { onBook: () => void }) {
  const heading = useHeadingFocus();
  return (
    <div>
      <h1 ref={heading} tabIndex={-1} className="visually-hidden">
        {jobs.title}
      </h1>
      <UnfinishedBooking />
      <EmptyNote
        title={jobs.emptyTitle}
        action={
          <Button variant="filled" onClick={onBook}>
            {jobs.bookOne}
          </Button>
        }
      >
        {jobs.empty}
      </EmptyNote>
    </div>
  );
}
