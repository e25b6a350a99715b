import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { forms as words } from '../../shared/text/en/forms.ts';
import classes from './form-panel.module.css';
import { KeyHint } from './key-hint.tsx';
import { Panel } from './panel.tsx';
import { SubmitForm } from './submit-form.tsx';
import { useFormFocus } from './use-form-focus.ts';

interface Props {
  readonly title: string;
  /** What the button that saves says, where *Save* is not plain enough. */
  readonly saveLabel?: string;
  /** True once what stands in the form is also on disk. */
  readonly kept: boolean;
  /** What was refused; the focus goes there. */
  readonly problems: readonly unknown[];
  /** How the keys that save and leave read on this computer. */
  readonly keys: { readonly save: readonly string[]; readonly cancel: readonly string[]; readonly aria: string };
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form in a panel: its fields, what was not right, and the two ways out. */
export function FormPanel({ title, saveLabel = words.save, kept, problems, keys, onSave, onCancel, children }: Props) {
  const form = useFormFocus(problems);
  return (
    <Panel title={title} aside={kept && <span className={classes.kept}>{words.draftKept}</span>}>
      <SubmitForm ref={form} className={classes.form} onSubmit={onSave}>
        {children}
        {problems.length > 0 && (
          <p className={classes.notSaved} role="status">
            {words.notSaved}
          </p>
        )}
        <div className={classes.actions}>
          <Button type="submit" variant="filled" rightSection={<KeyHint keys={keys.save} />} aria-keyshortcuts={keys.aria}>
            {saveLabel}
          </Button>
          <Button rightSection={<KeyHint keys={keys.cancel} />} aria-keyshortcuts="Escape" onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      </SubmitForm>
    </Panel>
  );
}

/** Fields beside each other where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
