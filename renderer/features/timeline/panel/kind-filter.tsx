import { timeline as words } from '../../../../shared/text/en/timeline.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { type TimelineEntry, type TimelineKind, timelineKinds } from '../../../data/contributions/feature.ts';
import { isOfKind } from '../../../data/contributions/fold-entries.ts';
import classes from './timeline.module.css';

interface Props {
  readonly entries: readonly TimelineEntry[];
  /** Null for all. */
  readonly chosen: TimelineKind | null;
  readonly onChoose: (kind: TimelineKind | null) => void;
}

/** Shows one kind of entry alone. Only kinds that there are, and nothing while there is only one. */
export function KindFilter({ entries, chosen, onChoose }: Props) {
  const counts = timelineKinds
    .map((kind) => ({ kind, count: entries.filter((entry) => isOfKind(entry, kind)).length }))
    .filter(({ count }) => count > 0);
  if (counts.length < 2) return null;
  const choices = [{ kind: null, count: entries.length }, ...counts];
  return (
    <fieldset className={classes.filter} aria-label={words.filter}>
      {choices.map(({ kind, count }) => (
        <button key={kind ?? 'all'} type="button" aria-pressed={kind === chosen} onClick={() => onChoose(kind)}>
          {kind === null ? words.all : words.kinds[kind]} <span className={classes.count}>{formatCount(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}
