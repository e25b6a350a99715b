import { type IpcMainInvokeEvent, ipcMain, type Session } from 'electron';
import { channelNames } from '../../shared/ipc/channels.ts';
import type { ShopName } from '../../shared/ipc/contract.ts';
import { answerCall } from './answer-call.ts';
import type { Handlers, Sender } from './handler.ts';

export interface RegisterOptions {
  readonly handlers: Handlers;
  /** Whose session a page lives in: each call is answered for the shop of the window that makes it. */
  readonly shopOf: (session: Session) => ShopName | null;
  readonly report: (channel: string, error: unknown) => void;
}

/** Connects every channel of the contract to its handler, behind the sender check and the schemas. */
export function registerChannels({ handlers, shopOf, report }: RegisterOptions): void {
  for (const channel of channelNames) {
    ipcMain.handle(channel, (event, argument: unknown) =>
      answerCall({ channel, argument, sender: senderOf(event, shopOf), handlers, report }),
    );
  }
}

function senderOf(event: IpcMainInvokeEvent, shopOf: RegisterOptions['shopOf']): Sender {
  const frame = event.senderFrame;
  return {
    webContentsId: event.sender.id,
    url: frame?.url ?? '',
    isTopFrame: frame !== null && frame.parent === null,
    shop: shopOf(event.sender.session),
  };
}
