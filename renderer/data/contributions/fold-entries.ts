import { timeline as words } from '../../../shared/text/en/timeline.ts';
import type { TimelineEntry, TimelineKind } from './feature.ts';

/** What a call settled is told on the line of that call: its title, its words that do not stand there, and its page. */
export function foldEntries(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const settled = new Map<string, TimelineEntry[]>();
  const left = entries.filter((entry) => {
    const call = callOf(entry, entries);
    if (call !== undefined) settled.set(call.id, [...(settled.get(call.id) ?? []), entry]);
    return call === undefined;
  });
  return left.map((entry) => (settled.get(entry.id) ?? []).reduce(together, entry));
}

/** True for what is of a kind, also beside another. */
export function isOfKind({ kind, also = [] }: TimelineEntry, asked: TimelineKind): boolean {
  return kind === asked || also.includes(asked);
}

function callOf({ settledBy, at, by }: TimelineEntry, entries: readonly TimelineEntry[]): TimelineEntry | undefined {
  if (settledBy === undefined || by === undefined) return undefined;
  return entries.find((other) => other.call !== undefined && settledBy.includes(other.call) && other.at === at && other.by === by);
}

function together(call: TimelineEntry, settled: TimelineEntry): TimelineEntry {
  const said = call.detail.split('\n');
  const more = settled.detail.split('\n').filter((line) => line !== '' && !said.includes(line));
  return {
    ...call,
    title: call.title.includes(settled.title) ? call.title : words.together(call.title, settled.title),
    detail: [call.detail, ...more].filter((part) => part !== '').join('\n'),
    path: call.path ?? settled.path,
    also: [...new Set([...(call.also ?? []), settled.kind])],
  };
}
