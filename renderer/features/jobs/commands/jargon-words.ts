import { z } from 'zod';
import { conflictProblems, recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { mergeEdit } from '../../../../shared/domain/base/merge-edit.ts';
import type { Instant } from '../../../../shared/domain/base/now.ts';
import { createPatch, type Patch, removePatch, updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Problem, Result } from '../../../../shared/domain/base/reason.ts';
import { type JargonWord, jargonWordSchema } from '../../../../shared/domain/plain-words/jargon-word.ts';
import { checkOwnWord, jargonWordId, mostOwnWords } from '../../../../shared/domain/plain-words/own-words.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

const { plain, trade } = jargonWordSchema.shape;
/** Without the schema's least length: an empty word has a message of its own. */
const ownWordSchema = z.object({ word: z.string().trim().max(80), plain, trade });

/** Adds a word to the team's own list, or takes it there again. The same word added on two machines is one. */
export const addJargonWord = defineCommand({
  name: 'add-jargon-word',
  action: 'edit-records',
  input: ownWordSchema,
  tables: ['jargonWords'],
  async load(reader, { word }) {
    const [known, count] = await Promise.all([reader.jargonWords.get(jargonWordId(word)), reader.jargonWords.count()]);
    return { known, isFull: known === undefined && count >= mostOwnWords };
  },
  decide(own, { known, isFull }): Result<{ patches: Patch[]; output: null }> {
    const problems = checkOwnWord(own);
    if (problems.length > 0) return { ok: false, problems };
    if (known?.live === 1 && known.state === 'ours') return { ok: false, problems: [there] };
    if (isFull) return { ok: false, problems: [{ path: ['word'], code: 'words-full', params: { most: mostOwnWords } }] };
    return written(known, { ...own, state: 'ours' });
  },
});

/** Changes what is said for a word, its trade, or the word itself: that takes the old one off the list. */
export const editJargonWord = defineCommand({
  name: 'edit-jargon-word',
  action: 'edit-records',
  input: z.object({ id: idSchema, rev: z.int().positive(), before: ownWordSchema, after: ownWordSchema }),
  tables: ['jargonWords'],
  async load(reader, { id, after }) {
    const [row, other] = await Promise.all([reader.jargonWords.get(id), reader.jargonWords.get(jargonWordId(after.word))]);
    return { row, other };
  },
  decide({ id, rev, before, after }, { row, other }, ctx): Result<{ patches: Patch[]; output: null }> {
    if (row === undefined || row.live === 0) return recordGone;
    const problems = checkOwnWord(after);
    if (problems.length > 0) return { ok: false, problems };
    if (jargonWordId(after.word) !== id) {
      if (other?.live === 1 && other.state === 'ours') return { ok: false, problems: [there] };
      const moved = written(other, { ...after, state: 'ours' });
      return moved.ok ? { ok: true, value: { patches: [...removal(row, ctx.now.instant), ...moved.value.patches], output: null } } : moved;
    }
    const merged = mergeEdit('jargonWords', row, { rev, before, after });
    if (!merged.ok) return { ok: false, problems: conflictProblems(merged.conflicts) };
    return { ok: true, value: { patches: merged.patch === null ? [] : [merged.patch], output: null } };
  },
});

/** Takes a word off the team's own list: what the program says of it counts again. */
export const removeJargonWord = defineCommand({
  name: 'remove-jargon-word',
  action: 'edit-records',
  input: z.object({ id: idSchema }),
  tables: ['jargonWords'],
  load: (reader, { id }) => reader.jargonWords.get(id),
  decide(_input, row, ctx): Result<{ patches: Patch[]; output: null }> {
    return row === undefined || row.live === 0 ? recordGone : { ok: true, value: { patches: removal(row, ctx.now.instant), output: null } };
  },
});

/** Switches the hint for a word of the program off, or on again. */
export const showJargonWord = defineCommand({
  name: 'show-jargon-word',
  action: 'edit-records',
  input: z.object({ word: jargonWordSchema.shape.word, shown: z.boolean() }),
  tables: ['jargonWords'],
  load: (reader, { word }) => reader.jargonWords.get(jargonWordId(word)),
  decide({ word, shown }, row, ctx): Result<{ patches: Patch[]; output: null }> {
    if (!shown) return written(row, { word, plain: row?.plain ?? '', trade: null, state: 'off' });
    return { ok: true, value: { patches: row?.live === 1 && row.state === 'off' ? removal(row, ctx.now.instant) : [], output: null } };
  },
});

const there: Problem = { path: ['word'], code: 'word-there-already', params: {} };

function written(
  known: JargonWord | undefined,
  fields: Pick<JargonWord, 'word' | 'plain' | 'trade' | 'state'>,
): Result<{ patches: Patch[]; output: null }> {
  const patch =
    known === undefined
      ? createPatch('jargonWords', jargonWordId(fields.word), fields)
      : updatePatch('jargonWords', known, { ...fields, live: 1, deletedAt: null });
  return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
}

function removal(row: JargonWord, at: Instant): Patch[] {
  return [removePatch('jargonWords', row, at)];
}
