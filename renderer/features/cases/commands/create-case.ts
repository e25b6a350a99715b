import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import { buildCase } from '../../../../shared/domain/case/build-case.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { storySchema, tellStory } from '../../../../shared/domain/case/tell-story.ts';
import { cases, caseWords } from '../../../../shared/text/en/cases.ts';
import { type Ctx, type Decision, defineCommand } from '../../../data/kernel/command.ts';
import { type ChainRecord, readChainRecord, recordTables } from '../queries/read-record.ts';

const inputSchema = z.union([
  /** From the chain that a job belongs to, with its review where one was written. */
  z.object({ jobId: idSchema }),
  /** A story that no record tells. `tellerId`: whose own it is; null for nobody's. */
  z.object({ story: storySchema, tellerId: idSchema.nullable() }),
]);
type Input = z.infer<typeof inputSchema>;

interface Loaded {
  /** Null for a story, and where the job was taken back. */
  readonly record: ChainRecord | null;
  /** A case of the same chain that is not put away. */
  readonly existing: Case | undefined;
}

/** Makes a case: by copy, so that nothing that changes in the records changes it. Answers its id. */
export const createCase = defineCommand({
  name: 'create-case',
  action: 'review',
  input: inputSchema,
  tables: [...recordTables, 'cases'],
  async load(reader, input: Input): Promise<Loaded> {
    const record = 'jobId' in input ? await readChainRecord(reader, input.jobId) : null;
    const made = record === null ? [] : await reader.cases.where('rootJobId').equals(record.rootJobId).toArray();
    return { record, existing: made.find(({ live, state }) => live === 1 && state !== 'retired') };
  },
  decide(input, loaded, ctx): Result<Decision<{ caseId: string }>> {
    const made = 'jobId' in input ? fromRecord(loaded, ctx) : fromStory(input, ctx);
    if (!made.ok) return made;
    const caseId = ctx.newId();
    return { ok: true, value: { patches: [createPatch('cases', caseId, made.value)], output: { caseId } } };
  },
});

const begun = { state: 'draft', libraryKey: null, tellerId: null, anonymous: false, blackOut: [], restore: [] } satisfies Partial<Case>;

function fromRecord({ record, existing }: Loaded, ctx: Ctx): Result<Omit<Case, keyof Row>> {
  if (record === null) return recordGone;
  if (existing !== undefined) return { ok: false, problems: [{ path: [], code: 'case-exists', params: {} }] };
  return { ok: true, value: { ...begun, ...buildCase({ ...record, zone: record.zone ?? ctx.business.zone }, caseWords) } };
}

function fromStory({ story, tellerId }: Extract<Input, { story: unknown }>, ctx: Ctx): Result<Omit<Case, keyof Row>> {
  const told = tellStory(story, cases.storyTitle);
  if (!told.ok) return told;
  const noRecord = { rootJobId: null, jobIds: [], reviewId: null, zone: ctx.business.zone, sha256s: [] };
  const noTags = { trade: null, jobType: null, symptom: null, equipmentKinds: [], causes: [], themes: [] };
  const open = { question: '', options: [], factors: [], sustain: '', improve: '' };
  return { ok: true, value: { ...begun, ...noRecord, ...noTags, ...open, ...told.value, tellerId } };
}
