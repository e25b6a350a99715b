import { contextBridge, ipcRenderer } from 'electron';
import { channelNames, eventNames } from '../shared/ipc/channels.ts';

/**
 * The bridge. It runs sandboxed and knows no business: it passes an argument to a channel that is on the list, and
 * messages from main to one listener. Both sides check against `shared/ipc/contract.ts`.
 */
const factsFlag = '--makegood-facts=';
const facts = process.argv.find((word) => word.startsWith(factsFlag))?.slice(factsFlag.length) ?? '{}';

contextBridge.exposeInMainWorld('makegoodBridge', {
  facts: decodeURIComponent(facts),
  invoke(channel: string, argument: unknown): Promise<unknown> {
    const known = channelNames.find((name) => name === channel);
    if (known === undefined) return Promise.reject(new Error(`No such channel: ${channel.slice(0, 60)}`));
    return ipcRenderer.invoke(known, argument);
  },
  listen(event: string, listener: (payload: unknown) => void): () => void {
    const known = eventNames.find((name) => name === event);
    if (known === undefined) throw new Error(`No such event: ${event.slice(0, 60)}`);
    const forward = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(known, forward);
    return () => ipcRenderer.off(known, forward);
  },
});
