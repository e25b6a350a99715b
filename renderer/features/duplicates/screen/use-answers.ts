import { useRef } from 'react';
import { duplicateWeights } from '../../../../shared/domain/duplicate/duplicate-weights.ts';
import type { MergeChoices } from '../../../../shared/domain/duplicate/merge-customers.ts';
import { duplicates as words } from '../../../../shared/text/en/duplicates.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Outcome } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { mergeCustomers } from '../commands/merge-customers.ts';
import { tellApart } from '../commands/tell-apart.ts';
import type { Side } from '../queries/read-side.ts';
import type { WaitingPair } from '../queries/read-waiting.ts';
import { duplicateSession } from '../search/duplicate-session.ts';

/** The three answers about a pair; each acts at once and offers the way back. */
export function useAnswers(pair: WaitingPair, stays: Side, goes: Side, choices: MergeChoices) {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const busy = useRef(false);
  const found = { likeness: pair.likeness, reasons: [...pair.reasons], ruleVersion: duplicateWeights.version };
  const once = async (act: () => Promise<Outcome<unknown>>, done: string): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      const outcome = await act();
      if (!outcome.ok) notify({ tone: 'problem', text: text.problems.list(outcome.problems) });
      else notify({ tone: 'done', text: done, ...(outcome.operationId !== null && { action: undoAction(kernel, outcome.operationId) }) });
    } finally {
      busy.current = false;
    }
  };
  const name = (choices.name === 'goes' ? goes : stays).customer.name;
  return {
    join: () =>
      void once(
        () =>
          run(mergeCustomers, {
            staysId: stays.customer.id,
            goesId: goes.customer.id,
            staysRev: stays.customer.rev,
            goesRev: goes.customer.rev,
            choices,
            found,
          }),
        words.joined(name),
      ),
    tellApart: () => void once(() => run(tellApart, { pair: [stays.customer.id, goes.customer.id], found }), words.toldApart),
    putOff: () => duplicateSession.putOff(pair.id),
  };
}
