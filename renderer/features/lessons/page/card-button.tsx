import { Button } from '@mantine/core';
import { KeyHint } from '../../../ui/key-hint.tsx';

interface Props {
  readonly children: string;
  readonly keyLabel: string;
  /** The key is about the chosen lesson only, and shown there only. */
  readonly isChosen: boolean;
  readonly label: string;
  readonly onClick: () => void;
}

/** A quiet button of a card that stands among others like it. */
export function CardButton({ children, keyLabel, isChosen, label, onClick }: Props) {
  return (
    <Button
      size="compact-sm"
      h={32}
      variant="subtle"
      aria-label={label}
      {...(isChosen && { 'aria-keyshortcuts': keyLabel, rightSection: <KeyHint keys={[keyLabel]} /> })}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
