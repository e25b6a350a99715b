import { Link } from 'wouter';
import classes from './tab-nav.module.css';

/** Screens that stand side by side as tabs. */
export interface Tabs {
  readonly label: string;
  /** The path of the one that is shown. */
  readonly here: string;
  readonly entries: readonly { readonly path: string; readonly label: string }[];
}

/** The tabs as links; the one that is shown is marked. */
export function TabNav({ tabs }: { tabs: Tabs }) {
  return (
    <nav className={classes.tabs} aria-label={tabs.label}>
      {tabs.entries.map(({ path, label }) => (
        <Link key={path} href={path} className={classes.tab} aria-current={path === tabs.here ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
