import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { firstRun } from '../../../../shared/text/en/first-run.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import type { FirstDraft } from './first-draft.ts';
import classes from './first-run.module.css';
import { HoursField } from './hours-field.tsx';
import { RegionFields } from './region-fields.tsx';
import { useBegin } from './use-begin.ts';

export interface FactsProps {
  readonly draft: FirstDraft;
  readonly kept: boolean;
  readonly onChange: (changes: Partial<FirstDraft>) => void;
  readonly onBack: () => void;
}

/** The business's name, its region, its opening hours: all that is asked before the program opens. */
export function FactsForm({ draft, kept, onChange, onBack }: FactsProps) {
  const { isMac } = useProgram();
  const { begin, problems, problemOf } = useBegin(draft);
  const form = useRef<HTMLFormElement>(null);
  const { keys } = firstRun;
  useActions([
    { id: 'first-begin', label: keys.begin, group: keys.group, keys: ['Mod+Enter'], inFields: true, run: () => void begin() },
    { id: 'first-back', label: keys.back, group: keys.group, keys: ['Escape'], inFields: true, run: onBack },
  ]);
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const submit = (): void => {
    void begin();
  };
  return (
    <SubmitForm ref={form} className={classes.sheet} aria-labelledby="first-facts-title" onSubmit={submit}>
      <h1 id="first-facts-title">{firstRun.factsTitle}</h1>
      <p className={classes.intro}>{firstRun.factsIntro}</p>
      <TextInput
        label={firstRun.name}
        description={firstRun.nameHint}
        value={draft.name}
        maxLength={200}
        autoFocus
        autoComplete="organization"
        error={problemOf('name')}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <RegionFields draft={draft} problemOf={problemOf} onChange={onChange} />
      <HoursField draft={draft} problemOf={problemOf} onChange={onChange} />
      <div className={classes.foot}>
        <Button variant="filled" type="submit" rightSection={<KeyHint keys={keyLabels('Mod+Enter', isMac)} />}>
          {firstRun.begin[draft.way]}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {firstRun.back}
        </Button>
        <span className={classes.kept} role="status">
          {kept ? firstRun.draftKept : ''}
        </span>
      </div>
    </SubmitForm>
  );
}
