import { can } from '../../../../shared/domain/staff/can.ts';
import { storage } from '../../../../shared/text/en/storage.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import { useBackupState } from '../use-backup-state.ts';
import { AmountsPanel } from './amounts-panel.tsx';
import { CheckPanel } from './check-panel.tsx';
import { ConditionsPanel } from './conditions-panel.tsx';
import { ErasuresPanel } from './erasures-panel.tsx';
import { FilePanel } from './file-panel.tsx';
import { FolderPanel } from './folder-panel.tsx';
import { NowPanel } from './now-panel.tsx';
import { PassphrasePanel } from './passphrase-panel.tsx';
import classes from './storage.module.css';

/** Everything about the records themselves: safe, copied, in order. */
export function StorageScreen() {
  const { shop } = useProgram();
  const heading = useHeadingFocus();
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <h1 ref={heading} tabIndex={-1}>
          {storage.title}
        </h1>
        <p className={classes.quiet}>{storage.about}</p>
      </header>
      {shop === 'sample' ? <SampleData /> : <OwnData />}
    </div>
  );
}

function SampleData() {
  return (
    <>
      <EmptyNote title={storage.title}>{storage.inSample}</EmptyNote>
      <div className={classes.columns}>
        <CheckPanel />
      </div>
    </>
  );
}

function OwnData() {
  const { actor } = useProgram();
  const { state, set } = useBackupState();
  const mayChange = can(actor.role, 'settings');
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <NowPanel state={state} mayChange={mayChange} />
        {state !== undefined && <FolderPanel state={state} onState={set} mayChange={mayChange} />}
        <CheckPanel />
        <ConditionsPanel />
      </div>
      <div className={classes.column}>
        <AmountsPanel backupBytes={state?.bytes ?? null} />
        {state !== undefined && mayChange && <PassphrasePanel state={state} onState={set} />}
        {mayChange && <FilePanel />}
        <ErasuresPanel />
        {!mayChange && <p className={classes.quiet}>{storage.readOnly}</p>}
      </div>
    </div>
  );
}
