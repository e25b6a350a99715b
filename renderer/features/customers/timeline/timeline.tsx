import { Button } from '@mantine/core';
import { useState } from 'react';
import { customers } from '../../../../shared/text/en/customers.ts';
import { formatNearDay, formatWeekday } from '../../../../shared/text/format.ts';
import type { TimelineEntry } from '../../../data/contributions/feature.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useTimeline } from '../../../data/react/use-timeline.ts';
import { Panel } from '../../../ui/panel.tsx';
import { groupByDay } from './group-by-day.ts';
import { KindFilter } from './kind-filter.tsx';
import classes from './timeline.module.css';
import { TimelineItem } from './timeline-item.tsx';
import { useTimelineKeys } from './use-timeline-keys.ts';

const shownAtOnce = 60;

type Kind = TimelineEntry['kind'];

/** Everything that happened with one customer, whoever in the program knows of it: newest first, by day. */
export function Timeline({ customerId }: { customerId: string }) {
  const now = useNow();
  const entries = useTimeline({ customerId });
  const [kind, setKind] = useState<Kind | null>(null);
  const [limit, setLimit] = useState(shownAtOnce);
  const all = entries ?? [];
  // The last entry of a kind may be taken back while it is filtered by.
  const chosen = kind !== null && all.some((entry) => entry.kind === kind) ? kind : null;
  const fitting = chosen === null ? all : all.filter((entry) => entry.kind === chosen);
  const shown = fitting.slice(0, limit);
  const current = useTimelineKeys(shown);
  const more = Math.min(shownAtOnce, fitting.length - shown.length);
  return (
    <Panel title={customers.timeline}>
      {entries !== undefined && all.length === 0 && (
        <div className={classes.empty}>
          <h3>{customers.timelineEmptyTitle}</h3>
          <p>{customers.timelineEmpty}</p>
        </div>
      )}
      <KindFilter entries={all} chosen={chosen} onChoose={setKind} />
      {groupByDay(shown, now.zone).map(({ date, entries: ofDay }) => (
        <section key={date} className={classes.day} aria-label={formatNearDay(date, now)}>
          <h3 className={classes.date} title={formatWeekday(date)}>
            {formatNearDay(date, now)}
          </h3>
          <ol className={classes.entries}>
            {ofDay.map((entry) => (
              <TimelineItem key={entry.id} entry={entry} zone={now.zone} current={entry.id === current} />
            ))}
          </ol>
        </section>
      ))}
      {more > 0 && (
        <Button className={classes.more} onClick={() => setLimit(limit + shownAtOnce)}>
          {customers.showMore(more)}
        </Button>
      )}
    </Panel>
  );
}
