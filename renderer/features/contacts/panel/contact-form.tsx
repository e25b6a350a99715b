import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import type { ContactFacts } from '../../../../shared/domain/contact/contact-facts.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { contacts as words } from '../../../../shared/text/en/contacts.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { reach } from '../../../../shared/text/en/reach.ts';
import { sentenceAt } from '../../../data/forms/field-problem.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { ReachFields } from '../../../ui/reach-fields.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { useFormFocus } from '../../../ui/use-form-focus.ts';
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
  const box = useFormFocus(problems);
  const [within, setWithin] = useState(false);
  const titleId = useId();
  const problemOf = (...path: (string | number)[]): string | undefined => sentenceAt(problems, sentences, ...path);
  // The keys are those of the form in which the focus is: another one may be open on the same page.
  const keys = useFormKeys({
    of: 'contact',
    group: words.keys.group,
    saveLabel: words.keys.save,
    cancelLabel: forms.cancel,
    onSave: () => void form.save(),
    onCancel: () => void form.cancel(),
    enabled: within,
  });
  return (
    <SubmitForm
      ref={box}
      className={classes.form}
      aria-labelledby={titleId}
      onFocus={() => setWithin(true)}
      onBlur={(event) => setWithin(event.currentTarget.contains(event.relatedTarget))}
      onSubmit={() => void form.save()}
    >
      <div className={classes.formHead}>
        <h3 id={titleId}>{title}</h3>
        {form.kept && <span className={classes.kept}>{forms.draftKept}</span>}
      </div>
      <ContactConflicts form={form} places={places} />
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
          {forms.notSaved}
        </p>
      )}
      <FormButtons keys={keys} onCancel={() => void form.cancel()} />
    </SubmitForm>
  );
}

function FormButtons({ keys, onCancel }: { keys: ReturnType<typeof useFormKeys>; onCancel: () => void }) {
  return (
    <div className={classes.buttons}>
      <Button type="submit" variant="filled" rightSection={<KeyHint keys={keys.save} />} aria-keyshortcuts={keys.aria}>
        {forms.save}
      </Button>
      <Button rightSection={<KeyHint keys={keys.cancel} />} aria-keyshortcuts="Escape" onClick={onCancel}>
        {forms.cancel}
      </Button>
    </div>
  );
}
