import { businessId } from '../../../shared/domain/business/business.ts';
import { formatMoment } from '../../../shared/text/format.ts';
import { text } from '../../../shared/text/text.ts';
import { currentNow } from '../../data/clock/clock.ts';
import { type BroughtBackNote, takeBroughtBackNote } from '../../data/comparison/brought-back-note.ts';
import type { ConnectReport } from '../../data/comparison/connect-records.ts';
import type { Database } from '../../data/database/database.ts';
import { notify } from '../../data/notices/notices.ts';
import { backupsOf } from '../../data/snapshot/backups-of.ts';
import { letGoOf } from './bring-back.ts';

/** Says what happened while the records were opened: one notice, however much it was. */
export async function tellReport(database: Database, report: ConnectReport): Promise<void> {
  const note = takeBroughtBackNote(database.name);
  const said = [
    ...(note === null ? [] : await broughtBack(database, note)),
    ...(report.replayed > 0 ? [text.shell.caughtUp(report.replayed)] : []),
    ...journalSaid(report),
    ...(report.rolledBack > 0 ? [text.shell.rolledBack(report.rolledBack)] : []),
  ];
  const isProblem = note !== null || report.replayed > 0 || report.newGeneration;
  if (said.length > 0) notify({ tone: isProblem ? 'problem' : 'info', text: said.join(' ') });
  if (note !== null && note.left !== null) await letGoOf(note.left).catch(() => undefined);
  // What the journal no longer reaches back to stands in a backup from here on. That one cannot be taken is told by its own status.
  if (note !== null || report.newGeneration)
    await backupsOf(database)
      ?.take('recovered')
      .catch(() => undefined);
}

function journalSaid({ newGeneration, journalLost, damagedBytes }: ConnectReport): string[] {
  if (newGeneration) return [text.shell.journalBegun];
  if (journalLost > 0) return [text.shell.journalLost(journalLost)];
  return damagedBytes > 0 ? [text.shell.journalDamaged] : [];
}

async function broughtBack(database: Database, { snapshotAt, changes, lost }: BroughtBackNote): Promise<string[]> {
  const words = text.shell.broughtBack;
  const zone = (await database.business.get(businessId))?.zone ?? 'UTC';
  const from =
    snapshotAt === null
      ? [words.fromJournal(changes)]
      : [words.fromCopy(formatMoment(snapshotAt, currentNow(zone))), ...(changes > 0 ? [words.changes(changes)] : [])];
  return [...from, lost > 0 ? words.lost(lost) : words.whole];
}
