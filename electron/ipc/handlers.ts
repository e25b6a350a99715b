import type { ChannelName } from '../../shared/ipc/channels.ts';
import type { Argument, ChannelResult } from '../../shared/ipc/contract.ts';
import { type AskWhere, saveText } from '../services/files/save-text.ts';
import type { Journal } from '../services/journal/journal.ts';

/** Who calls: the page's address and whether it is the window itself rather than a frame inside it. */
export interface Sender {
  readonly webContentsId: number;
  readonly url: string;
  readonly isTopFrame: boolean;
}

/** One handler for each channel; the compiler refuses a map that lacks one. */
export type Handlers = {
  readonly [C in ChannelName]: (argument: Argument<C>, sender: Sender) => Promise<ChannelResult<C>> | ChannelResult<C>;
};

/** What the handlers are made of; Electron's own part is handed in, so that a test runs these very handlers. */
export interface HandlerPorts {
  readonly journal: Journal;
  readonly report: (where: string, error: unknown) => void;
  readonly setAppearance: (appearance: Argument<'app:set-appearance'>['appearance']) => void;
  /** `factor` 1 is the usual size. */
  readonly setZoom: (webContentsId: number, factor: number) => void;
  readonly openLink: (url: string) => Promise<boolean>;
  readonly askWhereToSave: AskWhere;
}

export function createHandlers({ journal, report, setAppearance, setZoom, openLink, askWhereToSave }: HandlerPorts): Handlers {
  return {
    'app:report-error': ({ where, message, stack }) => {
      report(where, `${message}\n${stack}`);
      return null;
    },
    'app:set-appearance': ({ appearance }) => {
      setAppearance(appearance);
      return null;
    },
    'app:set-text-size': ({ percent }, { webContentsId }) => {
      setZoom(webContentsId, percent / 100);
      return null;
    },
    'file:save-text': async (argument) => ({ savedAs: await saveText(argument, askWhereToSave) }),
    'journal:append': (argument) => journal.append(argument),
    'journal:open': (argument) => journal.open(argument),
    'link:open': async ({ url }) => ({ opened: await openLink(url) }),
  };
}
