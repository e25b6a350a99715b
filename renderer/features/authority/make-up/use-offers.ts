import type { Id } from '../../../../shared/domain/base/id.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { text } from '../../../../shared/text/text.ts';
import type { Outcome } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { tellOffer } from '../commands/tell-offer.ts';
import { withdrawOffer } from '../commands/withdraw-offer.ts';

/** What is done with an offer in one key, each with its way back. */
export function useOffers(): { readonly tell: (id: Id) => void; readonly withdraw: (id: Id) => void } {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const say = (outcome: Outcome<unknown>, done: string): void => {
    if (!outcome.ok) notify({ tone: 'problem', text: text.problems.list(outcome.problems, words.problems) });
    else if (outcome.operationId !== null) notify({ tone: 'done', text: done, action: undoAction(kernel, outcome.operationId) });
  };
  const tell = async (offerId: Id): Promise<void> => {
    const outcome = await run(tellOffer, { offerId });
    say(outcome, outcome.ok && outcome.output.madeUp ? words.toldAndMadeUp : words.told);
  };
  const withdraw = async (offerId: Id): Promise<void> => say(await run(withdrawOffer, { offerId }), words.withdrawn);
  return { tell: (id) => void tell(id), withdraw: (id) => void withdraw(id) };
}
