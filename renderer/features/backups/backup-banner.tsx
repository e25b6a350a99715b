import { useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { isBackupOverdue } from '../../../shared/domain/backup/is-backup-due.ts';
import { backups as words } from '../../../shared/text/en/backups.ts';
import { formatMoment } from '../../../shared/text/format.ts';
import { useNow } from '../../data/react/program.tsx';
import { backupStatus, onBackupStatus } from '../../data/snapshot/backup-state.ts';
import classes from './backups.module.css';

/** Stands above every screen when backups have been failing for more than a day. */
export function BackupBanner() {
  const now = useNow();
  const { last, failed } = useSyncExternalStore(onBackupStatus, backupStatus);
  if (failed === null || !isBackupOverdue({ lastAt: last?.at ?? null, failed }, now.instant)) return null;
  return (
    <div className={classes.banner} role="alert">
      <span>
        {last === null ? words.never : words.overdue(formatMoment(last.at, now))} {words.why(failed.message)}
      </span>
      <Link href="/settings/data" className={classes.link}>
        {words.toData}
      </Link>
    </div>
  );
}
