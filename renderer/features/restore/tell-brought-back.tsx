import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { restore as words } from '../../../shared/text/en/restore.ts';
import { formatMoment } from '../../../shared/text/format.ts';
import { currentNow } from '../../data/clock/clock.ts';
import { notify } from '../../data/notices/notices.ts';
import { useProgram } from '../../data/react/program.tsx';
import { backupsOf } from '../../data/snapshot/backups-of.ts';
import { readFacts } from '../../desktop/bridge.ts';
import { takeNote } from './brought-back-note.ts';
import { wishGoBack } from './go-back-wish.ts';

/** Says after the change of windows what was brought back, and leads to the way back. */
export function TellBroughtBack() {
  const { business, kernel } = useProgram();
  const [, navigate] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the program is open
  useEffect(() => {
    const note = takeNote(readFacts().databaseName);
    if (note === null) return;
    // From here on the records are as they should be, also where they are fewer than in the backup before.
    backupsOf(kernel.database)
      ?.take('after-restore')
      .catch(() => undefined);
    const done = note.to === null ? words.done.kept : words.done.to(formatMoment(note.to, currentNow(business.zone)));
    const missing = note.missingFiles > 0 ? [words.done.missing(note.missingFiles)] : [];
    const run = (): void => {
      wishGoBack(true);
      navigate('/settings/data/restore');
    };
    notify({
      tone: missing.length > 0 ? 'problem' : 'done',
      lasting: true,
      text: [done, ...missing, words.done.older].join(' '),
      action: { label: words.done.show, run },
    });
  }, []);
  return null;
}
