import { Button, Group } from '@mantine/core';
import { wordings } from '../../../../shared/text/en/wordings.ts';
import { notify } from '../../../data/notices/notices.ts';
import { openOutside } from '../../../data/notices/open-outside.ts';
import { useCopy } from '../../../ui/use-copy.ts';

/** As much as mail programs take from a link; what is longer is copied. */
const longestMail = 1_800;

/** Takes a text out of the program: onto the clipboard, or into an e-mail where there is an address. */
export function CopyWords({ text, email }: { text: string; email?: string | undefined }) {
  const { copied, copy: toClipboard } = useCopy(text);
  const copy = (): void => {
    if (!toClipboard()) notify({ tone: 'problem', text: wordings.notCopied });
  };
  const mail = (): void => {
    const body = encodeURIComponent(text);
    if (body.length > longestMail) copy();
    openOutside(`mailto:${encodeURIComponent(email ?? '')}${body.length > longestMail ? '' : `?body=${body}`}`);
  };
  return (
    <Group gap={6} wrap="nowrap">
      {email !== undefined && (
        <Button size="compact-sm" h={32} onClick={mail}>
          {wordings.write}
        </Button>
      )}
      <Button size="compact-sm" h={32} onClick={copy}>
        {copied ? wordings.copied : wordings.copy}
      </Button>
      <span className="visually-hidden" role="status">
        {copied ? wordings.copied : ''}
      </span>
    </Group>
  );
}
