import { z } from 'zod';
import { idSchema } from './id.ts';
import { instantSchema } from './now.ts';
import { patchSchema } from './patch.ts';

/**
 * How an operation stands in the log. Most are `whole`. Big work is `begin`, any number of `part`, then `commit`;
 * one that was given up or cut off ends in `rollback`, whose patches are empty because every part is taken back.
 */
const operationForms = ['whole', 'begin', 'part', 'commit', 'rollback'] as const;

/** One change as it happened: history, undo, the journal's outbox and later the outbox of synchronisation. */
export const operationSchema = z.object({
  id: idSchema,
  device: z.uuid(),
  /** Local sequence on this device, from 1, without gaps. */
  seq: z.int().positive(),
  /** Hybrid logical clock (Kulkarni et al. 2014) as sortable text: `<instant>-<counter>-<device>`. */
  hlc: z.string(),
  at: instantSchema,
  actor: idSchema,
  /** Name of the command, `verb-noun`. */
  command: z.string().min(1),
  form: z.enum(operationForms),
  /** Ties the records of one big work together; null for a whole one. */
  workId: idSchema.nullable(),
  /** The operation (or work) that this one takes back or brings back. */
  undoes: idSchema.nullable(),
  redoes: idSchema.nullable(),
  /** Nobody's undo ever crosses a barrier: the set-up, a migration, a restore, an erasure. Sparse, so that its index stays small. */
  barrier: z.literal(1).optional(),
  /** Records that a whole operation changed (not made), for their timelines: `touchedRows`. Sparse too. */
  touches: z.array(idSchema).optional(),
  /** Version of the schemas that the rows are at from here on: said by the markers of a migration and a restore. */
  schemaVersion: z.int().positive().optional(),
  patches: z.array(patchSchema),
});
export type Operation = z.infer<typeof operationSchema>;

/** The next reading of a hybrid logical clock: never behind the last one, even when the machine's clock was set back. */
export function nextHlc(last: string | null, at: string, device: string): string {
  const lastInstant = last?.slice(0, instantLength) ?? '';
  if (last === null || at > lastInstant) return `${at}-${zeros}-${device}`;
  const counter = String(Number.parseInt(last.slice(instantLength + 1, instantLength + 1 + zeros.length), 10) + 1);
  // A counter with one figure more would sort before the others: the clock's own part takes the carry.
  if (counter.length > zeros.length) return `${new Date(Date.parse(lastInstant) + 1).toISOString()}-${zeros}-${device}`;
  return `${lastInstant}-${counter.padStart(zeros.length, '0')}-${device}`;
}

const instantLength = '2026-01-01T00:00:00.000Z'.length;
const zeros = '000000';
