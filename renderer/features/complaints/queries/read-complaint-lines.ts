import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Complaint } from '../../../../shared/domain/complaint/complaint.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** A line of the list. */
export interface ComplaintLine {
  readonly complaint: Complaint;
  /** Who said it; empty where the name is no longer known. */
  readonly name: string;
}

export async function readComplaintLines(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, ComplaintLine>> {
  const found = await reader.complaints.bulkGet([...ids]);
  const rows = visible(
    found.filter((row) => row !== undefined),
    await reader.pendingWork(),
  );
  const names = await namesOf(reader, rows);
  return new Map(rows.map((complaint) => [complaint.id, { complaint, name: names.get(complaint.id) ?? '' }]));
}

/** Who said each, by the complaint's id. */
async function namesOf(reader: Reader, rows: readonly Complaint[]): Promise<ReadonlyMap<Id, string>> {
  const [customers, staff] = await Promise.all([
    reader.customers.bulkGet(rows.map(({ customerId }) => customerId ?? '')),
    reader.staff.bulkGet(rows.map(({ staffId }) => staffId ?? '')),
  ]);
  return new Map(rows.map(({ id }, place) => [id, customers[place]?.name ?? staff[place]?.name ?? '']));
}

/** What it is in one line: their own word for it, or what they say they got. */
export function briefOf({ theme, got, expected, wanted }: Pick<Complaint, 'theme' | 'got' | 'expected' | 'wanted'>): string {
  return theme ?? (got || expected || wanted);
}
