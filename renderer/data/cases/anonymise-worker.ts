import { makeSafe } from '../../../shared/domain/anonymity/make-safe.ts';
import { anonymityText, dayText } from '../../../shared/text/en/anonymity.ts';
import type { FromAnonymiser, ToAnonymiser } from './messages.ts';

/** The worker that knows the names: the rule and its word lists are in this chunk alone. */
self.onmessage = ({ data: { id, material } }: MessageEvent<ToAnonymiser>): void => {
  const answer = (message: FromAnonymiser) => self.postMessage(message);
  try {
    answer({ id, texts: makeSafe(material, anonymityText, dayText) });
  } catch (error) {
    answer({ id, failed: error instanceof Error ? error.message : String(error) });
  }
};
