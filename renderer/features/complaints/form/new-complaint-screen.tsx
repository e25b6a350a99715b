import { Button, Checkbox, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useParams } from 'wouter';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';
import type { NewRecord } from '../../../data/forms/use-new-record.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { useSaid } from '../../../data/wording/use-said.ts';
import { FieldRow, FormPanel } from '../../../ui/form-panel.tsx';
import { Page } from '../../../ui/page.tsx';
import { showUnreadable } from '../../../ui/show-unreadable.ts';
import { SpokenLine } from '../../../ui/spoken-words.tsx';
import { JobField, PartFields, SourceFields, useComplaintChoices } from './about-fields.tsx';
import type { ComplaintDraft } from './complaint-draft.ts';
import { sentenceOf } from './complaint-problems.ts';
import classes from './form.module.css';
import { HeardField } from './heard-field.tsx';
import { useNewComplaint } from './use-new-complaint.ts';
import { ofNobody, WhoFields } from './who-fields.tsx';
import { type FieldProps, WordsFields } from './words-fields.tsx';

const words = complaints.form;

/** Writes down what isn't right, in the order in which a person tells it. */
export function NewComplaintScreen() {
  const { id } = useParams<{ id: string }>();
  return <Sheet key={id} complaintId={id} />;
}

function Sheet({ complaintId }: { complaintId: string }) {
  const form = useNewComplaint(complaintId);
  const sheet = useRef<HTMLDivElement>(null);
  const save = (): void => {
    if (!showUnreadable(sheet.current)) void form?.save();
  };
  const keys = useFormKeys({
    of: 'complaint',
    group: complaints.group,
    saveLabel: words.save,
    cancelLabel: complaints.keys.cancel,
    onSave: save,
    onCancel: () => form?.leave(),
  });
  if (form === null) return null;
  return (
    <Page title={words.title}>
      <div ref={sheet} className={classes.sheet}>
        <FormPanel
          title={words.words}
          saveLabel={words.save}
          kept={form.kept}
          problems={form.problems}
          keys={keys}
          onSave={save}
          onCancel={form.leave}
        >
          <Fields form={form} />
        </FormPanel>
      </div>
    </Page>
  );
}

/** Thanking for it is part of hearing it; in their language where it is written in it. */
function Thanks({ customerId }: { customerId: string | null }) {
  const customer = useQuery(async (reader) => (await reader.customers.get(customerId ?? '')) ?? null, [customerId]);
  return <SpokenLine said={useSaid()('complaint-thanks', customer ?? { name: null, language: null })} />;
}

function Fields({ form: { typed: draft, problems, change } }: { form: NewRecord<ComplaintDraft> }) {
  const { typed } = draft;
  const choices = useComplaintChoices(typed);
  const fields: FieldProps = {
    typed,
    errorOf: (field) => sentenceOf(problems, field),
    onChange: (changes) => change({ typed: { ...typed, ...changes } }),
  };
  return (
    <>
      <p className={classes.say}>
        <b>{words.say}:</b> {typed.from === 'employee' ? `“${words.thanksOurs}”` : <Thanks customerId={typed.customerId} />}
        <span className={classes.listen}>{words.listen}</span>
      </p>
      <WordsFields {...fields} />
      {draft.newcomer === null ? <WhoFields {...fields} /> : <Newcomer newcomer={draft.newcomer} {...fields} change={change} />}
      {draft.newcomer === null && typed.from === 'customer' && typed.customerId === null && (
        <div>
          <Button variant="subtle" size="compact-sm" h={32} ml={-10} onClick={() => change({ newcomer: { name: '', phone: '' } })}>
            {words.newcomer}
          </Button>
        </div>
      )}
      {draft.newcomer === null && <JobField {...fields} choices={choices} />}
      <HeardField {...fields} />
      <Checkbox
        label={words.thanked}
        description={words.thankedHint}
        checked={draft.thanked}
        onChange={(event) => change({ thanked: event.currentTarget.checked })}
      />
      <details className={classes.more}>
        <summary>
          {words.more}
          <small>{words.moreHint}</small>
        </summary>
        <div className={classes.fields}>
          <SourceFields {...fields} />
          <PartFields {...fields} choices={choices} />
        </div>
      </details>
    </>
  );
}

interface NewcomerProps extends FieldProps {
  readonly newcomer: NonNullable<ComplaintDraft['newcomer']>;
  readonly change: (changes: Partial<ComplaintDraft>) => void;
}

/** Somebody who is not on record yet: a name and a phone are enough to answer them. */
function Newcomer({ newcomer, errorOf, onChange, change }: NewcomerProps) {
  return (
    <div className={classes.newcomer}>
      <FieldRow>
        <TextInput
          label={words.name}
          autoComplete="off"
          maxLength={200}
          data-autofocus
          value={newcomer.name}
          error={errorOf('name')}
          onChange={(event) => change({ newcomer: { ...newcomer, name: event.currentTarget.value } })}
        />
        <TextInput
          type="tel"
          label={words.phone}
          autoComplete="off"
          maxLength={60}
          value={newcomer.phone}
          error={errorOf('phone')}
          onChange={(event) => change({ newcomer: { ...newcomer, phone: event.currentTarget.value } })}
        />
      </FieldRow>
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          h={32}
          ml={-10}
          onClick={() => {
            onChange({ customerId: null, ...ofNobody });
            change({ newcomer: null });
          }}
        >
          {words.findInstead}
        </Button>
      </div>
    </div>
  );
}
