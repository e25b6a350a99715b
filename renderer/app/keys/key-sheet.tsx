import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { groupBy } from '../../../shared/domain/base/group-by.ts';
import { readQuery } from '../../../shared/domain/search/search-query.ts';
import { text } from '../../../shared/text/text.ts';
import { keyLabels } from '../../data/actions/keys.ts';
import { actionLayers } from '../../data/actions/registry.ts';
import { useProgram } from '../../data/react/program.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { availableActions, matchActions } from '../search/match-actions.ts';
import classes from './key-sheet.module.css';

/** Every key that works right now, by group, with the signs of this computer's keyboard; found by typing. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { isMac } = useProgram();
  const [typed, setTyped] = useState('');
  const all = availableActions(actionLayers()).filter(({ keys }) => keys.length > 0);
  const query = readQuery(typed);
  const listed = query.words.length === 0 ? all : matchActions(query, all).map(({ action }) => action);
  return (
    <Modal opened onClose={onClose} title={text.shell.keysTitle} size="lg" closeButtonProps={{ 'aria-label': text.shell.close }}>
      <TextInput
        data-autofocus
        label={text.shell.findKeys}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className={classes.hint}>{text.shell.keysHint}</p>
      {listed.length === 0 && <p role="status">{text.shell.noKeys}</p>}
      {[...groupBy(listed, ({ group }) => group)].map(([group, actions]) => (
        <section key={group}>
          <h2>{group}</h2>
          <dl className={classes.keys}>
            {actions.map(({ id, label, keys }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>
                  {keys.map((key) => (
                    <KeyHint key={key} keys={keyLabels(key, isMac)} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
