import { wordings } from '../../../shared/text/en/wordings.ts';
import { notify } from '../notices/notices.ts';

/** Says that words could not be copied, and what to do instead. */
export function sayNotCopied(): void {
  notify({ tone: 'problem', text: wordings.notCopied });
}
