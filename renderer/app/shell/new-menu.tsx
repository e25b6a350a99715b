import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { text } from '../../../shared/text/text.ts';
import type { Action } from '../../data/actions/action.ts';
import { keyLabels } from '../../data/actions/keys.ts';
import { actionLayers, useActions } from '../../data/actions/registry.ts';
import { useProgram } from '../../data/react/program.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { availableActions } from '../search/match-actions.ts';
import classes from './shell.module.css';

const first = 'new-job';
const menuKey = 'Mod+Shift+N';

/** *New job* at once, and beside it everything else that can be made: actions whose id begins with `new-`. */
export function NewMenu({ navigate }: { navigate: (path: string) => void }) {
  const { isMac } = useProgram();
  const [opened, setOpened] = useState(false);
  const all = availableActions(actionLayers()).filter(({ id }) => id.startsWith('new-'));
  const job = all.find(({ id }) => id === first);
  const others = all.length > 1;
  useActions([
    {
      id: 'open-new',
      label: text.shell.moreNew,
      group: text.shell.groups.everywhere,
      keys: [menuKey],
      inFields: true,
      enabled: others,
      run: () => setOpened(true),
    },
  ]);
  const run = (action: Action): void => action.run({ navigate });
  return (
    <div className={classes.new}>
      {job !== undefined && (
        <Button
          variant="filled"
          onClick={() => run(job)}
          leftSection={<IconPlus size={16} aria-hidden />}
          rightSection={<KeyHint keys={keyLabels('Mod+N', isMac)} />}
          aria-keyshortcuts={isMac ? 'Meta+N' : 'Control+N'}
        >
          {text.shell.newJob}
        </Button>
      )}
      {others && (
        <Menu position="bottom-end" width={260} opened={opened} onChange={setOpened}>
          <Menu.Target>
            <Tooltip label={`${text.shell.moreNew} (${keyLabels(menuKey, isMac).join(' ')})`}>
              <ActionIcon variant="filled" size={36} aria-label={text.shell.moreNew} onClick={() => setOpened(!opened)}>
                <IconChevronDown size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Menu.Target>
          <Menu.Dropdown>
            {all.map((action) => (
              <Menu.Item
                key={action.id}
                onClick={() => run(action)}
                rightSection={action.keys[0] === undefined ? null : <KeyHint keys={keyLabels(action.keys[0], isMac)} />}
              >
                {action.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
