import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import { KeyHint } from './key-hint.tsx';

interface Props {
  readonly children: string;
  /** A single letter that does the same; the caller registers it. */
  readonly keyLabel: string;
  readonly onClick: () => void;
  readonly icon?: ReactNode;
  /** Where the words alone do not say what it is about. */
  readonly label?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The quiet button at the right of a panel's title. As high as a finger needs, without making the title's line higher. */
export function PanelAction({ children, keyLabel, onClick, icon, label, ref }: Props) {
  return (
    <Button
      ref={ref}
      variant="subtle"
      size="compact-sm"
      h={32}
      my={-6}
      leftSection={icon}
      rightSection={<KeyHint keys={[keyLabel]} />}
      aria-label={label}
      aria-keyshortcuts={keyLabel}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}

/** Opens the form in place of what is read, with the key E. @param label what is edited */
export function EditAction(props: Omit<Props, 'keyLabel' | 'icon'> & { readonly label: string }) {
  return <PanelAction {...props} keyLabel="E" icon={<IconPencil size={15} aria-hidden />} />;
}
