import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { type Patch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { longestMark, markWords, type WordMark } from '../../../../shared/domain/case/mark-words.ts';
import { type Command, defineCommand } from '../../../data/kernel/command.ts';

const inputSchema = z.object({ caseId: idSchema, words: z.string().trim().min(1).max(longestMark) });
type Input = z.infer<typeof inputSchema>;

/** A command that asks for words of a case to go, to stay, or to be left to the rule. It adds to what others asked meanwhile. */
export function markingCommand(name: string, mark: WordMark): Command<Input, Case | undefined, true> {
  return defineCommand({
    name,
    action: 'review',
    input: inputSchema,
    tables: ['cases'],
    load: (reader, { caseId }) => reader.cases.get(caseId),
    decide({ words }, row): Result<{ patches: Patch[]; output: true }> {
      if (row === undefined || row.live === 0) return recordGone;
      const marked = markWords(row, words, mark);
      if (marked === null) return { ok: false, problems: [{ path: ['words'], code: 'too-many-words', params: {} }] };
      const patch = updatePatch('cases', row, marked);
      return { ok: true, value: { patches: patch === null ? [] : [patch], output: true } };
    },
  });
}
