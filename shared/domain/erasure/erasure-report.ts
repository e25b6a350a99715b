import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { instantSchema } from '../base/now.ts';

const count = z.int().nonnegative();

/** What was done to erase a person, and what could not be: counts and places, nothing of the person. */
export const erasureReportSchema = z.strictObject({
  finishedAt: instantSchema,
  /** Changes in the log out of which something was taken. */
  operations: count,
  drafts: count,
  /** Pictures and files that nothing names any more. */
  files: count,
  /** Copies in the backup folder, older journals, and databases that were kept aside. */
  snapshots: count,
  journals: count,
  databases: count,
  /** Folders and files that could not be reached, as a person knows them. */
  unreached: z.array(z.string().max(2_000)).max(200),
  /** Other records that still name the person in words of their own: the first of them, and how many in all. */
  mentions: z.array(z.strictObject({ table: z.string().max(40), id: idSchema })).max(50),
  mentionsInAll: count,
});
