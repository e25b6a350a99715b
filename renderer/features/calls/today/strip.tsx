import { IconArrowRight } from '@tabler/icons-react';
import { startOfDay } from '../../../../shared/domain/base/local-time.ts';
import { type MovedGroup, movedGroups } from '../../../../shared/domain/call/moved-since.ts';
import { desk } from '../../../../shared/text/en/desk.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatCount, formatMoment } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import type { Moved } from '../queries/read-moved.ts';
import type { QueueStretch } from '../queries/read-queue.ts';
import classes from './strip.module.css';
import { useStrip } from './use-strip.ts';

interface Props {
  readonly stretches: readonly QueueStretch[];
  readonly moved: Moved | undefined;
  readonly since: string;
  readonly onMoved: () => void;
}

/** The figures above the queue, and the way to what moved. */
export function Strip({ stretches, moved, since, onMoved }: Props) {
  const figures = useStrip(stretches);
  return (
    <div className={classes.strip}>
      <dl className={classes.figures} aria-label={today.strip.label}>
        {figures.map(({ label, value, note, tone }) => (
          <div key={label}>
            <dt title={label}>{label}</dt>
            <dd>
              {value}
              {note !== '' && (tone === 'plain' ? <small>{note}</small> : <Chip tone={tone}>{note}</Chip>)}
            </dd>
          </div>
        ))}
      </dl>
      <MovedButton moved={moved} since={since} onMoved={onMoved} />
    </div>
  );
}

function MovedButton({ moved, since, onMoved }: Pick<Props, 'moved' | 'since' | 'onMoved'>) {
  const now = useNow();
  const count = (group: MovedGroup): number => moved?.groups[group].length ?? 0;
  const all = movedGroups.reduce((sum, group) => sum + count(group), 0);
  const parts = movedGroups.flatMap((group) => (count(group) > 0 ? [desk.moved.part[group](count(group))] : []));
  return (
    <button type="button" className={classes.moved} aria-keyshortcuts="M" onClick={onMoved}>
      <span className={classes.movedSince}>
        {since === startOfDay(now.date, now.zone) ? desk.moved.sinceYesterday : desk.moved.since(formatMoment(since, now))}{' '}
        <KeyHint keys={['M']} />
      </span>
      <span className={classes.movedWhat}>
        <b>{all === 0 ? desk.moved.none : `${formatCount(all)}${moved?.more === true ? '+' : ''}`}</b>
        <small>{parts.join(', ')}</small>
        <IconArrowRight size={15} aria-hidden />
      </span>
      <span className="visually-hidden">{desk.moved.open}</span>
    </button>
  );
}
