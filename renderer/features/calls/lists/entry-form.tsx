import { Button, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { callLists as words } from '../../../../shared/text/en/call-lists.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { sentenceAt } from '../../../data/forms/field-problem.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { CallListFacts } from '../queries/read-call-list.ts';
import { DoubtBox } from './doubt-box.tsx';
import type { EntryDraft } from './entry-draft.ts';
import { LineFacts, RungAtRead, UntilRead } from './entry-readings.tsx';
import classes from './lists.module.css';
import { OutcomeField } from './outcome-field.tsx';
import { lineOf } from './read-entry.ts';
import type { Entry, Saved } from './use-entry.ts';

const saveKey = 'Mod+Enter';
/** What was read stands beneath what was typed. */
const readBelow: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

interface Props {
  readonly facts: CallListFacts;
  readonly entry: Entry;
  readonly form: RefObject<HTMLFormElement | null>;
}

/** Puts the focus onto one field of the form. */
export function focusField(form: RefObject<HTMLFormElement | null>, field: keyof EntryDraft): void {
  form.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
}

/** One result: number, digit, time, note, each an Enter apart; the last saves it and begins the next. */
export function EntryForm({ facts, entry, form }: Props) {
  const { isMac } = useProgram();
  const { draft, problems, doubt } = entry;
  const value = draft.value;
  const line = lineOf(value?.line ?? '', facts.lines);
  const focus = (field: keyof EntryDraft): void => focusField(form, field);
  const save = async (sure: boolean): Promise<void> => {
    if (await entry.save(sure)) focus('line');
  };
  const ready = value !== undefined;
  useEffect(() => {
    if (ready) focusField(form, 'line');
  }, [ready, form]);
  // The first field that is not right yet.
  useEffect(() => {
    if (problems.length > 0) focusField(form, problems[0]?.path[0] as keyof EntryDraft);
  }, [problems, form]);
  const { group } = words.actions;
  useActions([
    { id: 'list-save', label: words.actions.save, group, keys: [saveKey], inFields: true, run: () => void save(doubt !== null) },
    { id: 'list-outcome', label: words.actions.outcome, group, keys: ['1'], inControl: true, run: () => undefined },
  ]);
  if (value === undefined) return null;
  const problemOf = (field: keyof EntryDraft): string | undefined => sentenceAt(problems, { ...words.problems, ...pastWords }, field);
  const onEnter = (next: () => void) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    next();
  };
  const afterRungAt = value.outcome === 'later' ? 'until' : 'note';
  return (
    <Panel title={words.form.title} aside={draft.kept && value.line !== '' && <span className={classes.kept}>{forms.draftKept}</span>}>
      <form
        ref={form}
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(doubt !== null);
        }}
      >
        <SavedLine saved={entry.saved} />
        <div className={classes.first}>
          <TextInput
            label={words.form.line}
            data-field="line"
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            className={classes.number}
            value={value.line}
            error={problemOf('line')}
            onChange={(event) => {
              entry.letBe();
              draft.change({ line: event.currentTarget.value });
            }}
            onKeyDown={onEnter(() => focus('outcome'))}
          />
          <LineFacts line={line} facts={facts} />
        </div>
        <OutcomeField
          value={value.outcome}
          error={problemOf('outcome')}
          onChange={(outcome) => draft.change({ outcome })}
          onDone={() => focus('rungAt')}
        />
        <div className={classes.row}>
          <TextInput
            label={words.form.rungAt}
            data-field="rungAt"
            placeholder={words.form.rungAtHint}
            autoComplete="off"
            maxLength={60}
            value={value.rungAt}
            error={problemOf('rungAt')}
            description={<RungAtRead typed={value.rungAt} list={facts.list} />}
            inputWrapperOrder={readBelow}
            onChange={(event) => draft.change({ rungAt: event.currentTarget.value })}
            onKeyDown={onEnter(() => focus(afterRungAt))}
          />
          {value.outcome === 'later' && (
            <TextInput
              label={words.form.until}
              data-field="until"
              placeholder={words.form.untilHint}
              autoComplete="off"
              maxLength={60}
              value={value.until}
              error={problemOf('until')}
              description={<UntilRead typed={value.until} />}
              inputWrapperOrder={readBelow}
              onChange={(event) => draft.change({ until: event.currentTarget.value })}
              onKeyDown={onEnter(() => focus('note'))}
            />
          )}
          <Textarea
            className={classes.note}
            label={words.form.note}
            data-field="note"
            autosize
            minRows={1}
            maxRows={6}
            maxLength={20_000}
            value={value.note}
            onChange={(event) => draft.change({ note: event.currentTarget.value })}
            onKeyDown={onEnter(() => void save(doubt !== null))}
          />
        </div>
        {doubt !== null && line !== undefined && (
          <DoubtBox
            doubt={doubt}
            line={line}
            onYes={() => void save(true)}
            onBack={() => {
              entry.letBe();
              focus('line');
            }}
          />
        )}
        <div className={classes.actions}>
          <Button type="submit" variant={doubt === null ? 'filled' : 'default'} rightSection={<KeyHint keys={keyLabels(saveKey, isMac)} />}>
            {words.form.save}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

const pastWords = Object.fromEntries(Object.entries(today.pastProblems).map(([code, sentence]) => [code, () => sentence]));

/** What was saved last, with its way back; before the first, how one types here. */
function SavedLine({ saved }: { saved: Saved | null }) {
  return (
    <div className={classes.saved}>
      <span role="status">{saved?.said ?? ''}</span>
      {saved === null && <span className={classes.hint}>{words.form.keys}</span>}
      {saved?.undo != null && (
        <Button size="compact-sm" h={32} onClick={saved.undo.run}>
          {saved.undo.label}
        </Button>
      )}
    </div>
  );
}
