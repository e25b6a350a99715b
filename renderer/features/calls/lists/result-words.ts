import type { Now } from '../../../../shared/domain/base/now.ts';
import type { ListLine } from '../../../../shared/domain/call-list/line-state.ts';
import { callLists as words } from '../../../../shared/text/en/call-lists.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatMoment } from '../../../../shared/text/format.ts';

/** What was logged last for a line since the list was printed; empty for nothing. */
export function resultWords({ logged }: ListLine, now: Now): string {
  const last = logged.at(-1);
  return last === undefined ? '' : words.result(today.outcomes[last.outcome], formatMoment(last.at, now));
}

/** How a line stands, in words. */
export function lineWords(line: ListLine, now: Now): string {
  const result = resultWords(line, now);
  if (result === '') return words.states[line.state];
  return line.logged.length > 1 ? `${result}, ${words.more(line.logged.length - 1)}` : result;
}
