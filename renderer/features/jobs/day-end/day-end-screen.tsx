import { useCallback, useRef } from 'react';
import { dayEnd as words } from '../../../../shared/text/en/day-end.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import { type DayEnd, readDayEnd } from '../queries/day-end.ts';
import classes from './day-end.module.css';
import { BeforeYouGo, ClosedToday, WhatComesFirst } from './day-end-panels.tsx';
import { DayLine, lineFieldId } from './day-line.tsx';

/** The evening: all visits of the day closed in one list, what is still owed, and what comes first. */
export function DayEndScreen() {
  const now = useNow();
  const day = useQuery((reader) => readDayEnd(reader, now), [now.instant]);
  return day === undefined ? null : <Evening day={day} />;
}

function Evening({ day }: { day: DayEnd }) {
  const now = useNow();
  const heading = useHeadingFocus();
  const owed = useRef<HTMLDivElement>(null);
  const saves = useRef(new Map<string, () => Promise<void>>());
  const ids = day.visits.map(({ facts }) => facts.job.id);
  const latest = useRef(ids);
  latest.current = ids;
  const onReady = useCallback((jobId: string, save: (() => Promise<void>) | null) => {
    if (save === null) saves.current.delete(jobId);
    else saves.current.set(jobId, save);
  }, []);
  /** The next line, the first one after the last, and once all are closed what is still owed. */
  const goOn = useCallback((jobId: string) => {
    const at = latest.current.indexOf(jobId);
    const rest = latest.current.filter((id) => id !== jobId);
    const next = rest[at] ?? rest[0];
    const target = next === undefined ? owed.current : document.getElementById(lineFieldId(next));
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }, []);
  const saveFocused = (): void => {
    const line = document.activeElement?.closest<HTMLElement>('[data-line]')?.dataset['line'];
    if (line !== undefined) void saves.current.get(line)?.();
    else if (ids[0] !== undefined) document.getElementById(lineFieldId(ids[0]))?.focus();
  };
  useActions([
    { id: 'day-end-save', label: words.keys.save, group: words.group, keys: ['Mod+Enter'], inFields: true, run: saveFocused },
    { id: 'day-end-leave', label: words.keys.leave, group: words.group, keys: ['Escape'], run: ({ navigate }) => navigate('/today') },
  ]);
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <h1 ref={heading} tabIndex={-1}>
          {jobs.dayEnd}
        </h1>
        <p className={classes.muted}>
          {formatFullDay(now.date)}. {words.toClose(ids.length)} {ids.length > 0 && words.hint}
        </p>
      </header>
      {ids.length === 0 ? (
        <Panel title={words.nothingToClose}>
          <p className={classes.muted}>{words.nothingToCloseText}</p>
        </Panel>
      ) : (
        <ol className={classes.lines} aria-label={words.list}>
          {day.visits.map((visit) => (
            <DayLine key={visit.facts.job.id} visit={visit} onReady={onReady} onClosed={goOn} />
          ))}
        </ol>
      )}
      <div className={classes.panels}>
        <BeforeYouGo target={owed} />
        <WhatComesFirst />
        <ClosedToday jobs={day.closed} />
      </div>
    </div>
  );
}
