import { startKernel } from '../../../renderer/app/start/start-kernel.ts';
import type { Kernel } from '../../../renderer/data/kernel/run-command.ts';
import { readFacts } from '../../../renderer/desktop/bridge.ts';

/** The kernel as the program itself opens it, with the journal in the main process, and the owner at the computer. */
export async function openBenchKernel(): Promise<Kernel> {
  const kernel = await startKernel(readFacts(), 'usual', { onProgress: () => undefined, onTrouble: reportError });
  await kernel.outbox.drain();
  const [owner] = await kernel.database.staff.toArray();
  if (owner === undefined) throw new Error('The shop has no owner.');
  return { ...kernel, actorId: () => owner.id };
}

/** The same records without any library. */
export function openRaw(name: string, version?: number, create?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => create?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
