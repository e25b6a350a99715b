import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { RecoveryStep } from '../../../../shared/domain/recovery/recovery.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { recoveries as words } from '../../../../shared/text/en/recoveries.ts';
import { wordingText } from '../../../../shared/text/wording-text.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { SpokenWords } from '../../../ui/spoken-words.tsx';
import type { RecoveryFacts } from '../queries/read-recovery.ts';
import classes from './recovery.module.css';
import { useStepWords, wordsKept } from './step-words.ts';
import { useSteps } from './use-steps.ts';

const draftSchema = z.object({ said: z.string(), reason: z.string(), skipping: z.boolean() });

interface Props {
  readonly facts: RecoveryFacts;
  readonly step: RecoveryStep;
  /** True for the next one: the key is its own. */
  readonly isNext: boolean;
  /** True where the focus goes to it, because the one before was just settled. */
  readonly takesFocus: boolean;
  /** False where the key is another's. */
  readonly hasKey?: boolean;
  /** False where the words stand above it already. */
  readonly hasWords?: boolean;
  readonly onSettled: () => void;
}

/** A step that is open: the words to say, what was said instead, and that it is done or left out. */
export function OpenStep({ facts, step, isNext, takesFocus, hasKey = true, hasWords = true, onSettled }: Props) {
  const steps = useSteps(facts.recovery.id);
  const draft = useDraft(`recovery/${facts.recovery.id}/${step}`, draftSchema, { said: '', reason: '', skipping: false });
  const main = useRef<HTMLButtonElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const sentence = useStepWords(step, facts);
  const [unexplained, setUnexplained] = useState(false);
  const ready = draft.value !== undefined;
  useEffect(() => {
    if (takesFocus && ready) main.current?.focus();
  }, [takesFocus, ready]);

  const finish = async (noted: Promise<boolean>): Promise<void> => {
    if (!(await noted)) return;
    await draft.clear();
    onSettled();
  };
  const done = (): void => void finish(steps.done(step, wordsKept(step, draft.value?.said ?? '', wordingText(sentence.pieces))));
  const leaveOut = (): void => {
    const because = draft.value?.reason.trim() ?? '';
    setUnexplained(because === '');
    if (because === '') reason.current?.focus();
    else void finish(steps.skip(step, because));
  };
  const keyed = isNext && hasKey;
  useActions(keyed ? [{ id: 'recovery-next', label: words.keys.next, group: words.group, keys: ['R'], enabled: ready, run: done }] : []);
  if (draft.value === undefined) return null;
  const { said, skipping } = draft.value;
  return (
    <div className={classes.openStep}>
      {hasWords && (
        <section aria-label={words.wordsToSay(words.steps[step])}>
          <SpokenWords pieces={sentence.pieces} language={sentence.chosen.language} />
        </section>
      )}
      <Textarea
        label={words.used[step]}
        autosize
        minRows={1}
        maxRows={8}
        value={said}
        onChange={(event) => draft.change({ said: event.currentTarget.value })}
      />
      {skipping && (
        <Textarea
          ref={reason}
          label={words.skipWhy}
          autosize
          minRows={1}
          maxRows={8}
          value={draft.value.reason}
          error={unexplained && draft.value.reason.trim() === '' ? words.problems['skip-needs-reason']() : undefined}
          onChange={(event) => draft.change({ reason: event.currentTarget.value })}
        />
      )}
      <div className={classes.actions}>
        {skipping ? (
          <>
            <Button onClick={leaveOut}>{words.skipNow}</Button>
            <Button variant="subtle" onClick={() => draft.change({ skipping: false })}>
              {forms.cancel}
            </Button>
          </>
        ) : (
          <>
            <Button
              ref={main}
              variant={isNext ? 'filled' : 'default'}
              onClick={done}
              {...(keyed && { rightSection: <KeyHint keys={['R']} />, 'aria-keyshortcuts': 'R' })}
            >
              {words.done[step]}
            </Button>
            <Button
              variant="subtle"
              onClick={() => {
                draft.change({ skipping: true });
                setTimeout(() => reason.current?.focus());
              }}
            >
              {words.skip}
            </Button>
          </>
        )}
        {draft.kept && <span className={classes.quiet}>{forms.draftKept}</span>}
      </div>
    </div>
  );
}
