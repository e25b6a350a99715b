import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { instantOf, localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { text } from '../../../../shared/text/text.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { fieldProblem } from '../../../data/forms/field-problem.ts';
import { useNow } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import card from '../../../ui/queue-card.module.css';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import classes from './card.module.css';
import type { PromiseWays } from './use-promise.ts';

interface Props {
  readonly promise: Promised;
  readonly ways: PromiseWays;
  readonly onDone: () => void;
}

/** It was kept before somebody came to say so: the real time counts. */
export function KeptEarlier({ promise, ways, onDone }: Props) {
  const present = localOf(useNow().instant, promise.zone);
  const [date, setDate] = useState(present.date);
  const [time, setTime] = useState(present.time);
  const problem = fieldProblem(ways.problems, 'at');
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(date) && /^\d{2}:\d{2}$/.test(time);
  const save = async (): Promise<void> => {
    if (whole && (await ways.keep(instantOf(date, time, promise.zone).instant))) onDone();
  };
  useActions([{ id: 'kept-earlier-cancel', label: forms.cancel, group: words.group, keys: ['Escape'], inFields: true, run: onDone }]);
  return (
    <SubmitForm className={card.bar} onSubmit={() => void save()}>
      <fieldset className={classes.bare} aria-label={words.keptWhen}>
        <b>{words.keptWhen}</b>
        <TextInput
          type="date"
          label={words.keptDay}
          value={date}
          max={present.date}
          error={problem && text.problems.sentence(problem, words.problems)}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <TimeField label={words.keptTime} value={time} onChange={(next, typed) => setTime(next ?? typed)} />
        <Button type="submit" variant="filled" disabled={!whole}>
          {words.keptSet}
        </Button>
        <Button rightSection={<KeyHint keys={['Esc']} />} onClick={onDone}>
          {forms.cancel}
        </Button>
      </fieldset>
    </SubmitForm>
  );
}
