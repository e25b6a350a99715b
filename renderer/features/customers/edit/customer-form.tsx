import { Button } from '@mantine/core';
import { type RefObject, useEffect, useRef } from 'react';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { text } from '../../../../shared/text/text.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { fieldProblem } from '../../../data/forms/field-problem.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { CustomerFields } from '../form/customer-fields.tsx';
import { customerSentences } from '../form/customer-sentences.ts';
import { DoNotContactField } from '../form/do-not-contact-field.tsx';
import classes from '../form/form.module.css';
import { CustomerConflicts } from './customer-conflicts.tsx';
import type { CustomerEdit } from './use-customer-edit.ts';

/** The details as fields, in the place where they are read. */
export function CustomerForm({ customer, edit }: { customer: Customer; edit: CustomerEdit }) {
  const { isMac } = useProgram();
  const { facts: typed, problems, conflicts, change } = edit;
  const form = useRef<HTMLFormElement>(null);
  const problemOf = (...path: (string | number)[]): string | undefined => {
    const problem = fieldProblem(problems, ...path);
    return problem && text.problems.sentence(problem, customerSentences);
  };
  useFormFocus(form, problems);
  const group = customers.keys.group;
  useActions([
    { id: 'customer-save', label: customers.keys.save, group, keys: ['Mod+Enter'], inFields: true, run: () => void edit.save() },
    { id: 'customer-cancel', label: customers.cancel, group, keys: ['Escape'], inFields: true, run: () => void edit.cancel() },
  ]);
  return (
    <Panel title={customers.editing(customer.name)} aside={edit.kept && <span className={classes.kept}>{customers.draftKept}</span>}>
      <form
        ref={form}
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void edit.save();
        }}
      >
        {conflicts.length > 0 && <CustomerConflicts customer={customer} edit={edit} />}
        <CustomerFields
          typed={typed}
          problemOf={problemOf}
          onChange={change}
          doNotContact={
            <DoNotContactField customer={customer} checked={typed.doNotContact} onChange={(doNotContact) => change({ doNotContact })} />
          }
        />
        {edit.problems.length > 0 && (
          <p className={classes.notSaved} role="status">
            {customers.notSaved}
          </p>
        )}
        <div className={classes.actions}>
          <Button
            type="submit"
            variant="filled"
            rightSection={<KeyHint keys={keyLabels('Mod+Enter', isMac)} />}
            aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
          >
            {customers.save}
          </Button>
          <Button
            rightSection={<KeyHint keys={keyLabels('Escape', isMac)} />}
            aria-keyshortcuts="Escape"
            onClick={() => void edit.cancel()}
          >
            {customers.cancel}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

/**
 * The first field when the form opens, the first one that is not right when it was not saved, and once everything is
 * settled the button that saves.
 */
function useFormFocus(form: RefObject<HTMLFormElement | null>, problems: readonly unknown[]): void {
  const opened = useRef(false);
  useEffect(() => {
    const settled = opened.current ? '[type="submit"]' : 'input';
    const target = problems.length === 0 ? settled : '[role="alert"] button, [aria-invalid="true"]';
    form.current?.querySelector<HTMLElement>(target)?.focus();
    opened.current = true;
  }, [form, problems]);
}
