import type { ShopName } from '../../shared/ipc/contract.ts';
import type { Reminders } from '../services/reminders/reminders.ts';
import type { HandlersOf } from './handler.ts';

function refuseSample(shop: ShopName): void {
  if (shop !== 'own') throw new Error('The sample shop reminds of nothing.');
}

/** Reminders belong to the own shop. */
export function remindersHandlers(
  reminders: Pick<Reminders, 'state' | 'set' | 'choose' | 'dismiss' | 'opened' | 'tryOne'>,
): HandlersOf<'reminders'> {
  return {
    'reminders:state': (_all, { shop }) => {
      refuseSample(shop);
      return reminders.state();
    },
    'reminders:set': async ({ list }, { shop }) => {
      refuseSample(shop);
      await reminders.set(list);
      return null;
    },
    'reminders:choose': ({ choices }, { shop }) => {
      refuseSample(shop);
      return reminders.choose(choices);
    },
    'reminders:dismiss': ({ at }, { shop }) => {
      refuseSample(shop);
      return reminders.dismiss(at);
    },
    'reminders:opened': ({ pressed }, { shop }) => {
      refuseSample(shop);
      reminders.opened(pressed);
      return null;
    },
    'reminders:try': (_all, { shop }) => {
      refuseSample(shop);
      return { shown: reminders.tryOne() };
    },
  };
}
