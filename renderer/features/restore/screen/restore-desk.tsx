import { Button } from '@mantine/core';
import { IconClockHour3, IconFileImport } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { SnapshotSummary } from '../../../../shared/domain/backup/snapshot-summary.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { schemaVersion } from '../../../../shared/domain/schema.ts';
import { restore as words } from '../../../../shared/text/en/restore.ts';
import type { RestorePort } from '../../../data/restore/bring-back.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { Panel } from '../../../ui/panel.tsx';
import note from '../../../ui/problem-note.module.css';
import type { Target } from '../target.ts';
import { useCopies } from '../use-copies.ts';
import { type RestoreHandle, useRestore } from '../use-restore.ts';
import { CopyList } from './copy-list.tsx';
import { KeptRecords } from './kept-records.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import classes from './restore.module.css';
import { RunningDialog } from './running-dialog.tsx';
import { TimePanel } from './time-panel.tsx';
import { UnlockForm } from './unlock-form.tsx';

interface Props {
  readonly port: RestorePort;
  /** Whose copies lead back to a moment; null where the records cannot be opened: then every copy may. */
  readonly databaseId: string | null;
  readonly now: Now;
  readonly nameOf: (staffId: string) => string;
}

/** What stands at the right: a preview, the fields for a moment, or those for a passphrase. */
type Side =
  | { readonly what: 'preview' }
  | { readonly what: 'time' }
  | { readonly what: 'locked'; readonly id: string; readonly target: Target };

/**
 * Everything for bringing back a copy: the list, a file, a moment, the preview, the kept older records. It needs no open
 * records, so that the start can show it where there are none.
 */
export function RestoreDesk({ port, databaseId, now, nameOf }: Props) {
  const { copies, again } = useCopies(port);
  const restore = useRestore(port);
  const [side, setSide] = useState<Side>({ what: 'preview' });
  const [chosen, setChosen] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const own = useMemo(
    () => (copies.state === 'there' ? copies.backup.snapshots.filter((one) => leadsBack(one, databaseId)) : []),
    [copies, databaseId],
  );

  const look = (target: Target): void => {
    setSide({ what: 'preview' });
    restore.look(target);
  };
  const choose = (snapshot: SnapshotSummary): void => {
    const target: Target = { kind: 'copy', id: snapshot.id, at: snapshot.at };
    setChosen(snapshot.id);
    if (snapshot.schemaVersion > schemaVersion) {
      setSide({ what: 'preview' });
      restore.fail(words.newerText(snapshot.program));
    } else if (snapshot.locked) setSide({ what: 'locked', id: snapshot.id, target });
    else look(target);
  };
  const askForTime = (): void => {
    setChosen(null);
    setSide({ what: 'time' });
  };
  const openFile = async (): Promise<void> => {
    setReading(true);
    setChosen(null);
    setSide({ what: 'preview' });
    await takeFile(port, restore, look, (id, target) => setSide({ what: 'locked', id, target }));
    setReading(false);
  };

  return (
    <>
      <div className={classes.ways}>
        <Button leftSection={<IconClockHour3 size={16} aria-hidden />} onClick={askForTime}>
          {words.toTime}
        </Button>
        <Button
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => void openFile()}
          aria-disabled={reading}
          {...(reading && { 'data-disabled': true })}
        >
          {words.fromFile}
        </Button>
        {reading && <span role="status">{words.openingFile}</span>}
      </div>
      <div className={classes.columns}>
        <div className={classes.left}>
          <Panel title={words.list}>
            {copies.state === 'loading' && <p className={classes.quiet}>{words.opening}</p>}
            {copies.state === 'failed' && (
              <div role="alert">
                <p className={note.problem}>{words.unreachable(copies.message)}</p>
                <Button className={classes.start} onClick={again}>
                  {words.again}
                </Button>
              </div>
            )}
            {copies.state === 'there' && copies.backup.snapshots.length === 0 && (
              <EmptyNote title={words.none.title}>{words.none.text}</EmptyNote>
            )}
            {copies.state === 'there' && <CopyList snapshots={copies.backup.snapshots} chosen={chosen} now={now} onChoose={choose} />}
          </Panel>
          <KeptRecords port={port} restore={restore} now={now} />
        </div>
        <div className={classes.right}>
          {side.what === 'time' && <TimePanel copies={own} now={now} onLook={look} />}
          {side.what === 'locked' && <UnlockForm key={side.id} ask={port.ask} id={side.id} onUnlocked={() => look(side.target)} />}
          {side.what === 'preview' && <PreviewPanel restore={restore} now={now} nameOf={nameOf} />}
        </div>
      </div>
      <RunningDialog restore={restore} />
    </>
  );
}

function leadsBack({ databaseId, state, locked, schemaVersion: version }: SnapshotSummary, own: string | null): boolean {
  return (own === null || databaseId === own) && state !== 'damaged' && !locked && version <= schemaVersion;
}

/** Lets a person choose a self-contained file, and looks into it. */
async function takeFile(
  { ask }: RestorePort,
  restore: RestoreHandle,
  look: (target: Target) => void,
  onLocked: (id: string, target: Target) => void,
): Promise<void> {
  try {
    const opened = await ask('backup:open-file', { of: 'backup' });
    if (opened === null) return;
    if ('refused' in opened) return restore.fail(words.fileRefused[opened.refused](opened.name));
    const target: Target = { kind: 'file', id: opened.id, name: opened.name };
    if (opened.locked) onLocked(opened.id, target);
    else look(target);
  } catch (error) {
    restore.fail(words.failures.other({ message: error instanceof Error ? error.message : String(error) }));
  }
}
