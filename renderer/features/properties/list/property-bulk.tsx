import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { listTitles } from '../../../../shared/text/en/list-titles.ts';
import { lists } from '../../../../shared/text/en/lists.ts';
import { propertyList as words } from '../../../../shared/text/en/property-list.ts';
import { useBulkBar } from '../../../data/lists/use-bulk-bar.ts';
import { useExportChosen } from '../../../data/lists/use-export-chosen.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useCustomerFinder } from '../../../data/records/use-customer-finder.ts';
import { Finder } from '../../../ui/finder.tsx';
import { BulkBar, BulkButton, BulkForm } from '../../../ui/list/bulk-bar.tsx';
import classes from '../../../ui/list/list-frame.module.css';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { letGo, type RowSelection } from '../../../ui/table/row-selection.ts';
import { handOverProperties } from '../commands/hand-over-properties.ts';

/** What can be done with the chosen properties, with one way back. */
export function PropertyBulk({ selection, onSelection }: { selection: RowSelection; onSelection: (selection: RowSelection) => void }) {
  const { run, words: bar } = useBulkBar();
  const save = useExportChosen('properties', listTitles.properties);
  const handOver = (customerId: string, on: string, movesOut: boolean) =>
    run(
      handOverProperties,
      [...selection.chosen],
      (propertyIds) => ({ propertyIds, customerId, on, movesOut }),
      (done) => words.handedOver(total(done, 'handedOver'), total(done, 'refused')),
    );
  return (
    <BulkBar {...bar} onLetGo={() => onSelection(letGo(selection))}>
      <BulkForm label={words.handOver}>
        {(close) => (
          <AskHolder
            onHandOver={(...how) => {
              void handOver(...how);
              close();
            }}
          />
        )}
      </BulkForm>
      <BulkButton label={lists.export} onClick={() => save([...selection.chosen])} />
    </BulkBar>
  );
}

function AskHolder({ onHandOver }: { onHandOver: (customerId: string, on: string, movesOut: boolean) => void }) {
  const { date } = useNow();
  const [customerId, setCustomerId] = useState<string | null>(null);
  const [on, setOn] = useState<string>(date);
  const [movesOut, setMovesOut] = useState(true);
  const [asked, setAsked] = useState(false);
  const finder = useCustomerFinder(customerId);
  const submit = (): void => {
    setAsked(true);
    if (customerId !== null) onHandOver(customerId, on || date, movesOut);
  };
  return (
    <SubmitForm className={classes.ask} onSubmit={submit}>
      <Finder
        label={words.handOverTo}
        {...finder}
        value={customerId}
        onChange={setCustomerId}
        error={asked && customerId === null ? words.nobody : undefined}
      />
      <TextInput type="date" label={words.handOverOn} value={on} onChange={(event) => setOn(event.currentTarget.value)} />
      <Checkbox label={words.movesOut} checked={movesOut} onChange={(event) => setMovesOut(event.currentTarget.checked)} />
      <Button type="submit" variant="filled">
        {words.handOverNow}
      </Button>
    </SubmitForm>
  );
}

function total<K extends string>(parts: readonly Readonly<Record<K, number>>[], field: K): number {
  return parts.reduce((all, part) => all + part[field], 0);
}
