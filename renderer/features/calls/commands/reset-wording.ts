import { z } from 'zod';
import { removePatch } from '../../../../shared/domain/base/patch.ts';
import { wordingId } from '../../../../shared/domain/wording/wording.ts';
import { wordingCodes } from '../../../../shared/domain/wording/wording-codes.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

/** Takes the business's own text back: the program's own counts again, or that of the business's language. */
export const resetWording = defineCommand({
  name: 'reset-wording',
  action: 'settings',
  input: z.object({ code: z.enum(wordingCodes), language: z.string().min(2).max(35) }),
  tables: ['wordings'],
  load: (reader, { code, language }) => reader.wordings.get(wordingId(code, language)),
  decide(_input, row, ctx) {
    const patches = row === undefined || row.live === 0 ? [] : [removePatch('wordings', row, ctx.now.instant)];
    return { ok: true, value: { patches, output: null } };
  },
});
