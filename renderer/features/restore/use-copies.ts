import { useCallback, useEffect, useState } from 'react';
import type { BackupState } from '../../../shared/ipc/backup-contract.ts';
import type { RestorePort } from '../../data/restore/bring-back.ts';
import { listen } from '../../desktop/bridge.ts';

export type Copies =
  | { readonly state: 'loading' }
  | { readonly state: 'there'; readonly backup: BackupState }
  | { readonly state: 'failed'; readonly message: string };

/** The copies that main knows of, as they come and go. */
export function useCopies({ ask }: RestorePort): { readonly copies: Copies; readonly again: () => void } {
  const [copies, setCopies] = useState<Copies>({ state: 'loading' });
  const again = useCallback((): void => {
    ask('backup:state', { of: 'backup' }).then(
      (backup) => setCopies({ state: 'there', backup }),
      (error: unknown) => setCopies({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
  }, [ask]);
  useEffect(() => {
    again();
    return listen('backup:changed', again);
  }, [again]);
  return { copies, again };
}
