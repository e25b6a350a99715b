import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { channelNames } from '../../shared/ipc/channels.ts';
import { answerCall } from './answer-call.ts';
import type { Handlers, Sender } from './handlers.ts';

/** Connects every channel of the contract to its handler, behind the sender check and the schemas. */
export function registerChannels(handlers: Handlers, report: (channel: string, error: unknown) => void): void {
  for (const channel of channelNames) {
    ipcMain.handle(channel, (event, argument: unknown) => answerCall({ channel, argument, sender: senderOf(event), handlers, report }));
  }
}

function senderOf(event: IpcMainInvokeEvent): Sender {
  const frame = event.senderFrame;
  return {
    webContentsId: event.sender.id,
    url: frame?.url ?? '',
    isTopFrame: frame !== null && frame.parent === null,
  };
}
