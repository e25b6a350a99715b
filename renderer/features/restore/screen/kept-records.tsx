import { Button, Modal } from '@mantine/core';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Now } from '../../../../shared/domain/base/now.ts';
import type { KeptRecords as Kept } from '../../../../shared/ipc/records-contract.ts';
import { restore as words } from '../../../../shared/text/en/restore.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { notify } from '../../../data/notices/notices.ts';
import type { RestorePort } from '../../../data/restore/bring-back.ts';
import type { KeptContents } from '../../../data/restore/describe-kept.ts';
import { Panel } from '../../../ui/panel.tsx';
import { isGoBackWished, onGoBackWish, wishGoBack } from '../go-back-wish.ts';
import type { RestoreHandle } from '../use-restore.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import classes from './restore.module.css';

interface Props {
  readonly port: RestorePort;
  readonly restore: RestoreHandle;
  readonly now: Now;
}

interface Line extends Kept {
  readonly contents: KeptContents | null;
}

/** Older records that a restore left beside the present ones: go back to them, or let them go. */
export function KeptRecords({ port, restore, now }: Props) {
  const { lines, letGo } = useKept(port);
  const [asked, setAsked] = useState<{ name: string; what: 'goBack' | 'letGo' } | null>(null);
  const wished = useSyncExternalStore(onGoBackWish, isGoBackWished);
  const newest = lines[0]?.name;
  useEffect(() => {
    if (!wished || newest === undefined) return;
    wishGoBack(false);
    setAsked({ name: newest, what: 'goBack' });
  }, [wished, newest]);
  if (lines.length === 0) return null;
  const { kept } = words;
  return (
    <Panel title={kept.title}>
      <p className={classes.quiet}>{kept.text}</p>
      <ul className={classes.keptList}>
        {lines.map(({ name, at, why, contents }) => (
          <li key={name} className={classes.keptLine}>
            <span className={classes.what}>
              <b>{kept.until(formatMoment(at, now))}</b>
              <span>{kept.why[why]}</span>
              <span className={classes.quiet}>{contents === null ? kept.unknown : kept.line(contents.customers, contents.jobs)}</span>
            </span>
            <span className={classes.act}>
              <Button size="compact-md" onClick={() => setAsked({ name, what: 'goBack' })}>
                {kept.goBack}
              </Button>
              <Button size="compact-md" onClick={() => setAsked({ name, what: 'letGo' })}>
                {kept.letGo}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {asked?.what === 'goBack' && (
        <ConfirmDialog
          {...words.confirmKept}
          agree={null}
          onNo={() => setAsked(null)}
          onYes={() => {
            setAsked(null);
            restore.goBackTo(asked.name);
          }}
        />
      )}
      <Modal
        opened={asked?.what === 'letGo'}
        onClose={() => setAsked(null)}
        title={kept.letGoTitle}
        closeButtonProps={{ 'aria-label': kept.letGoNo }}
      >
        <div className={classes.ask}>
          <p>{kept.letGoText}</p>
          <div className={classes.act}>
            <Button
              variant="filled"
              onClick={() => {
                setAsked(null);
                if (asked !== null) void letGo(asked.name);
              }}
            >
              {kept.letGoYes}
            </Button>
            <Button data-autofocus onClick={() => setAsked(null)}>
              {kept.letGoNo}
            </Button>
          </div>
        </div>
      </Modal>
    </Panel>
  );
}

function useKept(port: RestorePort): { readonly lines: readonly Line[]; readonly letGo: (name: string) => Promise<void> } {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const read = useCallback(async (): Promise<void> => {
    const kept = await port.ask('records:kept', { of: 'records' });
    if (kept.length === 0) return setLines([]);
    const contents = await port.runJob('describe-kept', { names: kept.map(({ name }) => name) });
    setLines(kept.map((one) => ({ ...one, contents: contents.find(({ name }) => name === one.name) ?? null })));
  }, [port]);
  useEffect(() => void read().catch(() => undefined), [read]);
  const letGo = async (name: string): Promise<void> => {
    try {
      await port.runJob('delete-kept', { name });
      await port.ask('records:let-go', { name });
      notify({ tone: 'done', text: words.kept.gone });
    } catch (error) {
      notify({ tone: 'problem', text: words.kept.failed(error instanceof Error ? error.message : String(error)) });
    }
    await read().catch(() => undefined);
  };
  return { lines, letGo };
}
