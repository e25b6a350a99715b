import { restore as words } from '../../../../shared/text/en/restore.ts';
import { RestoreAtStart } from './restore-at-start.tsx';

/** A new computer, and a backup from the old one: a way to begin. */
export function FirstWay() {
  return <RestoreAtStart present={null} open={words.atStart.first} />;
}
