import type { ChannelName, EventName } from '../../shared/ipc/channels.ts';
import {
  type Argument,
  answerSchema,
  type ChannelResult,
  contract,
  type EventPayload,
  eventContract,
  type Facts,
  factsSchema,
} from '../../shared/ipc/contract.ts';

/** What `electron/preload.ts` puts on the window. */
interface Bridge {
  readonly facts: string;
  invoke(channel: string, argument: unknown): Promise<unknown>;
  listen(event: string, listener: (payload: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly makegoodBridge?: Bridge;
  }
}

/** A call that main refused or could not carry out. `code` is one of the contract's refusal codes, or `no-bridge`. */
export class BridgeError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'BridgeError';
    this.code = code;
  }
}

function bridge(): Bridge {
  const found = window.makegoodBridge;
  if (found === undefined) throw new BridgeError('no-bridge', 'This page is not running inside Makegood.');
  return found;
}

/**
 * Asks main. Both the argument and the answer are checked against the contract.
 * @throws BridgeError when main refuses, fails, or answers something that does not fit.
 */
export async function ask<C extends ChannelName>(channel: C, argument: Argument<C>): Promise<ChannelResult<C>> {
  const answer = answerSchema.safeParse(await bridge().invoke(channel, argument));
  if (!answer.success) throw new BridgeError('bad-result', 'The answer was not understood.');
  if (!answer.data.ok) throw new BridgeError(answer.data.code, answer.data.message);
  const result = contract[channel].result.safeParse(answer.data.value);
  if (!result.success) throw new BridgeError('bad-result', 'The answer was not understood.');
  return result.data as ChannelResult<C>;
}

/** Listens to messages from main; ones that do not fit the contract are dropped. Returns how to stop. */
export function listen<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void {
  return bridge().listen(event, (payload) => {
    const parsed = eventContract[event].safeParse(payload);
    if (parsed.success) listener(parsed.data as EventPayload<E>);
  });
}

/** What main told this window when it made it. */
export function readFacts(): Facts {
  return factsSchema.parse(JSON.parse(bridge().facts));
}
