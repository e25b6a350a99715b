import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { weekStart } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { calendarViews, turnPage } from '../../../../shared/domain/calendar/view-days.ts';
import { readDue } from '../../../../shared/domain/promise/read-due.ts';
import { calendar as words } from '../../../../shared/text/en/calendar.ts';
import { calendarNames } from '../../../../shared/text/en/calendar-names.ts';
import { jobSheet } from '../../../../shared/text/en/job-sheet.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { type CalendarKind, calendarKinds } from '../../../data/contributions/calendar.ts';
import { findWhen } from '../../../data/dates/find-when.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { FilterSelect } from '../../../ui/list/filter-select.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import classes from './screen.module.css';
import { useDayPaper } from './use-day-paper.ts';
import type { CalendarSight } from './use-sight.ts';

interface Props {
  readonly sight: CalendarSight;
  readonly onChange: (changes: Partial<CalendarSight>) => void;
  readonly goTo: RefObject<HTMLInputElement | null>;
  readonly newJob?: RefObject<HTMLButtonElement | null>;
  readonly onNewJob: () => void;
}

/** What is shown, and the ways to another day, another view, less of it. */
export function CalendarHead({ sight, onChange, goTo, newJob, onNewJob }: Props) {
  const { staff } = useProgram();
  const now = useNow();
  const heading = useHeadingFocus();
  const { view, date } = sight;
  const people = staff.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <header className={classes.head}>
      <div className={classes.row}>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          <span className={classes.name}>{calendarNames.title}</span> <span aria-live="polite">{rangeWords(sight, now)}</span>
        </h1>
        <div className={classes.pages}>
          <ActionIcon
            variant="default"
            size={34}
            aria-label={words.previous[view]}
            aria-keyshortcuts="PageUp"
            onClick={() => onChange({ date: turnPage(view, date, -1) })}
          >
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <Button px={12} rightSection={<KeyHint keys={['T']} />} aria-keyshortcuts="T" onClick={() => onChange({ date: now.date })}>
            {words.today}
          </Button>
          <ActionIcon
            variant="default"
            size={34}
            aria-label={words.next[view]}
            aria-keyshortcuts="PageDown"
            onClick={() => onChange({ date: turnPage(view, date, 1) })}
          >
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </div>
        <div className={classes.views}>
          <ChoiceGroup
            label={words.view}
            choices={calendarViews.map((value) => ({ value, label: words.views[value] }))}
            value={view}
            onChange={(next) => onChange({ view: next })}
          />
        </div>
      </div>
      <div className={classes.row}>
        <GoTo input={goTo} onGo={(day) => onChange({ date: day })} />
        <FilterSelect
          label={words.which}
          any={words.anyKind}
          choices={calendarKinds.map((value) => ({ value, label: words.kinds[value] }))}
          value={sight.kind}
          onChange={(kind) => onChange({ kind: kind as CalendarKind | null })}
        />
        <FilterSelect
          label={words.whose}
          any={words.everybody}
          choices={people}
          value={sight.person}
          onChange={(person) => onChange({ person })}
        />
        <span className={classes.newJob}>
          {view === 'day' && <PrintDay sight={sight} now={now} />}
          <Button
            {...(newJob && { ref: newJob })}
            variant="filled"
            rightSection={<KeyHint keys={['N']} />}
            aria-keyshortcuts="N"
            onClick={onNewJob}
          >
            {words.newJob}
          </Button>
        </span>
      </div>
    </header>
  );
}

/** Puts the day's visits on paper, a sheet each, for whoever drives. */
function PrintDay({ sight: { date, person }, now }: { sight: CalendarSight; now: Now }) {
  const print = useDayPaper();
  const run = (): void => void print(date, person);
  useActions([{ id: 'calendar-print', label: jobSheet.day.print, group: words.group, keys: ['Mod+P'], run }]);
  return (
    <Button aria-label={jobSheet.day.label(words.longDay(date, now))} aria-keyshortcuts="Control+P" onClick={run}>
      {jobSheet.day.print}
    </Button>
  );
}

function rangeWords({ view, date }: CalendarSight, now: Now): string {
  if (view === 'day') return words.range.day(date, now);
  return view === 'week' ? words.range.week(weekStart(date), now) : words.range.month(date.slice(0, 7), now);
}

/** A day as one says it; days gone by are days too. */
function GoTo({ input, onGo }: { input: RefObject<HTMLInputElement | null>; onGo: (date: string) => void }) {
  const { country } = useProgram().business;
  const now = useNow();
  const [typed, setTyped] = useState('');
  const [unread, setUnread] = useState(false);
  const go = (): void => {
    const read = readDue(typed, now, country, findWhen);
    const due = read.ok || read.code === 'due-over' ? read.due : null;
    setUnread(due === null && typed.trim() !== '');
    if (due === null) return;
    setTyped('');
    onGo(due.dueOn);
  };
  return (
    <SubmitForm className={classes.goTo} onSubmit={go}>
      <TextInput
        ref={input}
        aria-label={words.goTo}
        aria-keyshortcuts="G"
        placeholder={`${words.goTo}: ${words.goToHint}`}
        value={typed}
        maxLength={80}
        autoComplete="off"
        w={250}
        error={unread ? words.goToUnread : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setUnread(false);
        }}
      />
    </SubmitForm>
  );
}
