import { Button, Checkbox, NativeSelect, Switch } from '@mantine/core';
import { useEffect } from 'react';
import { type CallKind, callKinds } from '../../../../shared/domain/call/call.ts';
import { leadTimes, type ReminderChoices } from '../../../../shared/domain/reminder/reminder.ts';
import type { RemindersState } from '../../../../shared/ipc/reminders-contract.ts';
import { reminders } from '../../../../shared/text/en/reminders.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { ask } from '../../../desktop/bridge.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { chooseReminders, lookAtReminders, useReminders } from '../session/reminders-state.ts';
import classes from './reminders-panel.module.css';

const words = reminders.settings;

/** Of what and how this computer reminds; each computer for itself. */
export function RemindersPanel() {
  const { shop } = useProgram();
  const state = useReminders();
  useEffect(() => {
    if (shop === 'own') void lookAtReminders().catch(() => undefined);
  }, [shop]);
  return (
    <Panel title={settings.reminders}>
      {shop === 'own' ? (
        <>
          <p className={classes.hint}>{words.hint}</p>
          {state !== null && <Choices state={state} />}
        </>
      ) : (
        <p className={classes.hint}>{words.sample}</p>
      )}
    </Panel>
  );
}

function Choices({ state }: { state: RemindersState }) {
  const { choices, notifications, tray } = state;
  const set = (changes: Partial<ReminderChoices>): void =>
    void chooseReminders({ ...choices, ...changes }).catch(() => notify({ tone: 'problem', text: words.notChanged }));
  return (
    <div className={classes.choices}>
      {!notifications && <p className={classes.note}>{words.unsupported}</p>}
      <div className={classes.line}>
        <Switch label={words.on} checked={choices.on} onChange={(event) => set({ on: event.currentTarget.checked })} />
        <Button onClick={() => void tryOne()}>{words.tryIt}</Button>
      </div>
      {choices.on && <What choices={choices} set={set} />}
      <Switch
        label={words.tray}
        description={tray ? words.trayHint : words.noTray}
        disabled={!tray}
        checked={choices.keepInTray && tray}
        onChange={(event) => set({ keepInTray: event.currentTarget.checked })}
      />
      <Switch
        label={words.minimised}
        description={words.minimisedHint}
        checked={choices.startMinimised}
        onChange={(event) => set({ startMinimised: event.currentTarget.checked })}
      />
    </div>
  );
}

interface WhatProps {
  readonly choices: ReminderChoices;
  readonly set: (changes: Partial<ReminderChoices>) => void;
}

/** What one is reminded of, and when. */
function What({ choices, set }: WhatProps) {
  const toggle = (kind: CallKind, on: boolean): void =>
    set({ kinds: callKinds.filter((one) => (one === kind ? on : choices.kinds.includes(one))) });
  return (
    <>
      <NativeSelect
        className={classes.select}
        label={words.lead}
        description={words.leadHint}
        data={leadTimes.map((minutes) => ({ value: String(minutes), label: words.leads(minutes) }))}
        value={String(choices.leadMinutes)}
        onChange={(event) => set({ leadMinutes: Number(event.currentTarget.value) })}
      />
      <ChoiceGroup
        label={words.whose}
        choices={(['everybody', 'mine'] as const).map((value) => ({ value, label: words.whoseChoices[value] }))}
        value={choices.whose}
        onChange={(whose) => set({ whose })}
      />
      <fieldset className={classes.kinds}>
        <legend>{words.kinds}</legend>
        {callKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={today.kinds[kind]}
            checked={choices.kinds.includes(kind)}
            onChange={(event) => toggle(kind, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
      <Switch
        label={words.quiet}
        description={words.quietHint}
        checked={choices.quietWhenClosed}
        onChange={(event) => set({ quietWhenClosed: event.currentTarget.checked })}
      />
      <Switch
        label={words.hideNames}
        description={words.hideNamesHint}
        checked={choices.hideNames}
        onChange={(event) => set({ hideNames: event.currentTarget.checked })}
      />
    </>
  );
}

async function tryOne(): Promise<void> {
  try {
    const { shown } = await ask('reminders:try', { of: 'reminders' });
    if (shown === 'system') notify({ tone: 'done', text: words.tried });
  } catch {
    notify({ tone: 'problem', text: words.notTried });
  }
}
