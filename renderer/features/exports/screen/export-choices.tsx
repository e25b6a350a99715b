import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type ExportList, exportLists } from '../../../../shared/formats/export/csv-lists.ts';
import { exports as words } from '../../../../shared/text/en/exports.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from './exports.module.css';
import { useExportState, useStartExport } from './use-export.ts';

/** What can be written. One at a time: while one is written the others wait. */
export function ExportChoices() {
  const start = useStartExport();
  const { stage } = useExportState();
  const [list, setList] = useState<ExportList>('customers');
  const busy = stage === 'asking' || stage === 'writing';
  const button = (label: string, run: () => void, main = false): ReactNode => (
    <Button
      variant={main ? 'filled' : 'default'}
      className={classes.start}
      onClick={busy ? undefined : run}
      aria-disabled={busy}
      {...(busy && { 'data-disabled': true })}
    >
      {label}
    </Button>
  );
  return (
    <div className={classes.choices}>
      <Panel title={words.records.title}>
        <p className={classes.about}>{words.records.about}</p>
        {button(words.records.button, () => start('records'), true)}
      </Panel>
      <Panel title={words.lists.title}>
        <p className={classes.about}>{words.lists.about}</p>
        <NativeSelect
          label={words.lists.which}
          value={list}
          onChange={(event) => setList(event.currentTarget.value as ExportList)}
          data={exportLists.map((value) => ({ value, label: words.lists.names[value] }))}
        />
        {button(words.lists.button(words.lists.names[list]), () => start(list))}
      </Panel>
      <Panel title={words.cards.title}>
        <p className={classes.about}>{words.cards.about}</p>
        {button(words.cards.button, () => start('cards'))}
      </Panel>
      <Panel title={words.calendar.title}>
        <p className={classes.about}>{words.calendar.about}</p>
        {button(words.calendar.button, () => start('calendar'))}
      </Panel>
    </div>
  );
}
