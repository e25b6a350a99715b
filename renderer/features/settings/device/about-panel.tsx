import { Link } from 'wouter';
import { settings } from '../../../../shared/text/en/settings.ts';
import { readFacts } from '../../../desktop/bridge.ts';
import { Panel } from '../../../ui/panel.tsx';

/** Which program this is and where its records are. */
export function AboutPanel() {
  const { version, electron, meantElectron, deviceName } = readFacts();
  return (
    <Panel title={settings.about}>
      <p>{settings.version(version, electron)}</p>
      {meantElectron !== null && <p>{settings.spareElectron(meantElectron)}</p>}
      <p>{settings.kept(deviceName)}</p>
      <p>
        <Link href="/export">{settings.takeAlong}</Link>
      </p>
    </Panel>
  );
}
