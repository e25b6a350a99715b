import { Button } from '@mantine/core';
import { useState } from 'react';
import { timeline as words } from '../../../../shared/text/en/timeline.ts';
import { formatNearDay, formatWeekday } from '../../../../shared/text/format.ts';
import type { TimelineKind, TimelinePart, TimelineScope } from '../../../data/contributions/feature.ts';
import { isOfKind } from '../../../data/contributions/fold-entries.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useTimeline } from '../../../data/react/use-timeline.ts';
import { Panel } from '../../../ui/panel.tsx';
import { changeTimeline } from '../changes/change-source.ts';
import { groupByDay } from './group-by-day.ts';
import { KindFilter } from './kind-filter.tsx';
import { rememberedKind, rememberKind } from './kind-memory.ts';
import classes from './timeline.module.css';
import { TimelineItem } from './timeline-item.tsx';
import { useTimelineKeys } from './use-timeline-keys.ts';

const shownAtOnce = 60;
const alsoChanges = [changeTimeline];

/** Everything that happened with one record, whoever in the program knows of it: newest first, by day. */
export function TimelinePanel({ scope }: { scope: TimelineScope }) {
  const part = useTimeline(scope, alsoChanges);
  return (
    <Panel title={words.title}>
      {part !== undefined && part.entries.length === 0 && (
        <div className={classes.empty}>
          <h3>{words.emptyTitle}</h3>
          <p>{words.empty}</p>
        </div>
      )}
      {/* What was asked to be shown of one record says nothing of the next. */}
      {part !== undefined && part.entries.length > 0 && <Days key={Object.values(scope).join()} part={part} />}
    </Panel>
  );
}

function Days({ part: { entries, more: notTold } }: { part: TimelinePart }) {
  const now = useNow();
  const [kind, setKind] = useState<TimelineKind | null>(rememberedKind);
  const [limit, setLimit] = useState(shownAtOnce);
  // What was filtered by elsewhere may not be here at all, and the last entry of a kind may be taken back.
  const chosen = kind !== null && entries.some((entry) => isOfKind(entry, kind)) ? kind : null;
  const fitting = chosen === null ? entries : entries.filter((entry) => isOfKind(entry, chosen));
  const shown = fitting.slice(0, limit);
  const { current, onFocus } = useTimelineKeys(shown);
  const more = Math.min(shownAtOnce, fitting.length - shown.length);
  const choose = (next: TimelineKind | null): void => {
    setKind(next);
    rememberKind(next);
    setLimit(shownAtOnce);
  };
  return (
    <>
      <KindFilter entries={entries} chosen={chosen} onChoose={choose} />
      {groupByDay(shown, now.zone).map(({ date, entries: ofDay }) => (
        <section key={date} className={classes.day} aria-label={formatNearDay(date, now)}>
          <h3 className={classes.date} title={formatWeekday(date)}>
            {formatNearDay(date, now)}
          </h3>
          <ol className={classes.entries}>
            {ofDay.map((entry) => (
              <TimelineItem key={entry.id} entry={entry} zone={now.zone} current={entry.id === current} onFocus={onFocus} />
            ))}
          </ol>
        </section>
      ))}
      {more > 0 && (
        <Button className={classes.more} onClick={() => setLimit(limit + shownAtOnce)}>
          {words.showMore(more)}
        </Button>
      )}
      {more <= 0 && notTold && <p className={classes.empty}>{words.olderNotTold}</p>}
    </>
  );
}
