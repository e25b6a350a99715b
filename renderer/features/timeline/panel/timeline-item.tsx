import {
  IconBriefcase,
  IconDoor,
  IconFileImport,
  IconHeartHandshake,
  IconMessageExclamation,
  IconNotebook,
  IconPencil,
  IconPhone,
  IconPhoto,
  IconRefresh,
  IconSchool,
  IconStar,
  IconThumbUp,
} from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Zone } from '../../../../shared/domain/base/now.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { timeline as words } from '../../../../shared/text/en/timeline.ts';
import { formatTime } from '../../../../shared/text/format.ts';
import type { TimelineEntry, TimelineKind } from '../../../data/contributions/feature.ts';
import { useStaffName } from '../../../data/react/program.tsx';
import classes from './timeline.module.css';

const icons = {
  job: IconBriefcase,
  visit: IconDoor,
  call: IconPhone,
  revisit: IconRefresh,
  complaint: IconMessageExclamation,
  recovery: IconHeartHandshake,
  promise: IconThumbUp,
  praise: IconStar,
  review: IconNotebook,
  case: IconSchool,
  photo: IconPhoto,
  import: IconFileImport,
  change: IconPencil,
} satisfies Record<TimelineKind, typeof IconPhone>;

/** What has a day only; the rest happened at an hour that somebody noted. */
const ofDay: ReadonlySet<TimelineKind> = new Set(['job', 'visit', 'revisit']);
/** Longer details are cut off until asked for. */
const longDetail = 320;

interface Props {
  readonly entry: TimelineEntry;
  readonly zone: Zone;
  /** True for the one that the keys have gone to. */
  readonly current: boolean;
  readonly onFocus: (within: boolean) => void;
}

/** One thing that happened. Where it has a page other than this one, its title leads there. */
export function TimelineItem({ entry, zone, current, onFocus }: Props) {
  const [whole, setWhole] = useState(false);
  const [here] = useLocation();
  const nameOf = useStaffName();
  const { id, at, kind, title, detail, path, by } = entry;
  const Icon = icons[kind];
  const place = { id: `entry-${id}`, tabIndex: current ? 0 : -1, onFocus: () => onFocus(true), onBlur: () => onFocus(false) };
  const long = detail.length > longDetail;
  // A change that nobody is named for was written down with its day only.
  const hasHour = !ofDay.has(kind) && (kind !== 'change' || by !== undefined);
  const aside = [...(hasHour ? [formatTime(at, zone)] : []), nameOf(by ?? null)].filter((part) => part !== '').join(', ');
  return (
    <li className={classes.entry}>
      <span className={classes.icon} title={words.kinds[kind]}>
        <Icon size={15} stroke={2} aria-hidden />
      </span>
      <div className={classes.body}>
        <div className={classes.title}>
          {path === null || path === here ? (
            <b {...place}>{title}</b>
          ) : (
            <Link {...place} tabIndex={0} href={path}>
              {title}
            </Link>
          )}
          {aside !== '' && <time dateTime={at}>{aside}</time>}
        </div>
        {detail !== '' && (
          <p dir="auto" className={long && !whole ? classes.cut : classes.detail}>
            {detail}
          </p>
        )}
        {long && (
          <button type="button" className={classes.toggle} aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? forms.showLess : forms.showWhole}
          </button>
        )}
      </div>
    </li>
  );
}
