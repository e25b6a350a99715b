import { Button, Modal, Select, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { forms } from '../../../../shared/text/en/forms.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { text } from '../../../../shared/text/text.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { fieldProblem, sentenceAt } from '../../../data/forms/field-problem.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { AboutLine } from './about-line.tsx';
import { DueField } from './due-field.tsx';
import classes from './form.module.css';
import type { Asked } from './open-form.ts';
import { type PromiseForm as Form, usePromiseForm } from './use-promise-form.ts';

interface Props {
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** What we promise, by when, to whom: over the present screen, which stays where it is. */
export function PromiseForm({ asked, onClose }: Props) {
  useFocusBack();
  const form = usePromiseForm(asked, onClose);
  return form === null ? null : <Sheet form={form} />;
}

function Sheet({ form }: { form: Form }) {
  const { isMac } = useProgram();
  const sheet = useRef<HTMLDivElement>(null);
  const { problems } = form;
  useEffect(() => {
    if (problems.length > 0) sheet.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  return (
    <Modal.Root
      opened
      onClose={() => void form.cancel()}
      returnFocus={false}
      lockScroll={false}
      size={560}
      yOffset="8vh"
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={words.newTitle}>
        <div className={classes.sheet} ref={sheet}>
          <div className={classes.head}>
            <h2>{words.newTitle}</h2>
            {form.kept && form.draft.words.trim() !== '' && <span className={classes.kept}>{forms.draftKept}</span>}
          </div>
          <SubmitForm className={classes.form} onSubmit={() => void form.save()}>
            <Fields form={form} />
            <div className={classes.actions}>
              <Button
                type="submit"
                variant="filled"
                rightSection={<KeyHint keys={keyLabels('Mod+Enter', isMac)} />}
                aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
              >
                {words.save}
              </Button>
              <Button rightSection={<KeyHint keys={['Esc']} />} aria-keyshortcuts="Escape" onClick={() => void form.cancel()}>
                {forms.cancel}
              </Button>
            </div>
          </SubmitForm>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

function Fields({ form }: { form: Form }) {
  const { draft, change } = form;
  const { staff } = useProgram();
  const errorOf = (field: string): string | undefined => sentenceAt(form.problems, words.problems, field);
  const dueProblem = fieldProblem(form.problems, 'due');
  return (
    <>
      <Textarea
        data-autofocus
        label={words.words}
        placeholder={words.wordsHint}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2_000}
        value={draft.words}
        error={errorOf('words')}
        onChange={(event) => change({ words: event.currentTarget.value })}
      />
      <DueField
        label={words.due}
        typed={draft.due}
        onType={(due) => change({ due })}
        reading={form.reading}
        now={form.now}
        zone={form.zone}
        tried={form.tried}
        refused={form.reading.ok && dueProblem ? text.problems.sentence(dueProblem, words.problems) : undefined}
      />
      <AboutLine form={form} />
      <Select
        label={words.whose}
        data={[{ value: '', label: words.anybody }, ...staff.map(({ id, name }) => ({ value: id, label: name }))]}
        value={draft.assignedTo ?? ''}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        onChange={(value) => change({ assignedTo: value === '' ? null : value })}
      />
    </>
  );
}
