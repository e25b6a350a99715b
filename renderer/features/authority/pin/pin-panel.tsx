import { Button } from '@mantine/core';
import { useState } from 'react';
import { can } from '../../../../shared/domain/staff/can.ts';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { text } from '../../../../shared/text/text.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import type { StoredPin } from '../../../data/pin/hash-pin.ts';
import { notePinTry } from '../../../data/pin/pin-tries.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { setPin } from '../commands/set-pin.ts';
import { NewPin } from './new-pin.tsx';
import classes from './pin.module.css';

/** The PINs of owners: set, set anew where one was forgotten, taken away. Any owner who sits here may. */
export function PinPanel() {
  const { actor, staff } = useProgram();
  const owners = staff.filter(({ role }) => role === 'owner');
  return (
    <Panel title={words.pin.section}>
      <p className={classes.quiet}>{words.pin.hint}</p>
      <ul className={classes.owners}>
        {owners.map((owner) => (
          <Owner key={owner.id} owner={owner} mayChange={can(actor.role, 'authority')} />
        ))}
      </ul>
      {!can(actor.role, 'authority') && <p className={classes.quiet}>{words.pin.ownersOnly}</p>}
    </Panel>
  );
}

function Owner({ owner, mayChange }: { owner: Staff; mayChange: boolean }) {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const [setting, setSetting] = useState(false);
  const button = useReturnFocus<HTMLButtonElement>(setting);
  const has = owner.pin !== undefined;
  const save = async (pin: StoredPin | null): Promise<void> => {
    const outcome = await run(setPin, { staffId: owner.id, pin });
    if (!outcome.ok) return void notify({ tone: 'problem', text: text.problems.list(outcome.problems, words.problems) });
    notePinTry(owner.id, true);
    setSetting(false);
    const done = pin === null ? words.pin.removed(owner.name) : words.pin.saved(owner.name);
    if (outcome.operationId !== null) notify({ tone: 'done', text: done, action: undoAction(kernel, outcome.operationId) });
  };
  return (
    <li className={classes.owner}>
      <div className={classes.ownerLine}>
        <b>{owner.name}</b>
        <Chip tone={has ? 'kept' : 'plain'}>{has ? words.pin.has : words.pin.hasNone}</Chip>
        {mayChange && !setting && (
          <>
            <Button
              ref={button}
              aria-label={has ? words.pin.changeLabel(owner.name) : words.pin.setLabel(owner.name)}
              onClick={() => setSetting(true)}
            >
              {has ? words.pin.change : words.pin.set}
            </Button>
            {has && (
              <Button variant="subtle" aria-label={words.pin.removeLabel(owner.name)} onClick={() => void save(null)}>
                {words.pin.remove}
              </Button>
            )}
          </>
        )}
      </div>
      {setting && <NewPin name={owner.name} onPin={save} onCancel={() => setSetting(false)} />}
    </li>
  );
}
