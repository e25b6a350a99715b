import { Button, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { policy as words } from '../../../../shared/text/en/policy.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { focusWhenThere } from '../../../ui/focus-when-there.ts';
import { MoneyField } from '../../../ui/money-field.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import classes from './policy.module.css';
import type { PolicyForm as Form, PolicyDraft } from './use-policy-form.ts';

/** The next version: its text, limits, goodwill, and from when on it counts. */
export function PolicyForm({ form }: { form: Form }) {
  const now = useNow();
  const { currency } = useProgram().business;
  const box = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus({ preventScroll: true }), []);
  const save = async (): Promise<void> => {
    if (await form.save()) return;
    focusWhenThere(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"]'));
  };
  const change = (field: string, typed: string, changes: Partial<PolicyDraft>): void =>
    form.change({ ...changes, unread: { ...form.unread, [field]: typed } });
  return (
    <SubmitForm ref={box} className={classes.form} onSubmit={() => void save()}>
      <Textarea
        ref={area}
        label={words.text}
        description={words.textHint}
        autosize
        minRows={8}
        maxRows={24}
        maxLength={100_000}
        value={form.text}
        error={form.problemOf('text')}
        onChange={(event) => form.change({ text: event.currentTarget.value })}
      />
      <div className={classes.fields}>
        {(['office', 'technician'] as const).flatMap((role) => [
          <MoneyField
            key={`${role} offer`}
            label={words.perOfferOf(settings.roles[role])}
            currency={currency}
            value={form[role].perOffer}
            unread={form.unread[`${role} offer`] ?? ''}
            error={form.problemOf('limits', role)}
            onChange={(perOffer, typed) => change(`${role} offer`, typed, { [role]: { ...form[role], perOffer } })}
          />,
          <MoneyField
            key={`${role} month`}
            label={words.perMonthOf(settings.roles[role])}
            currency={currency}
            value={form[role].perMonth}
            unread={form.unread[`${role} month`] ?? ''}
            onChange={(perMonth, typed) => change(`${role} month`, typed, { [role]: { ...form[role], perMonth } })}
          />,
        ])}
        <MoneyField
          label={words.budgetField}
          currency={currency}
          value={form.monthlyBudget}
          unread={form.unread['budget'] ?? ''}
          error={form.problemOf('monthlyBudget')}
          onChange={(monthlyBudget, typed) => change('budget', typed, { monthlyBudget })}
        />
        <TextInput
          type="date"
          label={words.inForceFrom}
          min={now.date}
          value={form.inForceFrom}
          error={form.problemOf('inForceFrom')}
          onChange={(event) => form.change({ inForceFrom: event.currentTarget.value })}
        />
      </div>
      <div className={classes.acts}>
        <Button type="submit" variant="filled">
          {words.save(form.basedOn + 1)}
        </Button>
        <Button onClick={form.cancel}>{words.cancel}</Button>
        {form.kept && <span className={classes.hint}>{words.draftKept}</span>}
      </div>
    </SubmitForm>
  );
}
