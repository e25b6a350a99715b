import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import { sha256sOf } from '../../../../shared/domain/case/build-case.ts';
import type { Case, CaseStep } from '../../../../shared/domain/case/case.ts';
import { type CaseFacts, readCaseFacts, typedCaseOf, typedCaseSchema } from '../../../../shared/domain/case/case-facts.ts';
import { mergeSteps } from '../../../../shared/domain/case/merge-steps.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/**
 * Changes what a case says: never the records that it was made from. Edits made from an older revision merge field by
 * field, the steps text by text; what both changed is a problem of its own, and then nothing is saved.
 */
export const editCase = defineCommand({
  name: 'edit-case',
  action: 'review',
  input: z.object({ caseId: idSchema, rev: z.int().positive(), before: typedCaseSchema, after: typedCaseSchema }),
  tables: ['cases'],
  load: (reader, { caseId }) => reader.cases.get(caseId),
  decide({ rev, before, after }, story, _ctx) {
    if (story === undefined || story.live === 0) return recordGone;
    const read = readCaseFacts(after);
    if (!read.ok) return read;
    const current = { ...story, trade: story.trade ?? '' };
    const { steps, clash } = mergeSteps(story.steps, before.steps as CaseStep[], read.value.steps, 'ours');
    const edit = {
      rev,
      before: clash ? before : { ...before, steps: story.steps },
      after: clash ? typedCaseOf(read.value) : { ...typedCaseOf(read.value), steps },
    };
    const merged = mergeEdit('cases', current as unknown as Case, edit as Parameters<typeof mergeEdit<Case>>[2]);
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    if (merged.patch === null) return { ok: true, value: { patches: [], output: null } };
    const changed = Object.fromEntries(Object.entries(merged.patch.fields).map(([field, { after: value }]) => [field, value]));
    const whole = readCaseFacts({ ...typedCaseOf(story), ...changed });
    if (!whole.ok) return whole;
    const patch = updatePatch('cases', story, written(whole.value));
    return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
  },
});

function written(facts: CaseFacts): Partial<Case> {
  return { ...facts, sha256s: sha256sOf(facts.steps) };
}
