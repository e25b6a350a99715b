import { Button, Group } from '@mantine/core';
import { wordings } from '../../../../shared/text/en/wordings.ts';
import { openOutside } from '../../../data/notices/open-outside.ts';
import { sayNotCopied } from '../../../data/wording/say-not-copied.ts';
import { CopySaid } from '../../../ui/copy-said.tsx';
import { copyText } from '../../../ui/copy-text.ts';

/** As much as mail programs take from a link; what is longer is copied. */
const longestMail = 1_800;

/** Takes a text out of the program: onto the clipboard, or into an e-mail where there is an address. */
export function CopyWords({ text, email }: { text: string; email?: string | undefined }) {
  const mail = (): void => {
    const body = encodeURIComponent(text);
    const fits = body.length <= longestMail;
    if (!fits && !copyText(text)) sayNotCopied();
    openOutside(`mailto:${encodeURIComponent(email ?? '')}${fits ? `?body=${body}` : ''}`);
  };
  return (
    <Group gap={6} wrap="nowrap">
      {email !== undefined && (
        <Button size="compact-sm" h={32} onClick={mail}>
          {wordings.write}
        </Button>
      )}
      <CopySaid text={text} onFailed={sayNotCopied} />
    </Group>
  );
}
