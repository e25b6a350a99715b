import { useCallback, useEffect, useState } from 'react';
import type { BackupState } from '../../../shared/ipc/backup-contract.ts';
import { ask, listen } from '../../desktop/bridge.ts';

/** How it stands with the backups, as main tells it, now and whenever it changes. Undefined until it is known. */
export function useBackupState(): { readonly state: BackupState | undefined; readonly set: (state: BackupState) => void } {
  const [state, set] = useState<BackupState | undefined>(undefined);
  const again = useCallback((): void => {
    // A folder that cannot be read now is told of by the banner, and main tells when that changes.
    ask('backup:state', { of: 'backup' }).then(set, () => undefined);
  }, []);
  useEffect(() => {
    again();
    return listen('backup:changed', again);
  }, [again]);
  return { state, set };
}
