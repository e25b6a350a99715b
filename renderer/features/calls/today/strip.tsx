import { today } from '../../../../shared/text/en/today.ts';
import { formatSpan } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { readStrip } from '../queries/read-strip.ts';
import classes from './today.module.css';

/** The figures above the queue: how we kept our word this month, and what waits now. Reviews as the queue lists them. */
export function Strip({ reviews }: { reviews: number }) {
  const now = useNow();
  const facts = useQuery((reader) => readStrip(reader, now), [now.instant]);
  const { strip } = today;
  return (
    <dl className={classes.strip} aria-label={strip.label}>
      <div>
        <dt>{strip.acknowledged}</dt>
        <dd>
          {facts === undefined || facts.told.all === 0 ? (
            <small>{strip.none}</small>
          ) : (
            strip.acknowledgedOf(facts.told.before, facts.told.all)
          )}
          {facts !== undefined && facts.told.all > 0 && <small>{strip.thisMonth}</small>}
        </dd>
      </div>
      <div>
        <dt>{strip.waiting}</dt>
        <dd>
          {facts?.waiting.count ?? 0}
          {facts?.waiting.oldestMinutes != null && <Chip tone="due">{strip.oldest(formatSpan(facts.waiting.oldestMinutes))}</Chip>}
        </dd>
      </div>
      <div>
        <dt>{strip.checks}</dt>
        <dd>{facts?.checks ?? 0}</dd>
      </div>
      <div>
        <dt>{strip.reviews}</dt>
        <dd>{reviews}</dd>
      </div>
    </dl>
  );
}
