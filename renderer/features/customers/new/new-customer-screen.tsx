import { Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { type TypedCustomer, typedOf, unknownCustomer } from '../../../../shared/domain/customer/customer-facts.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { text } from '../../../../shared/text/text.ts';
import { keepDraft } from '../../../data/drafts/drafts.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';
import { type RecordForm, useRecordForm } from '../../../data/forms/use-record-form.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { useStartParam } from '../../../data/react/use-start-param.ts';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { Page } from '../../../ui/page.tsx';
import { addCustomer } from '../commands/add-customer.ts';
import { customerDraftSchema } from '../form/customer-draft.ts';
import { CustomerFields } from '../form/customer-fields.tsx';
import { LikelyPanel } from './likely-panel.tsx';
import classes from './new-customer.module.css';

const blank = typedOf(unknownCustomer);
const draftKey = 'customer/new';
const path = '/customers/new';

/** Somebody new of any group: a form, and beside it who on record they may be already. A link may give the name. */
export function NewCustomerScreen() {
  const name = useStartParam('name');
  const form = useRecordForm(draftKey, customerDraftSchema, { rev: 1, facts: blank });
  const ready = form !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the draft is read; a name that was typed before stays
  useEffect(() => {
    if (name !== null && form?.facts.name === '') form.change({ name });
  }, [ready]);
  return form === null ? null : <Form form={form} />;
}

function Form({ form }: { form: RecordForm<TypedCustomer> }) {
  const { facts: typed, problems, kept, change } = form;
  const { save, leave } = useWaysOut(form);
  const keys = useFormKeys({
    of: 'customer',
    group: customers.keys.group,
    saveLabel: customers.keys.save,
    cancelLabel: forms.cancel,
    onSave: () => void save(),
    onCancel: () => void leave(),
  });
  return (
    <Page title={customers.newTitle} subtitle={customers.newIntro}>
      <div className={classes.sheet}>
        <div className={classes.columns}>
          <FormPanel
            title={customers.details}
            saveLabel={customers.add}
            kept={kept}
            problems={problems}
            keys={keys}
            onSave={() => void save()}
            onCancel={() => void leave()}
          >
            <CustomerFields
              typed={typed}
              problems={problems}
              onChange={change}
              doNotContact={
                <Checkbox
                  label={customers.fields.doNotContact}
                  description={customers.doNotContactNew}
                  checked={typed.doNotContact}
                  onChange={(event) => change({ doNotContact: event.currentTarget.checked })}
                />
              }
            />
          </FormPanel>
          <LikelyPanel typed={typed} />
        </div>
      </div>
    </Page>
  );
}

/** The two ways out of the form: to the new customer's page, or back to the list with what was typed put aside. */
function useWaysOut(form: RecordForm<TypedCustomer>) {
  const { kernel, actor } = useProgram();
  const run = useRunCommand();
  const [, navigate] = useLocation();
  const busy = useRef(false);
  const save = async (): Promise<void> => {
    // A second Enter while the first is being written must not make the customer twice.
    if (busy.current) return;
    busy.current = true;
    try {
      const outcome = await form.save(({ after }) => run(addCustomer, { typed: after }));
      if (!outcome.ok) {
        const whole = outcome.problems.filter((problem) => problem.path.length === 0);
        if (whole.length > 0) notify({ tone: 'problem', text: text.problems.list(whole) });
        return;
      }
      const words = customers.added(form.facts.name.trim());
      if (outcome.operationId !== null) notify({ tone: 'done', text: words, action: undoAction(kernel, outcome.operationId) });
      navigate(`/customers/${outcome.output.customerId}`, { replace: true });
    } finally {
      busy.current = false;
    }
  };
  const leave = async (): Promise<void> => {
    const { changed, facts } = form;
    await form.discard();
    navigate('/customers');
    if (!changed) return;
    const bringBack = async (): Promise<void> => {
      await keepDraft(kernel.database, `${draftKey}/${actor.id}`, { rev: 1, before: blank, after: facts, changed: true });
      navigate(path);
    };
    notify({ tone: 'info', text: forms.notAdded, action: { label: forms.bringBack, run: () => void bringBack() } });
  };
  return { save, leave };
}
