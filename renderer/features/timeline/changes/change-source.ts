import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Operation } from '../../../../shared/domain/base/operation.ts';
import type { Patch } from '../../../../shared/domain/base/patch.ts';
import { changes as words } from '../../../../shared/text/en/changes.ts';
import { commandNames } from '../../../../shared/text/en/command-names.ts';
import type { TimelineEntry, TimelinePart, TimelineScope } from '../../../data/contributions/feature.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { type Names, namesIn } from './names-in.ts';
import { type RecordInScope, recordsInScope } from './records-in-scope.ts';
import { changeLines } from './value-words.ts';

/** Operations read for one record; the newest. Older changes are in the log, and the timeline says that there are some. */
const most = 50;

/** Commands that stand on the timeline by what they did: the job that was booked, the visit that was closed. */
const toldElsewhere: ReadonlySet<string> = new Set(['book-job', 'close-visit', 'answer-revisit', 'log-call']);

/** Who wrote a record down, and who changed what since: from the log, asked by the record through an index. */
export async function changeTimeline(reader: Reader, scope: TimelineScope): Promise<TimelinePart> {
  const records = await recordsInScope(reader, scope);
  const found = await Promise.all(
    records.map(({ row }) => reader.operations.where('touches').equals(row.id).reverse().limit(most).toArray()),
  );
  const operations = [...new Map(found.flat().map((operation) => [operation.id, operation])).values()];
  const byId = new Map(records.map((record) => [record.row.id, record]));
  const names = await namesIn(reader, operations, byId);
  return {
    entries: [
      ...(scope.jobId === undefined ? await originOf(reader, records[0]) : []),
      ...operations.flatMap((operation) => entriesOf(operation, byId, names)),
    ],
    more: found.some((some) => some.length >= most),
  };
}

/** How the record came to be: by whom, or with which file. */
async function originOf(reader: Reader, record: RecordInScope | undefined): Promise<TimelineEntry[]> {
  if (record === undefined) return [];
  const { id, createdAt, createdBy, batchId } = record.row;
  const entry = { id: `origin-${id}`, at: createdAt, detail: '', path: null, by: createdBy };
  if (batchId === undefined) return [{ ...entry, kind: 'change', title: words.written }];
  const batch = await reader.importBatches.get(batchId);
  return [{ ...entry, kind: 'import', title: batch === undefined ? words.cameFromFile : words.came(batch.fileName) }];
}

function entriesOf(operation: Operation, records: ReadonlyMap<Id, RecordInScope>, names: Names): TimelineEntry[] {
  const { undoes, redoes, command } = operation;
  if (undoes === null && redoes === null && toldElsewhere.has(command)) return [];
  return operation.patches.flatMap((patch) => {
    const record = records.get(patch.id);
    if (record === undefined || patch.created) return [];
    const lines = changeLines(patch, names);
    if (lines.length === 0 && patch.fields['live'] === undefined) return [];
    const title = titleOf(operation, patch, record);
    const at = operation.at;
    return [{ id: `${operation.id}-${patch.id}`, at, kind: 'change', title, detail: lines.join('\n'), path: null, by: operation.actor }];
  });
}

function titleOf({ undoes, redoes, command }: Operation, { table, fields }: Patch, { name }: RecordInScope): string {
  if (undoes !== null) return words.undone(commandNames[command] ?? command);
  if (redoes !== null) return words.redone(commandNames[command] ?? command);
  const live = fields['live']?.after;
  if (live === 1) return words.broughtBack;
  if (live === 0) return (name !== null && words.removedOf[table]?.(name)) || words.removed;
  return (name !== null && words.changedOf[table]?.(name)) || words.changed;
}
