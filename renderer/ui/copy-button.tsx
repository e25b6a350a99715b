import { Button, type ButtonProps } from '@mantine/core';
import { useCopy } from './use-copy.ts';

interface Props extends ButtonProps {
  readonly text: string;
  readonly label: string;
  /** Said for a moment in place of the label, and read out. */
  readonly done: string;
  /** The same where it did not work; `onFailed` where it has to be said at more length. */
  readonly failed?: string;
  readonly onFailed?: () => void;
}

/** Copies a text out of the program, and says so. */
export function CopyButton({ text, label, done, failed = '', onFailed, ...button }: Props) {
  const { copied, copy } = useCopy(text);
  const said = copied === null ? '' : copied ? done : failed;
  return (
    <>
      <Button {...button} onClick={() => copy() || onFailed?.()}>
        {said || label}
      </Button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
