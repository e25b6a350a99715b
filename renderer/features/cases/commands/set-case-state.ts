import { z } from 'zod';
import { recordGone } from '../../../../shared/domain/base/conflict-problems.ts';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { updatePatch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { type Decision, defineCommand } from '../../../data/kernel/command.ts';

const input = z.object({ caseId: idSchema });

function become(name: string, state: Case['state'], mayIt: (story: Case) => string | null) {
  return defineCommand({
    name,
    action: 'review',
    input,
    tables: ['cases'],
    load: (reader, { caseId }: z.infer<typeof input>) => reader.cases.get(caseId),
    decide(_input, story): Result<Decision<null>> {
      if (story === undefined || story.live === 0) return recordGone;
      const code = mayIt(story);
      if (code !== null) return { ok: false, problems: [{ path: [], code, params: {} }] };
      const patch = updatePatch('cases', story, { state });
      return { ok: true, value: { patches: patch === null ? [] : [patch], output: null } };
    },
  });
}

/** It can be shown: there is something to tell. */
export const readyCase = become('ready-case', 'ready', ({ steps }) => (steps.length === 0 ? 'case-without-steps' : null));

/** It is written on. */
export const reopenCase = become('reopen-case', 'draft', () => null);

/** It has had its day: it stays in the library and is not brought up any more. */
export const retireCase = become('retire-case', 'retired', () => null);
