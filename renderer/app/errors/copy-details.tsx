import { Button, type ButtonProps } from '@mantine/core';
import { text } from '../../../shared/text/text.ts';
import { useCopy } from '../../ui/use-copy.ts';

/** Copies what exactly went wrong, for whoever helps. */
export function CopyDetails({ error, ...button }: ButtonProps & { readonly error: Error }) {
  const { copied, copy } = useCopy(`${error.message}\n${error.stack ?? ''}`);
  const said = copied === null ? '' : copied ? text.shell.detailsCopied : text.shell.detailsNotCopied;
  return (
    <>
      <Button {...button} onClick={copy}>
        {said || text.shell.copyDetails}
      </Button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
