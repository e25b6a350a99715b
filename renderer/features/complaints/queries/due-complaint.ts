import type { Now } from '../../../../shared/domain/base/now.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { rankOf } from '../../../../shared/domain/call/call-keys.ts';
import { complaintCallFor } from '../../../../shared/domain/complaint/complaint-calls.ts';
import { complaintBrief } from '../../../../shared/text/en/complaint-brief.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { briefOf } from './read-complaint-lines.ts';

/** Where its line in *Today* has no customer: which of us says it. Empty where it has one. */
export async function dueName(reader: Reader, { complaintId, customerId }: Call): Promise<string> {
  if (customerId !== null) return '';
  const complaint = complaintId === null ? undefined : await reader.complaints.get(complaintId);
  const person = complaint?.staffId == null ? undefined : await reader.staff.get(complaint.staffId);
  return complaintBrief.ours(person?.name ?? '');
}

/** What is due, and what isn't right. */
export async function dueLine(reader: Reader, call: Call): Promise<string> {
  const complaint = call.complaintId === null ? undefined : await reader.complaints.get(call.complaintId);
  return complaintBrief.line(complaintBrief.due[complaintCallFor(call)], complaint === undefined ? '' : briefOf(complaint));
}

const last = '￿';

/** How many are not closed; urgent when the time for something that is owed is over. From keys alone. */
export async function countComplaints(reader: Reader, now: Now): Promise<{ count: number; urgent: boolean }> {
  const byState = reader.complaints;
  const rank = rankOf('complaint');
  const [open, planned, late] = await Promise.all([
    byState.where('[live+state+heardAt]').between([1, 'open', ''], [1, 'open', last]).count(),
    byState.where('[live+state+heardAt]').between([1, 'planned', ''], [1, 'planned', last]).count(),
    reader.calls.where('[open+rank+dueAt+dueIs]').between([1, rank, ''], [1, rank, now.instant]).keys(),
  ]);
  const isLate = (key: unknown): boolean => Array.isArray(key) && key[3] === 'by';
  return { count: open + planned, urgent: (late as unknown[]).some(isLate) };
}
