import type { ErasedList } from '../services/erasure/erased-list.ts';
import type { HandlersOf, KnownSender } from './handler.ts';

/** Nobody is erased in the sample shop: its people are made up. */
function refuseSample({ shop }: KnownSender): void {
  if (shop !== 'own') throw new Error('Nobody is erased in the sample shop.');
}

export function createErasureHandlers({ erasedList }: { readonly erasedList: ErasedList }): HandlersOf<'erasure'> {
  return {
    'erasure:begin': async (argument, sender) => {
      refuseSample(sender);
      await erasedList.begin(argument);
      return null;
    },
    'erasure:done': async (argument, sender) => {
      refuseSample(sender);
      await erasedList.done(argument);
      return null;
    },
    'erasure:give-up': async (argument, sender) => {
      refuseSample(sender);
      await erasedList.giveUp(argument);
      return null;
    },
    'erasure:list': (_erasures, sender) => {
      refuseSample(sender);
      return erasedList.list();
    },
    'erasure:sweep': async (_erasures, sender) => {
      refuseSample(sender);
      return { swept: await erasedList.sweep() };
    },
  };
}
