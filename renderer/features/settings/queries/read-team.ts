import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** Everybody who works here now. */
export async function readTeam(reader: Reader): Promise<Staff[]> {
  return visible(await reader.staff.toArray(), new Set());
}
