import type { RecordsNote } from '../../shared/ipc/records-contract.ts';
import type { Records } from '../services/records/records.ts';
import type { HandlersOf, KnownSender } from './handler.ts';

export interface RecordsPorts {
  readonly records: Omit<Records, 'file'>;
  /** Puts a new window in the place of the own shop's. */
  readonly renewWindow: () => void;
}

/** The sample shop begins afresh instead: nothing of it is remembered outside its folder. */
function refuseSample({ shop }: KnownSender): void {
  if (shop !== 'own') throw new Error('The sample shop has only one set of records.');
}

export function createRecordsHandlers({ records, renewWindow }: RecordsPorts): HandlersOf<'records'> {
  return {
    'records:clear': (_own, sender) => {
      refuseSample(sender);
      return records.clear();
    },
    'records:kept': (_own, sender) => {
      refuseSample(sender);
      return records.kept();
    },
    'records:known': (_own, sender) => {
      refuseSample(sender);
      return records.known();
    },
    'records:let-go': (argument, sender) => {
      refuseSample(sender);
      return records.letGo(argument);
    },
    'records:note': (argument: RecordsNote, sender) => {
      refuseSample(sender);
      records.note(argument);
      return null;
    },
    'records:put-aside': (_own, sender) => {
      refuseSample(sender);
      return records.putAside();
    },
    'records:use': ({ name, why, window }, sender) => {
      refuseSample(sender);
      records.use({ name, why });
      if (window === 'new') renewWindow();
      return null;
    },
  };
}
