import { useState } from 'react';
import { z } from 'zod';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import { isFreeKind } from '../../../../shared/domain/offer/check-offer.ts';
import { type OfferKind, type OfferOver, offerKinds } from '../../../../shared/domain/offer/offer.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { text } from '../../../../shared/text/text.ts';
import { wordingText } from '../../../../shared/text/wording-text.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand, useStaffName } from '../../../data/react/program.tsx';
import { type SaidTo, useSaid } from '../../../data/wording/use-said.ts';
import { makeOffer } from '../commands/make-offer.ts';
import type { OfferAbout } from '../commands/offer-ground.ts';
import { wishOffer } from '../commands/wish-offer.ts';
import { money } from '../offer-what.ts';

const draftSchema = z.object({ kind: z.enum(offerKinds).nullable(), words: z.string(), minor: z.number().nullable(), unread: z.string() });
type OfferDraft = z.infer<typeof draftSchema>;
const nothing: OfferDraft = { kind: null, words: '', minor: null, unread: '' };

export interface OfferForm extends OfferDraft {
  readonly kept: boolean;
  readonly problemOf: (field: string) => string | undefined;
  readonly choose: (kind: OfferKind) => void;
  readonly setMinor: (minor: number | null, unread: string) => void;
  readonly setWords: (words: string) => void;
  readonly cancel: () => void;
  /** Answers what became of it; null where it was refused, which the fields then say. */
  readonly send: () => Promise<{ readonly waits: boolean; readonly over: readonly OfferOver[] } | null>;
}

/** What somebody is about to offer: a draft while it is typed. Null until it is read. */
export function useOfferForm(about: OfferAbout, customer: SaidTo): OfferForm | null {
  const say = useSaid();
  const { kernel, business, actor } = useProgram();
  const run = useRunCommand();
  const nameOf = useStaffName();
  const draft = useDraft(`offer/${about.recoveryId ?? about.complaintId}`, draftSchema, nothing);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { value } = draft;
  if (value === undefined) return null;

  /** Our sentence for it: it follows what is chosen until somebody writes an own one. */
  const sentence = (kind: OfferKind | null, minor: number | null): string =>
    kind === null || kind === 'other'
      ? ''
      : wordingText(
          say(`offer-${kind}`, customer, { amount: minor === null || minor === 0 ? null : money(minor, business.currency) }).pieces,
        );
  const isOurs = value.words === '' || value.words === sentence(value.kind, value.minor);
  const change = (changes: Partial<OfferDraft>): void => {
    setProblems([]);
    const next = { ...value, ...changes };
    draft.change(isOurs && changes.words === undefined ? { ...next, words: sentence(next.kind, next.minor) } : next);
  };

  return {
    ...value,
    kept: draft.kept,
    problemOf: (field) => {
      const found = problems.filter(({ path }) => path[0] === field);
      return found.length === 0 ? undefined : text.problems.list(found, words.problems);
    },
    choose: (kind) => change({ kind, ...(isFreeKind(kind) && { minor: null, unread: '' }) }),
    setMinor: (minor, unread) => change({ minor, unread }),
    setWords: (typed) => change({ words: typed }),
    cancel: () => {
      setProblems([]);
      void draft.clear();
    },
    send: async () => {
      if (value.kind === null) return null;
      const command = can(actor.role, 'offer') ? makeOffer : wishOffer;
      const outcome = await run(command, { about, kind: value.kind, words: value.words, minor: value.minor ?? 0 });
      if (!outcome.ok) {
        setProblems(outcome.problems);
        const whole = outcome.problems.filter(({ path }) => path.length === 0);
        if (whole.length > 0) notify({ tone: 'problem', text: text.problems.list(whole, words.problems) });
        return null;
      }
      const waits = outcome.output.state === 'waiting';
      const done = waits ? words.asked(nameOf(outcome.output.askedOf)) : words.agreed;
      if (outcome.operationId !== null) notify({ tone: 'done', text: done, action: undoAction(kernel, outcome.operationId) });
      await draft.clear();
      return { waits, over: outcome.output.overLimits };
    },
  };
}
