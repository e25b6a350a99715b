import { useEffect, useState } from 'react';
import { erasure } from '../../../../shared/text/en/erasure.ts';
import { ask } from '../../../desktop/bridge.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from './erasure.module.css';
import { Lines } from './plan-panels.tsx';

/** Which copies will be deleted, and which nobody but the owner can reach. */
export function CopiesPanel() {
  const [folder, setFolder] = useState<string | null>(null);
  useEffect(() => {
    ask('backup:state', { of: 'backup' }).then(
      (state) => setFolder(state.folder),
      () => setFolder(null),
    );
  }, []);
  return (
    <Panel title={erasure.copiesTitle}>
      <p dir="auto">{folder === null ? erasure.copiesUnknown : erasure.copiesGo(folder)}</p>
      <h3 className={classes.subhead}>{erasure.unreachable}</h3>
      <Lines lines={erasure.unreachableList} />
      <p className={classes.quiet}>{erasure.unreachableWhy}</p>
    </Panel>
  );
}
