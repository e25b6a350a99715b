import type { ChannelName } from '../../shared/ipc/channels.ts';
import { type Answer, contract, type RefusalCode } from '../../shared/ipc/contract.ts';
import { isOwnPage } from '../windows/own-page.ts';
import type { Handlers, KnownSender, Sender } from './handler.ts';

interface Call {
  readonly channel: ChannelName;
  readonly argument: unknown;
  readonly sender: Sender;
  readonly handlers: Handlers;
  readonly report: (channel: string, error: unknown) => void;
}

/**
 * Answers one call: foreign sender, bad argument and failure each come back as a value with a reason, so that the
 * window can say what happened, and nothing of main's inside (paths, stacks) crosses the bridge.
 */
export async function answerCall(call: Call): Promise<Answer<unknown>> {
  const { channel, sender } = call;
  if (!isKnown(sender)) {
    return refuse('foreign-sender', 'This page may not ask for that.');
  }
  const argument = contract[channel].argument.safeParse(call.argument);
  if (!argument.success) {
    const first = argument.error.issues[0];
    return refuse('bad-argument', `${first?.path.join('.') ?? ''}: ${first?.message ?? 'not understood'}`.slice(0, 300));
  }
  try {
    const handler = call.handlers[channel] as (argument: unknown, sender: KnownSender) => unknown;
    const result = contract[channel].result.safeParse(await handler(argument.data, sender));
    if (result.success) return { ok: true, value: result.data };
    call.report(channel, result.error);
    return refuse('bad-result', 'The answer was not understood.');
  } catch (error) {
    call.report(channel, error);
    return refuse('failed', sentenceOf(error));
  }
}

/** The program's own page, itself and not a frame in it, in a window of one of its shops. */
function isKnown(sender: Sender): sender is KnownSender {
  return sender.isTopFrame && isOwnPage(sender.url) && sender.shop !== null;
}

/** What the system says of a folder or disk, in words of ours: its own name paths. */
const systemSentences: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk is full.',
  EACCES: 'The folder of Makegood may not be written to.',
  EPERM: 'The folder of Makegood may not be written to.',
  EROFS: 'The folder of Makegood may not be written to.',
};

/** Only what our own code said in a plain `Error` is passed on; the whole is in the error log. */
function sentenceOf(error: unknown): string {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  if (typeof code === 'string') return systemSentences[code] ?? `The system could not do it (${code.slice(0, 40)}).`;
  const isOurs = error instanceof Error && Object.getPrototypeOf(error) === Error.prototype;
  return isOurs ? error.message.slice(0, 300) : 'It failed.';
}

function refuse(code: RefusalCode, message: string): Answer<never> {
  return { ok: false, code, message };
}
