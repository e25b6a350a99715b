import { Button, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { customerList } from '../../../../shared/text/en/customer-list.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { useBulkBar } from '../../../data/lists/use-bulk-bar.ts';
import { useExportChosen } from '../../../data/lists/use-export-chosen.ts';
import { BulkBar, BulkButton, BulkForm, BulkMenu } from '../../../ui/list/bulk-bar.tsx';
import classes from '../../../ui/list/list-frame.module.css';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { letGo, type RowSelection } from '../../../ui/table/row-selection.ts';
import { groupCustomers, leaveCustomersAlone, tagCustomers, untagCustomers } from '../commands/change-customers.ts';
import { groups } from './customer-list.ts';

const words = customerList.bulk;
const sum = (counts: readonly { readonly changed: number }[]): number => counts.reduce((all, { changed }) => all + changed, 0);

interface Props {
  readonly selection: RowSelection;
  readonly onSelection: (selection: RowSelection) => void;
  /** Every tag that there is. */
  readonly tags: readonly string[];
}

/** What can be done with the chosen customers, each at once and with one way back. */
export function CustomerBulk({ selection, onSelection, tags }: Props) {
  const { run, words: bar } = useBulkBar();
  const save = useExportChosen('customers', customers.title);
  const ids = [...selection.chosen];
  const tag = (name: string) =>
    run(
      tagCustomers,
      ids,
      (customerIds) => ({ customerIds, tag: name }),
      (done) => words.tagged(name, sum(done)),
    );
  const untag = (name: string) =>
    run(
      untagCustomers,
      ids,
      (customerIds) => ({ customerIds, tag: name }),
      (done) => words.untagged(name, sum(done)),
    );
  const put = (group: string) =>
    run(
      groupCustomers,
      ids,
      (customerIds) => ({ customerIds, group: group as Customer['group'] }),
      (done) => words.grouped(customers.groups[group as Customer['group']], sum(done)),
    );
  const leaveAlone = () =>
    run(
      leaveCustomersAlone,
      ids,
      (customerIds) => ({ customerIds }),
      (done) =>
        words.leftAlone(
          sum(done),
          done.reduce((all, { endedCalls }) => all + endedCalls, 0),
        ),
    );
  return (
    <BulkBar {...bar} onLetGo={() => onSelection(letGo(selection))}>
      <BulkForm label={words.tag}>{(close) => <AskTag known={tags} onTag={(name) => void tag(name)} onClose={close} />}</BulkForm>
      {tags.length > 0 && (
        <BulkMenu label={words.untag} choices={tags.map((name) => ({ value: name, label: name }))} onChoose={(name) => void untag(name)} />
      )}
      <BulkMenu
        label={words.group}
        choices={groups.map((group) => ({ value: group, label: customers.groups[group] }))}
        onChoose={(group) => void put(group)}
      />
      <BulkButton label={words.leaveAlone} onClick={() => void leaveAlone()} />
      <BulkButton label={lists.export} onClick={() => save([...selection.chosen])} />
    </BulkBar>
  );
}

function AskTag({ known, onTag, onClose }: { known: readonly string[]; onTag: (name: string) => void; onClose: () => void }) {
  const [name, setName] = useState('');
  const list = useId();
  const submit = (): void => {
    if (name.trim() === '') return;
    onTag(name.trim());
    onClose();
  };
  return (
    <SubmitForm className={classes.ask} onSubmit={submit}>
      <TextInput
        label={words.tagField}
        placeholder={words.tagHint}
        value={name}
        maxLength={60}
        list={list}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <datalist id={list}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Button type="submit" variant="filled" disabled={name.trim() === ''}>
        {words.addTag}
      </Button>
    </SubmitForm>
  );
}
