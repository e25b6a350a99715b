import { useRef } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { type CustomerLine, readCustomers, readPlaces } from '../queries/read-lines.ts';
import { useCalm } from './use-calm.ts';

/** Lines fetched together. Three pages are held: what is on screen and what comes next. */
const pageSize = 40;
/** Lines kept while scrolling back and forth. */
const mostKept = 800;
/** While pages fly past faster than this, none is fetched: only where the scrolling ends is worth it. */
const flyingMs = 50;

/**
 * The lines around a place of the list. Each page is read once and watched while it is near; names come first, places
 * after them. Lines that were seen before stay until they are read again, so that scrolling back never blanks.
 */
export function useLines(ids: readonly Id[], from: number): ReadonlyMap<Id, CustomerLine> {
  const kept = useRef(new Map<Id, CustomerLine>());
  const first = useCalm(Math.floor(from / pageSize), flyingMs);
  const pages = [usePage(ids, pageIn(first, 0)), usePage(ids, pageIn(first, 1)), usePage(ids, pageIn(first, 2))];
  for (const page of pages) {
    for (const [id, line] of page) {
      kept.current.delete(id);
      kept.current.set(id, line);
    }
  }
  for (const id of [...kept.current.keys()].slice(0, Math.max(0, kept.current.size - mostKept))) kept.current.delete(id);
  return kept.current;
}

/** The page of the three from `first` on that belongs to a slot: moving on by one page changes one slot only. */
function pageIn(first: number, slot: number): number {
  return first + ((slot - (first % 3) + 3) % 3);
}

const nothing: ReadonlyMap<Id, never> = new Map<Id, never>();

function usePage(ids: readonly Id[], page: number): ReadonlyMap<Id, CustomerLine> {
  const wanted = ids.slice(page * pageSize, (page + 1) * pageSize);
  const key = wanted.join();
  const customers = useQuery((reader) => readCustomers(reader, wanted), [key]) ?? nothing;
  const places: ReadonlyMap<Id, Property> = useQuery((reader) => readPlaces(reader, wanted), [key]) ?? nothing;
  return new Map([...customers].map(([id, customer]) => [id, { customer, place: places.get(id) ?? null }]));
}
