import { IconStack2 } from '@tabler/icons-react';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { calendar as words } from '../../../../shared/text/en/calendar.ts';
import type { ShownCrowd } from '../queries/read-calendar.ts';
import { kindIcons } from './entry-button.tsx';
import classes from './grid.module.css';
import { useMark } from './marks.ts';

interface Props {
  readonly crowd: ShownCrowd;
  readonly now: Now;
  readonly onChoose: (crowd: ShownCrowd) => void;
  readonly onLeave: () => void;
  readonly onCrowd: (crowd: ShownCrowd) => void;
}

/** More than there is room for side by side, as one block that leads to them. */
export function CrowdButton({ crowd, now, onChoose, onLeave, onCrowd }: Props) {
  const { chosen, tabbed } = useMark(crowd.id);
  const { count, kind, rest, place } = crowd;
  const Kind = kind === null ? IconStack2 : kindIcons[kind];
  const many = rest ? words.crowdRest(count, kind) : words.crowd(count, kind);
  const when = `${words.longDay(place.start.date, now)} ${words.from(place.start.time, place.end?.time ?? null)}`;
  const said = rest ? words.crowdRestSaid(many, when) : words.crowdSaid(many, when);
  return (
    <button
      type="button"
      data-entry={crowd.id}
      data-crowd={crowd.before}
      data-at={crowd.from}
      className={[classes.entry, classes.crowd, chosen && classes.chosen].filter((mark) => mark).join(' ')}
      tabIndex={tabbed ? 0 : -1}
      aria-label={said}
      title={said}
      onFocus={() => onChoose(crowd)}
      onBlur={onLeave}
      onClick={() => onCrowd(crowd)}
    >
      <span className={classes.line}>
        <Kind size={13} stroke={2} className={classes.kind} aria-hidden />
        <span className={classes.time}>{place.start.time}</span>
        <span className={classes.title}>{many}</span>
        <span className={classes.initials}>{count}</span>
      </span>
    </button>
  );
}
