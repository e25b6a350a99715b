import { type BackupChannel, backupContract } from '../../shared/ipc/backup-contract.ts';
import type { Argument, ChannelResult, ShopName } from '../../shared/ipc/contract.ts';
import type { Backup } from '../services/backup/core.ts';

interface Asker {
  readonly shop: ShopName;
  readonly webContentsId: number;
}
type BackupHandlers = { readonly [C in BackupChannel]: (argument: Argument<C>, asker: Asker) => Promise<ChannelResult<C>> };

/** The channels of the backups: for the own shop alone, because the made-up records of the sample shop are worth none. */
export function backupHandlers(backup: Backup): BackupHandlers {
  const guarded = Object.keys(backupContract).map((channel) => {
    const answer = backup[channel as BackupChannel] as (argument: unknown, webContentsId: number) => Promise<unknown>;
    return [
      channel,
      async (argument: unknown, { shop, webContentsId }: Asker) => {
        if (shop !== 'own') throw new Error('The sample shop has no backups.');
        return answer(argument, webContentsId);
      },
    ];
  });
  return Object.fromEntries(guarded) as unknown as BackupHandlers;
}
