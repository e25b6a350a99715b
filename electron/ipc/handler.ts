import type { ChannelName } from '../../shared/ipc/channels.ts';
import type { Argument, ChannelResult, ShopName } from '../../shared/ipc/contract.ts';

/** Who calls: the page's address and whether it is the window itself rather than a frame inside it. */
export interface Sender {
  readonly webContentsId: number;
  readonly url: string;
  readonly isTopFrame: boolean;
  /** Whose records its window shows; null for a page that is in none of our windows. */
  readonly shop: ShopName | null;
}

/** A sender that was let in: it is one of our windows. */
export type KnownSender = Sender & { readonly shop: ShopName };

/** Answers the calls of one channel. */
type Handler<C extends ChannelName> = (argument: Argument<C>, sender: KnownSender) => Promise<ChannelResult<C>> | ChannelResult<C>;

/** One handler for each channel; the compiler refuses a map that lacks one. */
export type Handlers = {
  readonly [C in ChannelName]: Handler<C>;
};

/** The handlers of one area, for example `records`: the part of the map that its own file makes. */
export type HandlersOf<Area extends string> = Pick<Handlers, Extract<ChannelName, `${Area}:${string}`>>;
