import { IconSearch } from '@tabler/icons-react';
import { text } from '../../../shared/text/text.ts';
import { keyLabels } from '../../data/actions/keys.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import classes from '../shell/shell.module.css';

/** The search in the top bar: looks like a field, opens the box that is one. */
export function SearchBox({ isMac, onOpen }: { isMac: boolean; onOpen: () => void }) {
  return (
    <button
      type="button"
      className={classes.search}
      onClick={onOpen}
      aria-haspopup="dialog"
      aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
    >
      <IconSearch size={16} aria-hidden />
      <span>{text.shell.search}</span>
      <KeyHint keys={keyLabels('Mod+K', isMac)} />
    </button>
  );
}
