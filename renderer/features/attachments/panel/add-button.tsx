import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import classes from './attachments.module.css';

interface Props {
  readonly busy: boolean;
  /** True where the other ways are not said already. */
  readonly withHint: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Picks files from the computer. */
export function AddButton({ busy, withHint, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.add}>
      <Button
        variant="subtle"
        size="compact-sm"
        h={32}
        leftSection={<IconPlus size={15} aria-hidden />}
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        {words.add}
      </Button>
      {withHint && <span className={classes.muted}>{words.orDrop}</span>}
      <input
        ref={input}
        type="file"
        multiple
        className={classes.hiddenInput}
        aria-label={words.input}
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Cleared, so that choosing the same files again is a change too.
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
    </div>
  );
}
