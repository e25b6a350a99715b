import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { erasure } from '../../../shared/text/en/erasure.ts';
import { carryOutErasure } from '../../data/erasure/carry-out.ts';
import { dropFound, readFound } from '../../data/erasure/erasing.ts';
import { finishErasure } from '../../data/erasure/finish-erasure.ts';
import type { Kernel } from '../../data/kernel/run-command.ts';
import { notify } from '../../data/notices/notices.ts';
import { useProgram } from '../../data/react/program.tsx';
import { runStorageJob } from '../../data/storage/run-storage-job.ts';
import { ask, readFacts } from '../../desktop/bridge.ts';

let begun = false;

/** Finishes an erasure whose records are ready, or goes on with one that was ended half way. Once a window. */
export function FinishErasures() {
  const { kernel, actor, shop } = useProgram();
  const [, navigate] = useLocation();
  useEffect(() => {
    if (shop !== 'own' || begun) return;
    begun = true;
    goOn(kernel, actor.id, navigate).catch((error: unknown) => {
      notify({ tone: 'problem', text: erasure.notFinished });
      const [message, stack] = error instanceof Error ? [error.message, error.stack ?? ''] : [String(error), ''];
      void ask('app:report-error', { where: 'erasure', message: message.slice(0, 2_000), stack: stack.slice(0, 20_000) }).catch(
        () => undefined,
      );
    });
  }, [kernel, actor.id, shop, navigate]);
  return null;
}

async function goOn(kernel: Kernel, actor: string, navigate: (path: string) => void): Promise<void> {
  const open = (await ask('erasure:list', { of: 'erasures' })).find(({ state }) => state === 'begun');
  if (open === undefined) return;
  const { id, rows } = open;
  if ((await kernel.database.erasures.get(id)) === undefined) {
    notify({ tone: 'info', text: erasure.resuming });
    return carryOutErasure(kernel.database, { id, rows, actor });
  }
  // The new generation of the journal must stand before the older ones go.
  await kernel.outbox.drain();
  const order = {
    databaseName: kernel.database.name,
    kind: 'after-erasure',
    program: readFacts().version,
    full: true,
    pauseMs: 0,
  } as const;
  const copy = async (): Promise<string> => {
    const { snapshot } = await runStorageJob('take-snapshot', order);
    // A small business that erases somebody has far fewer records: that was meant.
    if (snapshot.state === 'smaller') await ask('backup:keep-smaller', { id: snapshot.id, answer: 'right' });
    return snapshot.id;
  };
  await finishErasure(kernel.database, open, { ask, copy, found: readFound() });
  dropFound();
  notify({ tone: 'done', text: erasure.finished, action: { label: erasure.toReport, run: () => navigate(`/erased/${id}`) } });
  navigate(`/erased/${id}`);
}
