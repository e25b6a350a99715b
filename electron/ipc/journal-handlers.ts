import type { ShopName } from '../../shared/ipc/contract.ts';
import type { Journal } from '../services/journal/journal.ts';
import type { HandlersOf } from './handler.ts';

/** Each shop has its own journal: what one window writes never reaches the other's. */
export function createJournalHandlers(journals: Readonly<Record<ShopName, Journal>>): HandlersOf<'journal'> {
  return {
    'journal:append': (argument, { shop }) => journals[shop].append(argument),
    'journal:drop-older': (argument, { shop }) => journals[shop].dropOlder(argument),
    'journal:forget': async (argument, { shop }) => {
      if (shop !== 'sample') throw new Error('Only the sample shop can be started afresh.');
      await journals.sample.forget(argument);
      return null;
    },
    'journal:open': (argument, { shop }) => journals[shop].open(argument),
    'journal:prune': (argument, { shop }) => journals[shop].prune(argument),
    'journal:read': (argument, { shop }) => journals[shop].read(argument),
  };
}
