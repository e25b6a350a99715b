import type { MarkedText } from '../../../shared/domain/search/explain-hit.ts';
import { markText } from '../../../shared/domain/search/explain-hit.ts';
import { readQuery } from '../../../shared/domain/search/search-query.ts';
import { search as words } from '../../../shared/text/en/search.ts';
import type { Action, ActionTools } from '../../data/actions/action.ts';
import { chooseCall } from '../../data/contributions/chosen-call.ts';
import type { SearchAnswer } from '../../data/search/messages.ts';
import { type HitGroup, type HitWhy, hitGroups, type SearchHit } from '../../data/search/search-hit.ts';
import { matchActions } from './match-actions.ts';

export type EntryGroup = 'actions' | 'recent' | HitGroup;

/** One line of the box. */
export interface PaletteEntry {
  readonly key: string;
  readonly group: EntryGroup;
  /** Names the icon: what kind of thing it is, wherever it is listed. */
  readonly icon: 'action' | HitGroup;
  readonly title: MarkedText;
  readonly details: readonly string[];
  readonly why: HitWhy | null;
  readonly shortcut: string | null;
  readonly run: (tools: ActionTools) => void;
  /** What Ctrl+Enter does: a new job for them. Null where that makes no sense. */
  readonly newJob: string | null;
}

export interface PaletteSection {
  readonly group: EntryGroup;
  readonly entries: readonly PaletteEntry[];
  /** All that there are, also those not listed. */
  readonly all: number;
}

const order: readonly EntryGroup[] = ['actions', 'recent', ...hitGroups];
/** Lines under one heading: who looks for somebody else types one letter more. */
export const mostLines = 5;
const mostActions = 6;
/** Actions that are listed before anything was typed. */
const mostAtFirst = 8;

/** What is listed before anything was typed: what was open lately, and what can be done here. */
export function firstSections(
  recent: SearchAnswer | null,
  actions: readonly Action[],
  hasRoute: (path: string) => boolean,
): PaletteSection[] {
  const lately = (recent?.hits ?? []).map((hit) => ({ ...hitEntry(hit, hasRoute), group: 'recent' as const, key: `recent-${hit.id}` }));
  const doable = actions.slice(0, mostAtFirst).map((action) => actionEntry(action, { text: action.label, marks: [] }));
  return sectionsOf([...lately, ...doable], (_, count) => count).toSorted((a, b) => order.indexOf(b.group) - order.indexOf(a.group));
}

/** What answers something typed: under headings, those with the best answer first. */
export function foundSections(
  typed: string,
  answer: SearchAnswer | null,
  actions: readonly Action[],
  hasRoute: (path: string) => boolean,
): PaletteSection[] {
  const query = readQuery(typed);
  const matched = matchActions(query, actions);
  const doable = matched.slice(0, mostActions).map(({ action }) => actionEntry(action, markText(query, action.label)));
  const perGroup = new Map<HitGroup, number>();
  const hits = (answer?.hits ?? []).filter(({ group }) => {
    const count = (perGroup.get(group) ?? 0) + 1;
    perGroup.set(group, count);
    return count <= mostLines;
  });
  const scores: Partial<Record<EntryGroup, number>> = { ...answer?.scores, actions: matched[0]?.score ?? 0 };
  const sections = sectionsOf([...doable, ...hits.map((hit) => hitEntry(hit, hasRoute))], (group, count) =>
    group === 'actions' || group === 'recent' ? matched.length : Math.max(count, answer?.counts[group] ?? 0),
  );
  return sections.toSorted((a, b) => (scores[b.group] ?? 0) - (scores[a.group] ?? 0) || order.indexOf(a.group) - order.indexOf(b.group));
}

/** When nothing answers: what was typed may be somebody new. */
export function newSections(typed: string, hasRoute: (path: string) => boolean): PaletteSection[] {
  const name = encodeURIComponent(typed);
  const lines: readonly (readonly [id: string, label: string, path: string])[] = [
    ['fresh-job', words.newJobFor(typed), `/jobs/new?name=${name}`],
    ...(hasRoute('/customers/new') ? [['fresh-customer', words.newCustomer(typed), `/customers/new?name=${name}`] as const] : []),
  ];
  const entries = lines.map(([id, label, path]) => ({
    key: id,
    group: 'actions' as const,
    icon: 'action' as const,
    title: { text: label, marks: [] },
    details: [],
    why: null,
    shortcut: null,
    run: ({ navigate }: ActionTools) => navigate(path),
    newJob: null,
  }));
  return [{ group: 'actions', entries, all: entries.length }];
}

function sectionsOf(entries: readonly PaletteEntry[], allOf: (group: EntryGroup, count: number) => number): PaletteSection[] {
  return order.flatMap((group) => {
    const own = entries.filter((entry) => entry.group === group);
    return own.length === 0 ? [] : [{ group, entries: own, all: allOf(group, own.length) }];
  });
}

function actionEntry(action: Action, title: MarkedText): PaletteEntry {
  const { id, group, keys, run } = action;
  return {
    key: `action-${id}`,
    group: 'actions',
    icon: 'action',
    title,
    details: [group],
    why: null,
    shortcut: keys[0] ?? null,
    run,
    newJob: null,
  };
}

export function hitEntry(hit: SearchHit, hasRoute: (path: string) => boolean): PaletteEntry {
  return {
    key: `${hit.group}-${hit.id}`,
    group: hit.group,
    icon: hit.group,
    title: hit.title.text === '' ? { text: words.nobody, marks: [] } : hit.title,
    details: hit.details,
    why: hit.why,
    shortcut: null,
    run: ({ navigate }) => {
      if (hit.openCallId !== null) chooseCall(hit.openCallId);
      navigate(pathOf(hit, hasRoute));
    },
    newJob: newJobPath(hit),
  };
}

/** Kinds of record whose page bears the name of the kind. */
const ownPages: ReadonlySet<HitGroup> = new Set(['jobs', 'complaints', 'recoveries', 'promises', 'cases']);

/** The page that shows it, or the nearest that exists. */
function pathOf(hit: SearchHit, hasRoute: (path: string) => boolean): string {
  if (hit.group === 'calls')
    return hit.openCallId !== null ? '/today' : hit.jobId !== null ? `/jobs/${hit.jobId}` : `/customers/${hit.customerId}`;
  if (ownPages.has(hit.group)) return `/${hit.group}/${hit.id}`;
  if (hit.group === 'praises' && hit.jobId !== null) return `/jobs/${hit.jobId}`;
  if (hit.table === 'properties' && hasRoute('/properties/:id')) return `/properties/${hit.id}`;
  if (hit.table === 'equipment' && hasRoute('/equipment/:id')) return `/equipment/${hit.id}`;
  if (hit.customerId === null && hit.propertyId !== null) return `/properties/${hit.propertyId}`;
  return `/customers/${hit.customerId ?? hit.id}`;
}

function newJobPath({ customerId, propertyId }: SearchHit): string | null {
  const query = [customerId && `customer=${customerId}`, propertyId && `property=${propertyId}`].filter(
    (part) => part !== null && part !== '',
  );
  return query.length === 0 ? null : `/jobs/new?${query.join('&')}`;
}
