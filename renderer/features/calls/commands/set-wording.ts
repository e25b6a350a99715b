import { z } from 'zod';
import { conflictProblems } from '../../../../shared/domain/base/conflict-problems.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import { createPatch, type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import { checkWording } from '../../../../shared/domain/wording/check-wording.ts';
import { wordingId } from '../../../../shared/domain/wording/wording.ts';
import { wordingCodes } from '../../../../shared/domain/wording/wording-codes.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

const inputSchema = z.object({
  code: z.enum(wordingCodes),
  language: z.string().trim().min(2).max(35),
  /** The revision that the field was opened from, 0 where there was no own text; what it showed then, and shows now. */
  rev: z.int().nonnegative(),
  before: z.string(),
  after: z.string(),
});

/** Puts the business's own text in place of the program's, in one language. Refused while a gap in it could never be filled. */
export const setWording = defineCommand({
  name: 'set-wording',
  action: 'settings',
  input: inputSchema,
  tables: ['wordings'],
  load: (reader, { code, language }) => reader.wordings.get(wordingId(code, language)),
  decide({ code, language, rev, before, after }, row) {
    const { problems } = checkWording(code, after);
    if (problems.length > 0) return { ok: false, problems };
    const answer = (patch: Patch | null) => ({ ok: true as const, value: { patches: patch === null ? [] : [patch], output: null } });
    if (row === undefined) return answer(createPatch('wordings', wordingId(code, language), { code, language, text: after }));
    if (row.live === 0) return answer(updatePatch('wordings', row, { text: after, live: 1, deletedAt: null }));
    const merged = mergeEdit('wordings', row, { rev, before: { text: before }, after: { text: after } });
    return merged.ok ? answer(merged.patch) : { ok: false, problems: conflictProblems(merged.conflicts) };
  },
});
