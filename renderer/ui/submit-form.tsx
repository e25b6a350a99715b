import type { ComponentProps, KeyboardEvent } from 'react';
import { showUnreadable } from './show-unreadable.ts';

interface Props extends Omit<ComponentProps<'form'>, 'onSubmit' | 'onKeyDown' | 'noValidate'> {
  readonly onSubmit: () => void;
}

/**
 * A form whose fields are judged by our own rules: without the browser's checks, and no page is loaded. It is not sent
 * while an amount or a time in it cannot be read. Ctrl+Enter, on a Mac Cmd+Enter, sends it from any of its fields, as its
 * button does.
 */
export function SubmitForm({ onSubmit, ...rest }: Props) {
  return (
    <form
      {...rest}
      noValidate
      onKeyDown={sendByKey}
      onSubmit={(event) => {
        event.preventDefault();
        if (!showUnreadable(event.currentTarget)) onSubmit();
      }}
    />
  );
}

function sendByKey(event: KeyboardEvent<HTMLFormElement>): void {
  const isSending = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!isSending || event.defaultPrevented || event.nativeEvent.isComposing) return;
  event.preventDefault();
  if (event.repeat) return;
  const form = event.currentTarget;
  const button = form.querySelector<HTMLElement>('[type="submit"]');
  if (button === null) form.requestSubmit();
  else button.click();
}
