import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { KeptErasure } from '../../../../shared/ipc/erasure-contract.ts';
import { storage } from '../../../../shared/text/en/storage.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { ask } from '../../../desktop/bridge.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from './storage.module.css';

const words = storage.erasures;
const most = 50;

/** When people were erased for good, each with its report. */
export function ErasuresPanel() {
  const now = useNow();
  const [erasures, setErasures] = useState<readonly KeptErasure[]>([]);
  useEffect(() => {
    ask('erasure:list', { of: 'erasures' }).then(setErasures, () => undefined);
  }, []);
  return (
    <Panel title={words.title}>
      <p className={classes.quiet}>{erasures.length === 0 ? `${words.none} ${words.about}` : words.about}</p>
      {erasures.length > 0 && (
        <ul className={classes.list}>
          {erasures.slice(0, most).map(({ id, at }) => (
            <li key={id}>
              <Link href={`/erased/${id}`}>{words.one(formatMoment(at, now))}</Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
