import { IconAlertTriangle, IconCircleCheck, IconLock } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import type { SnapshotSummary } from '../../../../shared/domain/backup/snapshot-summary.ts';
import { groupBy } from '../../../../shared/domain/base/group-by.ts';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { schemaVersion } from '../../../../shared/domain/schema.ts';
import { restore as words } from '../../../../shared/text/en/restore.ts';
import { formatFullDay, formatTime } from '../../../../shared/text/format.ts';
import classes from './restore.module.css';

interface Props {
  readonly snapshots: readonly SnapshotSummary[];
  readonly chosen: string | null;
  readonly now: Now;
  readonly onChoose: (snapshot: SnapshotSummary) => void;
}

/** The copies by day, newest first. One stop for the Tab key; arrows, Home and End move. */
export function CopyList({ snapshots, chosen, now, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const days = groupBy(snapshots, ({ at }) => localOf(at, now.zone).date);
  const entry = snapshots.find(({ id }) => id === chosen) ?? snapshots[0];

  const move = (event: KeyboardEvent): void => {
    const lines = [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const at = lines.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    lines[Math.max(0, Math.min(lines.length - 1, next))]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: moves the focus between its buttons
    <div ref={list} className={classes.days} onKeyDown={move}>
      {[...days].map(([date, ofDay]) => (
        <section key={date} aria-label={formatFullDay(date)}>
          <h3 className={classes.day}>{formatFullDay(date)}</h3>
          <ul className={classes.copies}>
            {ofDay.map((snapshot) => (
              <li key={snapshot.id}>
                <button
                  type="button"
                  className={classes.copy}
                  aria-current={snapshot.id === chosen}
                  tabIndex={snapshot.id === entry?.id ? 0 : -1}
                  onClick={() => onChoose(snapshot)}
                >
                  <CopyLine snapshot={snapshot} now={now} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function CopyLine({ snapshot, now }: { snapshot: SnapshotSummary; now: Now }) {
  const { at, kind, customers, jobs, bytes } = snapshot;
  return (
    <>
      <span className={classes.time}>{formatTime(at, now.zone)}</span>
      <span className={classes.what}>
        <span>{words.kinds[kind]}</span>
        <span className={classes.quiet}>{words.line(customers, jobs, words.megabytes(bytes))}</span>
      </span>
      <CopyState snapshot={snapshot} />
    </>
  );
}

function CopyState({ snapshot }: { snapshot: SnapshotSummary }) {
  const { state, locked } = snapshot;
  if (snapshot.schemaVersion > schemaVersion) return <span className={classes.warn}>{words.newer}</span>;
  if (locked) {
    return (
      <span className={classes.state}>
        <IconLock size={15} aria-hidden />
        {words.locked}
      </span>
    );
  }
  const Icon = state === 'good' ? IconCircleCheck : IconAlertTriangle;
  return (
    <span className={state === 'good' ? classes.good : classes.warn}>
      <Icon size={15} aria-hidden />
      {words.states[state]}
    </span>
  );
}
