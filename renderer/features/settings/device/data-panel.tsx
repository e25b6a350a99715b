import { Link } from 'wouter';
import { settings } from '../../../../shared/text/en/settings.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from '../screen/settings.module.css';

/** The way to where the records are and how they are copied. */
export function DataPanel() {
  return (
    <Panel title={settings.data}>
      <p className={classes.hint}>{settings.dataAbout}</p>
      <p>
        <Link href="/settings/data">{settings.dataLink}</Link>
      </p>
    </Panel>
  );
}
