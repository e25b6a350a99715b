import type { ButtonProps } from '@mantine/core';
import { text } from '../../../shared/text/text.ts';
import { CopyButton } from '../../ui/copy-button.tsx';

/** Copies what exactly went wrong, for whoever helps. */
export function CopyDetails({ error, ...button }: ButtonProps & { readonly error: Error }) {
  const { copyDetails, detailsCopied, detailsNotCopied } = text.shell;
  const details = `${error.message}\n${error.stack ?? ''}`;
  return <CopyButton {...button} text={details} label={copyDetails} done={detailsCopied} failed={detailsNotCopied} />;
}
