import { IconBriefcase, IconDoor, IconFileImport, IconNotebook, IconPhone, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Zone } from '../../../../shared/domain/base/now.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { formatTime } from '../../../../shared/text/format.ts';
import type { TimelineEntry } from '../../../data/contributions/feature.ts';
import classes from './timeline.module.css';

const icons = {
  job: IconBriefcase,
  visit: IconDoor,
  call: IconPhone,
  revisit: IconRefresh,
  review: IconNotebook,
  import: IconFileImport,
} satisfies Record<TimelineEntry['kind'], typeof IconPhone>;

/** What happened at an hour that somebody noted; the rest has a day. */
const timed: ReadonlySet<TimelineEntry['kind']> = new Set(['call', 'review']);
/** Longer details are cut off until asked for. */
const longDetail = 320;

/** One thing that happened. Where it has a page, its title leads there. */
export function TimelineItem({ entry, zone, current }: { entry: TimelineEntry; zone: Zone; current: boolean }) {
  const [whole, setWhole] = useState(false);
  const { id, at, kind, title, detail, path } = entry;
  const Icon = icons[kind];
  const place = { id: `entry-${id}`, tabIndex: current ? 0 : -1 };
  const long = detail.length > longDetail;
  return (
    <li className={classes.entry}>
      <span className={classes.icon} title={customers.kinds[kind]}>
        <Icon size={15} stroke={2} aria-hidden />
      </span>
      <div className={classes.body}>
        <div className={classes.title}>
          {path === null ? (
            <b {...place}>{title}</b>
          ) : (
            <Link {...place} tabIndex={0} href={path}>
              {title}
            </Link>
          )}
          {timed.has(kind) && <time dateTime={at}>{formatTime(at, zone)}</time>}
        </div>
        {detail !== '' && <p className={long && !whole ? classes.cut : classes.detail}>{detail}</p>}
        {long && (
          <button type="button" className={classes.toggle} aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? customers.showLess : customers.showWhole}
          </button>
        )}
      </div>
    </li>
  );
}
