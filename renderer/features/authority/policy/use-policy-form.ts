import { useState } from 'react';
import { z } from 'zod';
import type { LocalDate } from '../../../../shared/domain/base/now.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { Policy } from '../../../../shared/domain/policy/policy.ts';
import { startingLimits } from '../../../../shared/domain/policy/starting-limits.ts';
import { policy as words } from '../../../../shared/text/en/policy.ts';
import { currencyForm } from '../../../../shared/text/format.ts';
import { text } from '../../../../shared/text/text.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { savePolicyVersion } from '../commands/save-policy-version.ts';

const amount = z.number().nullable();
const limit = z.object({ perOffer: amount, perMonth: amount });
const draftSchema = z.object({
  open: z.boolean(),
  basedOn: z.number(),
  text: z.string(),
  inForceFrom: z.string(),
  office: limit,
  technician: limit,
  monthlyBudget: amount,
  /** Amounts that are typed and cannot be read, by their field; empty where one can. */
  unread: z.record(z.string(), z.string()),
});
export type PolicyDraft = z.infer<typeof draftSchema>;

const none = { perOffer: null, perMonth: null };
const closed: PolicyDraft = {
  open: false,
  basedOn: 0,
  text: '',
  inForceFrom: '',
  office: none,
  technician: none,
  monthlyBudget: null,
  unread: {},
};

export interface PolicyForm extends PolicyDraft {
  readonly kept: boolean;
  readonly problemOf: (...path: string[]) => string | undefined;
  readonly begin: () => void;
  readonly change: (changes: Partial<PolicyDraft>) => void;
  readonly cancel: () => void;
  readonly save: () => Promise<boolean>;
}

/** The next version while it is written: a draft. Null until it is read. */
export function usePolicyForm(latest: Policy | null): PolicyForm | null {
  const { kernel, business } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const draft = useDraft('policy/next', draftSchema, closed);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { value } = draft;
  if (value === undefined) return null;
  return {
    ...value,
    kept: draft.kept,
    problemOf: (...path) => {
      const found = problems.filter((problem) => path.every((part, index) => problem.path[index] === part));
      return found.length === 0 ? undefined : text.problems.list(found, words.problems);
    },
    begin: () => draft.change({ open: true, unread: {}, ...beginning(latest, business.name, business.currency, now.date) }),
    change: (changes) => {
      setProblems([]);
      draft.change(changes);
    },
    cancel: () => {
      setProblems([]);
      void draft.clear();
      notify({ tone: 'info', text: words.putAside, action: { label: words.bringBack, run: () => draft.change(value) } });
    },
    save: async () => {
      const { open: _open, unread: _unread, basedOn, office, technician, ...rest } = value;
      const limits = { owner: nothing, office: filled(office), technician: filled(technician), apprentice: nothing };
      const outcome = await run(savePolicyVersion, { ...rest, basedOn, limits });
      setProblems(outcome.ok ? [] : outcome.problems);
      if (!outcome.ok) {
        const whole = outcome.problems.filter(({ path }) => path.length === 0);
        if (whole.length > 0) notify({ tone: 'problem', text: text.problems.list(whole, words.problems) });
        return false;
      }
      await draft.clear();
      if (outcome.operationId !== null)
        notify({ tone: 'done', text: words.saved(outcome.output.version), action: undoAction(kernel, outcome.operationId) });
      return true;
    },
  };
}

/** The owner decides and an apprentice asks: no limit is kept for them. */
const nothing = { perOffer: 0, perMonth: 0 };

function filled({ perOffer, perMonth }: PolicyDraft['office']): { perOffer: number; perMonth: number } {
  return { perOffer: perOffer ?? 0, perMonth: perMonth ?? 0 };
}

/** What the next version begins with: the newest one, or the text and the limits that are ready. */
function beginning(latest: Policy | null, name: string, currency: string, today: LocalDate): Omit<PolicyDraft, 'open' | 'unread'> {
  if (latest !== null) {
    const { version, text: written, limits, monthlyBudget } = latest;
    return { basedOn: version, text: written, inForceFrom: today, office: limits.office, technician: limits.technician, monthlyBudget };
  }
  const { office, technician, monthlyBudget } = startingLimits(currencyForm(currency).digits);
  return { basedOn: 0, text: words.start(name), inForceFrom: today, office, technician, monthlyBudget };
}
