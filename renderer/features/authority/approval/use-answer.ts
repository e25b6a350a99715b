import { useState } from 'react';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { mayDecide } from '../../../../shared/domain/offer/judge-offer.ts';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { text } from '../../../../shared/text/text.ts';
import { runCommand } from '../../../data/kernel/run-command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useStaffName } from '../../../data/react/program.tsx';
import { decideOffer } from '../commands/decide-offer.ts';
import { decisionRoom } from '../decision-room.ts';
import type { ApprovalFacts } from '../queries/read-approval.ts';

export type AnswerKind = 'yes' | 'less' | 'no';

export interface Answer {
  /** Owners who could answer here with their PIN; empty where nobody could, or nobody has to. */
  readonly owners: readonly Staff[];
  /** True where the person who sits here may answer. */
  readonly mine: boolean;
  /** What waits for a PIN; null for nothing. */
  readonly pinFor: AnswerKind | null;
  readonly problems: readonly Problem[];
  readonly forget: () => void;
  readonly give: (kind: AnswerKind) => void;
  readonly byOwner: (owner: Staff) => void;
  readonly leave: () => void;
}

/**
 * Answers an offer. Where an owner gives the PIN at somebody else's place the command runs as the owner's, so that the
 * records name who decided and only the owner can take it back.
 */
export function useAnswer(
  { offer, ground }: ApprovalFacts,
  said: { readonly words: string; readonly minor: number | null },
  onDone: () => void,
): Answer {
  const { kernel, actor, staff } = useProgram();
  const nameOf = useStaffName();
  const [pinFor, setPinFor] = useState<AnswerKind | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const asked = { overLimits: offer.overLimits, minor: offer.amount.minor };
  const mine = mayDecide(actor.role, asked, decisionRoom(offer, actor, ground));

  const send = async (kind: AnswerKind, by: Staff): Promise<void> => {
    const as = by.id === actor.id ? kernel : { ...kernel, actorId: () => by.id };
    const outcome = await runCommand(as, decideOffer, { offerId: offer.id, answer: kind, minor: said.minor ?? 0, words: said.words });
    setPinFor(null);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) {
      const whole = outcome.problems.filter(({ path }) => path.length === 0);
      if (whole.length > 0) notify({ tone: 'problem', text: text.problems.list(whole, words.problems) });
      return;
    }
    const asker = nameOf(offer.offeredBy);
    const done = kind === 'no' ? words.approval.doneNo(asker) : words.approval.doneYes(asker);
    if (outcome.operationId !== null) notify({ tone: 'done', text: done, action: undoAction(as, outcome.operationId) });
    onDone();
  };

  return {
    owners: mine ? [] : staff.filter(({ role, pin }) => role === 'owner' && pin !== undefined),
    mine,
    pinFor,
    problems,
    forget: () => setProblems([]),
    give: (kind) => (mine ? void send(kind, actor) : setPinFor(kind)),
    byOwner: (owner) => pinFor !== null && void send(pinFor, owner),
    leave: () => setPinFor(null),
  };
}
