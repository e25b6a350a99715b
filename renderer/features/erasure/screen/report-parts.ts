import type { KeptErasure } from '../../../../shared/ipc/erasure-contract.ts';
import { erasure } from '../../../../shared/text/en/erasure.ts';
import { goneLines, rowLines } from './row-lines.ts';

/** One heading of the report: lines, and sentences beneath them. */
export interface ReportPart {
  readonly title: string;
  readonly lines: readonly string[];
  readonly after: readonly string[];
}

const words = erasure.report;

/** The report of an erasure, as it is shown and saved. */
export function reportParts({ rows, report }: KeptErasure): ReportPart[] {
  const stayed = rowLines(rows.redacted, erasure.stays);
  const counted = (count: number, say: (count: number) => string): string[] => (count === 0 ? [] : [say(count)]);
  const went = [...goneLines(rows), ...counted(report?.operations ?? 0, words.log), ...counted(report?.drafts ?? 0, words.drafts)];
  const parts: ReportPart[] = [
    { title: words.went, lines: went, after: [] },
    {
      title: words.stayed,
      lines: [...stayed, ...counted(rows.kept.length, words.placesKept)],
      after: stayed.length === 0 ? [words.stayedNothing] : [],
    },
  ];
  if (report === null) return parts;
  const copies = [
    words.newCopy,
    ...counted(report.snapshots, words.snapshots),
    ...counted(report.journals, words.journals),
    ...counted(report.databases, words.databases),
    ...counted(report.files, words.files),
  ];
  return [
    ...parts,
    { title: words.copies, lines: copies, after: [words.disk] },
    { title: words.unreached, lines: [...report.unreached, words.unreachedAlways], after: [] },
  ];
}

/** The same as plain text. */
export function reportText(when: string, parts: readonly ReportPart[]): string {
  const body = parts.flatMap(({ title, lines, after }) => ['', title, ...lines.map((line) => `- ${line}`), ...after]);
  return [words.title, words.from(when), ...body, ''].join('\r\n');
}
