import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { jobs as words } from '../../../../shared/text/en/jobs.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { readDraft } from '../../../data/drafts/drafts.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import { bookingDraftKey, bookingDraftSchema, isBegun } from '../booking/booking-draft.ts';
import { type JobFilter, jobFilters, listJobs } from '../queries/list-jobs.ts';
import { countSuggestions } from '../queries/suggestions.ts';
import { JobTable, moveInTable } from './job-table.tsx';
import classes from './list.module.css';
import { rememberedFilter, rememberFilter } from './list-memory.ts';

/** Every job, newest first; the open ones to begin with. */
export function JobsScreen() {
  const [, navigate] = useLocation();
  const heading = useHeadingFocus();
  const [filter, setFilter] = useState<JobFilter>(rememberedFilter);
  /** Where each page shown so far begins; the last is on screen. */
  const [pages, setPages] = useState<readonly (number | null)[]>([null]);
  const before = pages.at(-1) ?? null;
  const page = useQuery((reader) => listJobs(reader, filter, before), [filter, before]);
  const oldest = page?.lines.at(-1)?.job.number;
  const choose = (next: JobFilter): void => {
    rememberFilter(next);
    setFilter(next);
    setPages([null]);
  };
  const { group } = words;
  useActions([
    { id: 'next-job', label: words.next, group, keys: ['J', 'ArrowDown'], run: () => moveInTable(1) },
    { id: 'previous-job', label: words.previous, group, keys: ['K', 'ArrowUp'], run: () => moveInTable(-1) },
  ]);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1 ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {words.title}
        </h1>
        <Filters filter={filter} onChoose={choose} />
      </header>
      <div className={classes.scroll}>
        <UnfinishedBooking />
        {page?.lines.length === 0 && before === null && <NoJobs filter={filter} onBook={() => navigate('/jobs/new')} />}
        {page !== undefined && page.lines.length > 0 && <JobTable lines={page.lines} />}
        {(pages.length > 1 || page?.more === true) && (
          <nav className={classes.pager} aria-label={words.list}>
            <Button disabled={pages.length === 1} onClick={() => setPages(pages.slice(0, -1))}>
              {words.newer}
            </Button>
            <Button disabled={page?.more !== true} onClick={() => oldest !== undefined && setPages([...pages, oldest])}>
              {words.older}
            </Button>
          </nav>
        )}
      </div>
    </div>
  );
}

function Filters({ filter, onChoose }: { filter: JobFilter; onChoose: (filter: JobFilter) => void }) {
  const suggested = useQuery(countSuggestions, []) ?? 0;
  return (
    <div className={classes.filters} role="toolbar" aria-label={words.filter}>
      {jobFilters.map((one) => (
        <button key={one} type="button" className={classes.filter} aria-pressed={one === filter} onClick={() => onChoose(one)}>
          {words.filters[one]}
        </button>
      ))}
      {suggested > 0 && (
        <Link href="/jobs/suggestions" className={classes.filter}>
          {words.filters.suggested} {formatCount(suggested)}
        </Link>
      )}
    </div>
  );
}

function NoJobs({ filter, onBook }: { filter: JobFilter; onBook: () => void }) {
  const note = { open: words.emptyOpen, done: words.emptyDone, all: words.empty }[filter];
  return (
    <EmptyNote
      title={filter === 'open' ? words.emptyOpenTitle : words.emptyTitle}
      action={
        <Button variant="filled" onClick={onBook}>
          {words.bookOne}
        </Button>
      }
    >
      {note}
    </EmptyNote>
  );
}

/** A booking that was left half way stands above the jobs until it is booked or put aside. */
function UnfinishedBooking() {
  const { kernel, actor } = useProgram();
  const [who, setWho] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void readDraft(kernel.database, `${bookingDraftKey}/${actor.id}`).then(async (stored) => {
      const draft = bookingDraftSchema.safeParse(stored);
      if (gone || !draft.success || !isBegun(draft.data)) return;
      const customer = draft.data.customerId === null ? undefined : await kernel.database.customers.get(draft.data.customerId);
      if (!gone) setWho(customer?.name ?? (draft.data.name || draft.data.search));
    });
    return () => {
      gone = true;
    };
  }, [kernel, actor.id]);
  if (who === null) return null;
  return (
    <div className={classes.draft}>
      <span>{words.draft(who.trim())}</span>
      <Button component={Link} href="/jobs/new">
        {words.goOn}
      </Button>
    </div>
  );
}
