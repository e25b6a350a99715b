import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { settings } from '../../../../shared/text/en/settings.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import classes from '../screen/settings.module.css';
import { BusinessConflicts } from './business-conflicts.tsx';
import { BusinessPanel } from './business-panel.tsx';
import { CallingPanel } from './calling-panel.tsx';
import { HolidaysPanel } from './holidays-panel.tsx';
import { HoursPanel } from './hours-panel.tsx';
import { type BusinessForm, useBusinessForm } from './use-business-form.ts';

/** The business's settings as one form: what was changed is saved together, from the bar that appears with it. */
export function BusinessSettings() {
  const form = useBusinessForm();
  return form === null ? null : <Fields form={form} />;
}

function Fields({ form }: { form: BusinessForm }) {
  const box = useRef<HTMLFormElement>(null);
  const { problems } = form;
  useEffect(() => {
    if (problems.length > 0) box.current?.querySelector<HTMLElement>('[role="alert"] button, [aria-invalid="true"]')?.focus();
  }, [problems]);
  const { keys } = settings;
  useActions([
    {
      id: 'settings-save',
      label: keys.save,
      group: keys.group,
      keys: ['Mod+Enter'],
      inFields: true,
      enabled: form.changed,
      run: () => void form.save(),
    },
  ]);
  return (
    <form
      ref={box}
      className={classes.column}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      {form.conflicts.length > 0 && <BusinessConflicts form={form} />}
      <BusinessPanel form={form} />
      <HoursPanel form={form} />
      <CallingPanel form={form} />
      <HolidaysPanel form={form} />
      {form.changed && <SaveBar form={form} />}
    </form>
  );
}

function SaveBar({ form }: { form: BusinessForm }) {
  const { isMac } = useProgram();
  return (
    <div className={classes.saveBar}>
      <span className={classes.saveNote} role="status">
        {settings.changed} {form.kept && settings.draftKept}
      </span>
      <Button onClick={() => void form.cancel()}>{settings.cancel}</Button>
      <Button
        type="submit"
        variant="filled"
        rightSection={<KeyHint keys={keyLabels('Mod+Enter', isMac)} />}
        aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
      >
        {settings.save}
      </Button>
    </div>
  );
}
