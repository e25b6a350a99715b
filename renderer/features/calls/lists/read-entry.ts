import type { Instant, Now } from '../../../../shared/domain/base/now.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { CallOutcome } from '../../../../shared/domain/call/call.ts';
import type { ListLine } from '../../../../shared/domain/call-list/line-state.ts';
import { readRungAt } from '../../../../shared/domain/call-list/read-rung-at.ts';
import { readLater } from '../card/read-later.ts';
import type { EntryDraft } from './entry-draft.ts';

/** What was typed, understood. */
export interface ReadEntry {
  readonly line: ListLine;
  readonly outcome: CallOutcome;
  /** Null for now. */
  readonly at: Instant | null;
  readonly until: Instant | null;
  readonly note: string;
}

interface Facts {
  readonly lines: readonly ListLine[];
  readonly printedAt: Instant;
  readonly now: Now;
  readonly country: string;
}

/** The line that a number means; undefined for a number that is on no line, and while none was typed. */
export function lineOf(typed: string, lines: readonly ListLine[]): ListLine | undefined {
  return /^\d{1,3}$/.test(typed.trim()) ? lines[Number(typed) - 1] : undefined;
}

/** Everything that keeps a result from being saved, by field; none and it is understood. */
export function readEntry(
  draft: EntryDraft,
  { lines, printedAt, now, country }: Facts,
): { readonly entry: ReadEntry } | { readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const refuse = (field: keyof EntryDraft, code: string, params: Problem['params'] = {}): void => {
    problems.push({ path: [field], code, params });
  };
  const line = lineOf(draft.line, lines);
  if (line === undefined) refuse('line', draft.line.trim() === '' ? 'line-empty' : 'line-unknown', { lines: lines.length });
  if (line?.state === 'gone') refuse('line', 'line-gone');
  if (draft.outcome === null) refuse('outcome', 'outcome-empty');
  const rung = draft.rungAt.trim() === '' ? null : readRungAt(draft.rungAt, printedAt, now, country);
  if (rung?.ok === false) refuse('rungAt', rung.code);
  const later = draft.outcome === 'later' ? readLater(draft.until, now, country) : null;
  if (draft.outcome === 'later' && (later === null || 'problem' in later)) refuse('until', 'when-later');
  if (problems.length > 0 || line === undefined || draft.outcome === null) return { problems };
  const at = rung?.ok === true ? rung.at : null;
  return { entry: { line, outcome: draft.outcome, at, until: later !== null && 'at' in later ? later.at : null, note: draft.note } };
}
