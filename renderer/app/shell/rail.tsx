import { Link, useLocation } from 'wouter';
import { text } from '../../../shared/text/text.ts';
import type { RailEntry } from '../../data/contributions/feature.ts';
import { useNow, useProgram } from '../../data/react/program.tsx';
import { useQuery } from '../../data/react/use-query.ts';
import { Brand } from './brand.tsx';
import classes from './shell.module.css';

/** From this place on an entry stands at the foot of the rail. */
const footOrder = 90;

/** The left rail: the screens that exist, with what waits in them. */
export function Rail() {
  const { features } = useProgram();
  const entries = features.flatMap(({ rail }) => rail ?? []).toSorted((a, b) => a.order - b.order);
  return (
    <nav className={classes.rail} aria-label={text.shell.mainMenu}>
      <Brand />
      {entries
        .filter(({ order }) => order < footOrder)
        .map((entry) => (
          <Entry key={entry.path} entry={entry} />
        ))}
      <div className={classes.bottom}>
        {entries
          .filter(({ order }) => order >= footOrder)
          .map((entry) => (
            <Entry key={entry.path} entry={entry} />
          ))}
      </div>
    </nav>
  );
}

function Entry({ entry }: { entry: RailEntry }) {
  const [path] = useLocation();
  const now = useNow();
  const waiting = useQuery(async (reader) => (await entry.count?.(reader, now)) ?? null, [entry, now.instant]);
  const Icon = entry.icon;
  const here = [entry.path, ...(entry.alsoAt ?? [])].some((own) => path === own || path.startsWith(`${own}/`));
  return (
    <Link href={entry.path} className={classes.entry} aria-current={here ? 'page' : undefined} title={entry.label}>
      <Icon size={18} stroke={1.9} aria-hidden />
      <span className={classes.label}>{entry.label}</span>
      {waiting && waiting.count > 0 && <span className={`${classes.count} ${waiting.urgent ? classes.urgent : ''}`}>{waiting.count}</span>}
    </Link>
  );
}
