import type { Id } from '../../../../shared/domain/base/id.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Command } from '../../../data/kernel/command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { tellOffer } from '../commands/tell-offer.ts';
import { withdrawOffer } from '../commands/withdraw-offer.ts';

/** What is done with an offer in one key, each with its way back. */
export function useOffers(): { readonly tell: (id: Id) => void; readonly withdraw: (id: Id) => void } {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const act = async <L>(command: Command<{ offerId: string }, L, null>, offerId: Id, done: string): Promise<void> => {
    const outcome = await run(command, { offerId });
    if (!outcome.ok)
      notify({ tone: 'problem', text: outcome.problems.map((problem) => text.problems.sentence(problem, words.problems)).join(' ') });
    else if (outcome.operationId !== null) notify({ tone: 'done', text: done, action: undoAction(kernel, outcome.operationId) });
  };
  return {
    tell: (id) => void act(tellOffer, id, words.told),
    withdraw: (id) => void act(withdrawOffer, id, words.withdrawn),
  };
}
