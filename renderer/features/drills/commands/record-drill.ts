import { z } from 'zod';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { type Drill, drillSchema } from '../../../../shared/domain/drill/drill.ts';
import { exerciseKeys } from '../../../../shared/domain/drill/exercises.ts';
import type { Policy, PolicyReading } from '../../../../shared/domain/policy/policy.ts';
import { policyInForce } from '../../../../shared/domain/policy/policy-in-force.ts';
import { type Ctx, defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

const inputSchema = z.object({
  /** A case, or an exercise of the program. */
  what: z.union([z.object({ caseId: drillSchema.shape.id }), z.object({ exercise: z.enum(exerciseKeys) })]),
  /** How the policy's list names it: words that everybody may see. */
  trainedWith: z.string().trim().min(1).max(300),
  staffIds: z.array(drillSchema.shape.id).max(100),
  answers: drillSchema.shape.answers,
  note: drillSchema.shape.note,
});
type Input = z.infer<typeof inputSchema>;

/** As long as the note of a reading may be. */
const longestNote = 2_000;

/**
 * Keeps an exercise that was done, and for everybody who took part that they were trained on the policy in force, in the
 * same step. Without a policy in force only the exercise is kept; the answer says which.
 */
export const recordDrill = defineCommand({
  name: 'record-drill',
  action: 'read-policy',
  input: inputSchema,
  tables: ['cases', 'drills', 'policies', 'policyReadings', 'staff'],
  load,
  decide(input, { told, people, policies, readings }, ctx): Result<{ patches: Patch[]; output: { trained: boolean } }> {
    const staffIds = [...new Set(input.staffIds)];
    const problem = (path: string[], code: string): Result<never> => ({ ok: false, problems: [{ path, code, params: {} }] });
    if (staffIds.length === 0) return problem(['staffIds'], 'nobody-took-part');
    if (people.some((person) => person?.live !== 1)) return problem(['staffIds'], 'person-gone');
    if ('caseId' in input.what && told?.live !== 1) return problem([], 'case-gone');
    const policy = policyInForce(policies, ctx.now.date);
    const trained = policy === null ? [] : staffIds.map((id) => trainedPatch(id, policy.id, input.trainedWith, readings, ctx));
    const patches = [createPatch('drills', ctx.newId(), drillOf(input, staffIds, ctx)), ...trained.filter((patch) => patch !== null)];
    return { ok: true, value: { patches, output: { trained: policy !== null } } };
  },
});

async function load(reader: Reader, { what, staffIds }: Input) {
  const policies = (await reader.policies.where('[live+version]').between([1, 0], [1, Number.MAX_SAFE_INTEGER]).toArray()) as Policy[];
  return {
    told: 'caseId' in what ? await reader.cases.get(what.caseId) : undefined,
    people: await reader.staff.bulkGet([...staffIds]),
    policies,
    readings: await reader.policyReadings
      .where('policyId')
      .anyOf(policies.map(({ id }) => id))
      .toArray(),
  };
}

function drillOf({ what, answers, note }: Input, staffIds: readonly Id[], ctx: Ctx): Omit<Drill, keyof Row> {
  return {
    caseId: 'caseId' in what ? what.caseId : null,
    exercise: 'exercise' in what ? what.exercise : null,
    on: ctx.now.date,
    staffIds: [...staffIds],
    answers: answers.filter(({ words }) => words.trim() !== ''),
    note: note.trim(),
  };
}

/** One training a day and person: a second exercise on that day is named beside the first. */
function trainedPatch(staffId: Id, policyId: Id, note: string, readings: readonly PolicyReading[], { now, newId }: Ctx): Patch | null {
  const known = readings.find(
    (one) => one.live === 1 && one.staffId === staffId && one.policyId === policyId && one.kind === 'trained' && one.on === now.date,
  );
  if (known === undefined) return createPatch('policyReadings', newId(), { policyId, staffId, kind: 'trained', on: now.date, note });
  const both = known.note === '' ? note : `${known.note}; ${note}`;
  return known.note.includes(note) || both.length > longestNote ? null : updatePatch('policyReadings', known, { note: both });
}
