import { ActionIcon, Button } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconColumns2,
  IconDownload,
  IconRotateClockwise,
  IconTrash,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import { isDrawn } from '../../../../shared/formats/media/media-types.ts';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import { notify } from '../../../data/notices/notices.ts';
import { useThumb } from '../../../data/pictures/use-thumbs.ts';
import { ask } from '../../../desktop/bridge.ts';
import type { Looking } from './use-looking.ts';
import classes from './viewer.module.css';

const { viewer } = words;

interface Props {
  readonly row: Attachment;
  readonly index: number;
  readonly all: number;
  readonly go: (to: number) => void;
  readonly looking: Looking;
  /** Null where nothing may be removed. */
  readonly onRemove: (() => void) | null;
}

/** What can be done with what is shown; every button has a key. */
export function Toolbar({ row, index, all, go, looking, onRemove }: Props) {
  const missing = useThumb(row.sha256) === 'missing';
  const drawn = isDrawn(row.mediaType) && !missing;
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={viewer.tools}>
      <Tool label={viewer.previous} shortcut="ArrowLeft" disabled={index === 0} onClick={() => go(index - 1)}>
        <IconChevronLeft size={20} aria-hidden />
      </Tool>
      <Tool label={viewer.next} shortcut="ArrowRight" disabled={index === all - 1} onClick={() => go(index + 1)}>
        <IconChevronRight size={20} aria-hidden />
      </Tool>
      <Tool label={viewer.further} shortcut="-" disabled={!drawn || looking.zoom === 1} onClick={looking.further}>
        <IconZoomOut size={20} aria-hidden />
      </Tool>
      <Button
        variant="subtle"
        size="compact-sm"
        h={36}
        disabled={!drawn}
        aria-label={viewer.fit}
        aria-keyshortcuts="0"
        title={viewer.fit}
        onClick={looking.fit}
      >
        {looking.zoom === 1 ? viewer.fits : viewer.zoom(Math.round(looking.zoom * 100))}
      </Button>
      <Tool label={viewer.closer} shortcut="+" disabled={!drawn} onClick={looking.closer}>
        <IconZoomIn size={20} aria-hidden />
      </Tool>
      <Tool label={viewer.turn} shortcut="R" disabled={!drawn} onClick={looking.turnOn}>
        <IconRotateClockwise size={20} aria-hidden />
      </Tool>
      <Tool label={viewer.compare} shortcut="B" pressed={looking.comparing} disabled={all < 2} onClick={looking.compare}>
        <IconColumns2 size={20} aria-hidden />
      </Tool>
      <span className={classes.gap} />
      <Button
        variant="subtle"
        size="compact-sm"
        h={36}
        disabled={missing}
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => void saveCopy(row)}
      >
        {viewer.saveCopy}
      </Button>
      {onRemove !== null && (
        <Button variant="subtle" color="gray" size="compact-sm" h={36} leftSection={<IconTrash size={18} aria-hidden />} onClick={onRemove}>
          {viewer.remove}
        </Button>
      )}
    </div>
  );
}

async function saveCopy({ sha256, name }: Attachment): Promise<void> {
  try {
    const { savedAs } = await ask('files:save-copy', { sha256, name });
    if (savedAs !== null) notify({ tone: 'done', text: viewer.savedAs(savedAs) });
  } catch (error) {
    notify({ tone: 'problem', text: viewer.notSaved(error instanceof Error ? error.message : String(error)) });
  }
}

interface ToolProps {
  readonly label: string;
  readonly shortcut: string;
  readonly disabled: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Stays in reach of the focus when it has nothing to do: whoever comes to the last picture does not lose their place. */
function Tool({ label, shortcut, disabled, pressed, onClick, children }: ToolProps) {
  return (
    <ActionIcon
      variant={pressed === true ? 'light' : 'subtle'}
      size={36}
      aria-label={label}
      title={label}
      aria-keyshortcuts={shortcut}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      {...(disabled && { 'aria-disabled': true, 'data-disabled': true })}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </ActionIcon>
  );
}
