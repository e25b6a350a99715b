import { startKernel } from '../../../renderer/app/start/start-kernel.ts';
import type { Kernel } from '../../../renderer/data/kernel/run-command.ts';
import { readFacts } from '../../../renderer/desktop/bridge.ts';

let opened: Promise<Kernel> | undefined;

/** The kernel as the program itself opens it, journal and all, with the owner at the computer. Opened once. */
export function openFaultKernel(): Promise<Kernel> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Kernel> {
  const kernel = await startKernel(readFacts(), 'usual', { onProgress: () => undefined, onTrouble: reportError });
  await kernel.outbox.drain();
  const [owner] = await kernel.database.staff.toArray();
  if (owner === undefined) throw new Error('The shop has no owner.');
  return { ...kernel, actorId: () => owner.id };
}
