import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { makeNow } from '../../../../shared/domain/base/local-time.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { text } from '../../../../shared/text/text.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { fieldProblem } from '../../../data/forms/field-problem.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { type SaidTo, useSaid } from '../../../data/wording/use-said.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import card from '../../../ui/queue-card.module.css';
import { SpokenLine } from '../../../ui/spoken-words.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { DueField, readTyped } from '../form/due-field.tsx';
import classes from './card.module.css';
import type { PromiseWays } from './use-promise.ts';

const draftSchema = z.object({ due: z.string(), why: z.string() });
const nothing = { due: '', why: '' };

interface Props {
  readonly promise: Promised;
  readonly to: SaidTo;
  readonly ways: PromiseWays;
  readonly onDone: () => void;
}

/** A new date, in people's own words, and why. */
export function NewDate({ promise, to, ways, onDone }: Props) {
  const say = useSaid();
  const { business } = useProgram();
  const minute = useNow();
  const now = makeNow(minute.instant, promise.zone);
  const draft = useDraft<z.infer<typeof draftSchema>>(`promise-date/${promise.id}`, draftSchema, nothing);
  const [tried, setTried] = useState(false);
  const typed = draft.value ?? nothing;
  const reading = readTyped(typed.due, now, business.country);
  const box = useRef<HTMLFieldSetElement>(null);
  const ready = draft.value !== undefined;
  useEffect(() => {
    if (ready) box.current?.querySelector('input')?.focus();
  }, [ready]);
  const leave = async (): Promise<void> => {
    await draft.clear();
    onDone();
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (!reading.ok) return box.current?.querySelector('input')?.focus();
    if (await ways.move(reading.due, typed.why)) await leave();
  };
  const keys = useFormKeys({
    of: 'promise-date',
    group: words.group,
    saveLabel: words.move,
    cancelLabel: forms.cancel,
    onSave: () => void save(),
    onCancel: () => void leave(),
  });
  const problem = fieldProblem(ways.problems, 'due');
  return (
    <SubmitForm className={card.bar} onSubmit={() => void save()}>
      <fieldset className={classes.askFields} aria-label={words.moveTitle} ref={box}>
        <p className={classes.hint}>{words.moveHint}</p>
        {promise.dueAt > minute.instant && (
          <p>
            {words.moveSay} <SpokenLine said={say('promise-new-date', to, { promise, zone: promise.zone })} />
          </p>
        )}
        <DueField
          label={words.moveTitle}
          typed={typed.due}
          onType={(due) => draft.change({ due })}
          reading={reading}
          now={now}
          zone={promise.zone}
          tried={tried}
          refused={tried && problem ? text.problems.sentence(problem, words.problems) : undefined}
        />
        <TextInput
          label={words.why}
          placeholder={words.whyHint}
          maxLength={2_000}
          value={typed.why}
          onChange={(event) => draft.change({ why: event.currentTarget.value })}
        />
        <div className={classes.buttons}>
          <Button type="submit" variant="filled" rightSection={<KeyHint keys={keys.save} />} aria-keyshortcuts={keys.aria}>
            {words.move}
          </Button>
          <Button rightSection={<KeyHint keys={keys.cancel} />} aria-keyshortcuts="Escape" onClick={() => void leave()}>
            {forms.cancel}
          </Button>
        </div>
      </fieldset>
    </SubmitForm>
  );
}
