import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconPhoneIncoming } from '@tabler/icons-react';
import { commandNames } from '../../../shared/text/en/command-names.ts';
import { text } from '../../../shared/text/text.ts';
import { keyLabels } from '../../data/actions/keys.ts';
import { readUndoState } from '../../data/kernel/undo.ts';
import { useProgram } from '../../data/react/program.tsx';
import { useQuery } from '../../data/react/use-query.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { HalfDoneChips } from './half-done.tsx';
import { NewMenu } from './new-menu.tsx';
import { SaveIndicator } from './save-indicator.tsx';
import classes from './shell.module.css';
import { StaffSwitcher } from './staff-switcher.tsx';

interface Props {
  readonly onUndo: () => void;
  readonly path: string;
  readonly onSearch: () => void;
  readonly onRang: () => void;
  readonly navigate: (path: string) => void;
}

/** Search, undo, whether all is saved, New, and who sits here. */
export function TopBar({ path, onUndo, onSearch, onRang, navigate }: Props) {
  const { actor, isMac } = useProgram();
  const history = useQuery((reader) => readUndoState(reader, actor.id), [actor.id]);
  const last = history?.undo ?? null;
  const lastName = last === null ? text.shell.nothingToUndo : (commandNames[last.command] ?? last.command);
  return (
    <header className={classes.top}>
      <SearchBox isMac={isMac} onOpen={onSearch} />
      <Tooltip label={`${text.shell.rang} (${keyLabels('Alt+R', isMac).join(' ')})`}>
        <ActionIcon variant="subtle" size={34} aria-label={text.shell.rang} aria-keyshortcuts="Alt+R" onClick={onRang}>
          <IconPhoneIncoming size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <HalfDoneChips path={path} navigate={navigate} />
      <div className={classes.spacer} />
      <Tooltip label={lastName}>
        <Button
          variant="subtle"
          disabled={last === null}
          onClick={onUndo}
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          rightSection={<KeyHint keys={keyLabels('Mod+Z', isMac)} />}
          aria-keyshortcuts={isMac ? 'Meta+Z' : 'Control+Z'}
        >
          {text.shell.undo}
        </Button>
      </Tooltip>
      <SaveIndicator />
      <NewMenu navigate={navigate} />
      <StaffSwitcher />
    </header>
  );
}
