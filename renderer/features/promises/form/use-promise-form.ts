import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import type { Now, Zone } from '../../../../shared/domain/base/now.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { DueReading } from '../../../../shared/domain/promise/read-due.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { text } from '../../../../shared/text/text.ts';
import { currentInstant } from '../../../data/clock/clock.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { makePromise } from '../commands/make-promise.ts';
import { type AboutFacts, aboutOfPath, readAbout } from '../queries/read-about.ts';
import { readTyped } from './due-field.tsx';
import { type Asked, aboutNothing, openPromiseForm, type PromiseAbout, type PromiseDraft } from './open-form.ts';

const draftSchema = z.object({
  words: z.string(),
  due: z.string(),
  toName: z.string(),
  assignedTo: idSchema.nullable(),
  customerId: idSchema.nullable(),
  jobId: idSchema.nullable(),
  complaintId: idSchema.nullable(),
  recoveryId: idSchema.nullable(),
});

export interface PromiseForm {
  readonly draft: PromiseDraft;
  readonly about: AboutFacts;
  readonly kept: boolean;
  readonly change: (changes: Partial<PromiseDraft>) => void;
  readonly reading: DueReading;
  /** The clock of the place. */
  readonly now: Now;
  readonly zone: Zone;
  readonly problems: readonly Problem[];
  readonly tried: boolean;
  readonly save: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

/** The form of a promise: a draft until it is saved. What was begun before is about what it was about then. */
export function usePromiseForm({ about: given, typed }: Asked, onClose: () => void): PromiseForm | null {
  const { kernel, actor, business } = useProgram();
  const run = useRunCommand();
  const [path] = useLocation();
  const minute = useNow();
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [tried, setTried] = useState(false);
  const first: PromiseDraft = { words: '', due: '', toName: '', assignedTo: actor.id, ...aboutNothing, ...typed };
  const draft = useDraft<PromiseDraft>('promise/new', draftSchema, first);
  const here = useQuery(async (reader) => given ?? (await aboutOfPath(reader, path)), [path]);
  const { value } = draft;
  const settled = useFirstAbout(value, here, draft.change);
  const about = useQuery((reader) => readAbout(reader, value ?? aboutNothing), [value?.customerId, value?.jobId]);
  if (value === undefined || about === undefined || !settled) return null;
  const zone = about.zone ?? business.zone;
  const now = makeNow(minute.instant, zone);
  const reading = readTyped(value.due, now, business.country);

  const save = async (): Promise<void> => {
    setTried(true);
    // The minute on the screen may be almost over.
    const current = readTyped(value.due, makeNow(currentInstant(), zone), business.country);
    const empty = value.words.trim() === '' ? [{ path: ['words'], code: 'input-too_small', params: {} }] : [];
    if (!current.ok) return setRefused([...empty, { path: ['due'], code: current.code, params: {} }]);
    const { due: _typed, ...said } = value;
    const outcome = await run(makePromise, { ...said, due: current.due });
    if (!outcome.ok) {
      const whole = outcome.problems.filter(({ path: field }) => field.length === 0);
      if (whole.length > 0) notify({ tone: 'problem', text: text.problems.list(whole, words.problems) });
      return setRefused(outcome.problems);
    }
    await draft.clear();
    onClose();
    if (outcome.operationId !== null)
      notify({
        tone: 'done',
        text: words.made(words.by(words.near(current.due, now))),
        action: undoAction(kernel, outcome.operationId),
      });
  };

  const cancel = async (): Promise<void> => {
    onClose();
    if (value.words.trim() === '' && value.due.trim() === '') return draft.clear();
    await draft.clear();
    notify({ tone: 'info', text: words.putAside, action: { label: forms.bringBack, run: () => openPromiseForm(null, value) } });
  };

  return {
    draft: value,
    about,
    kept: draft.kept,
    change: (changes) => {
      setRefused([]);
      draft.change(changes);
    },
    reading,
    now,
    zone,
    problems: refused,
    tried,
    save,
    cancel,
  };
}

/** A form that holds no words yet is about what the screen is about; true once that is settled. */
function useFirstAbout(
  value: PromiseDraft | undefined,
  here: PromiseAbout | undefined,
  change: (changes: Partial<PromiseDraft>) => void,
): boolean {
  const done = useRef(false);
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (done.current || value === undefined || here === undefined) return;
    done.current = true;
    if (value.words.trim() === '' && value.due.trim() === '') change(here);
    setSettled(true);
  }, [value, here, change]);
  return settled;
}
