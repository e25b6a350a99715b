import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { ContactFacts } from '../../../../shared/domain/contact/contact-facts.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { contacts as words } from '../../../../shared/text/en/contacts.ts';
import { reach } from '../../../../shared/text/en/reach.ts';
import { text } from '../../../../shared/text/text.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { fieldProblem } from '../../../data/forms/field-problem.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { ReachFields } from '../../../ui/reach-fields.tsx';
import { ContactConflicts } from './contact-conflicts.tsx';
import classes from './contacts.module.css';
import type { ContactFormState } from './use-contact-form.ts';

interface Props {
  readonly form: ContactFormState;
  readonly title: string;
  readonly places: readonly Property[];
  /** True on a customer's page, where a contact may be about one of their places. */
  readonly withPlace: boolean;
}

const roles = Object.entries(words.roles).map(([value, label]) => ({ value, label }));
const sentences = { ...reach.problems, ...words.problems };

/** Who, in which role, how to reach them. */
export function ContactForm({ form, title, places, withPlace }: Props) {
  const { business } = useProgram();
  const { facts: typed, problems, change } = form;
  const box = useRef<HTMLFormElement>(null);
  const [within, setWithin] = useState(false);
  const titleId = useId();
  const problemOf = (...path: (string | number)[]): string | undefined => {
    const problem = fieldProblem(problems, ...path);
    return problem && text.problems.sentence(problem, sentences);
  };
  useFormFocus(box, problems);
  useFormKeys(form, within);
  return (
    <form
      ref={box}
      className={classes.form}
      aria-labelledby={titleId}
      noValidate
      onFocus={() => setWithin(true)}
      onBlur={(event) => setWithin(event.currentTarget.contains(event.relatedTarget))}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <div className={classes.formHead}>
        <h3 id={titleId}>{title}</h3>
        {form.kept && <span className={classes.kept}>{words.draftKept}</span>}
      </div>
      {form.conflicts.length > 0 && <ContactConflicts form={form} places={places} />}
      <TextInput
        label={words.fields.name}
        autoComplete="off"
        value={typed.name}
        error={problemOf('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Select
        label={words.fields.role}
        data={roles}
        value={typed.role}
        onChange={(role) => role !== null && change({ role: role as ContactFacts['role'] })}
      />
      {withPlace && places.length > 0 && (
        <Select
          label={words.fields.propertyId}
          placeholder={words.everyPlace}
          clearable
          allowDeselect
          data={places.map(({ id, address }) => ({ value: id, label: streetLine(address) }))}
          value={typed.propertyId}
          onChange={(propertyId) => change({ propertyId })}
        />
      )}
      <ReachFields typed={typed} country={business.country} problemOf={problemOf} onChange={change} />
      <Textarea
        label={words.fields.note}
        autosize
        minRows={2}
        maxRows={10}
        value={typed.note}
        error={problemOf('note')}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {problems.length > 0 && (
        <p className={classes.notSaved} role="status">
          {words.notSaved}
        </p>
      )}
      <FormButtons onCancel={() => void form.cancel()} />
    </form>
  );
}

function FormButtons({ onCancel }: { onCancel: () => void }) {
  const { isMac } = useProgram();
  return (
    <div className={classes.buttons}>
      <Button
        type="submit"
        variant="filled"
        rightSection={<KeyHint keys={keyLabels('Mod+Enter', isMac)} />}
        aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
      >
        {words.save}
      </Button>
      <Button rightSection={<KeyHint keys={keyLabels('Escape', isMac)} />} aria-keyshortcuts="Escape" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

/** The keys are those of the form in which the focus is: another one may be open on the same page. */
function useFormKeys(form: ContactFormState, within: boolean): void {
  const { group, save } = words.keys;
  useActions([
    { id: 'contact-save', label: save, group, keys: ['Mod+Enter'], inFields: true, enabled: within, run: () => void form.save() },
    { id: 'contact-cancel', label: words.cancel, group, keys: ['Escape'], inFields: true, enabled: within, run: () => void form.cancel() },
  ]);
}

/** The first field when the form opens, and the first one that is not right when it was not saved. */
function useFormFocus(form: RefObject<HTMLFormElement | null>, problems: readonly unknown[]): void {
  const opened = useRef(false);
  useEffect(() => {
    const settled = opened.current ? '[type="submit"]' : 'input';
    const target = problems.length === 0 ? settled : '[role="alert"] button, [aria-invalid="true"]';
    form.current?.querySelector<HTMLElement>(target)?.focus();
    opened.current = true;
  }, [form, problems]);
}
