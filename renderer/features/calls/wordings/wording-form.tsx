import { Button, Group, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { z } from 'zod';
import { checkWording, longestWording } from '../../../../shared/domain/wording/check-wording.ts';
import { ownLanguage } from '../../../../shared/domain/wording/choose-wording.ts';
import type { Wording } from '../../../../shared/domain/wording/wording.ts';
import { isPhrase, type WordingCode, wordingGaps } from '../../../../shared/domain/wording/wording-codes.ts';
import { ownWordings } from '../../../../shared/text/en/own-wordings.ts';
import { wordingNames, wordingSettings as wordings } from '../../../../shared/text/en/wording-settings.ts';
import { directionOf, languageName } from '../../../../shared/text/language-name.ts';
import { text } from '../../../../shared/text/text.ts';
import { recordDraftSchema, useRecordForm } from '../../../data/forms/use-record-form.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { resetWording } from '../commands/reset-wording.ts';
import { setWording } from '../commands/set-wording.ts';
import type { PreviewFacts } from '../queries/wording-preview.ts';
import { GapButtons } from './gap-buttons.tsx';
import { WordingPreview } from './wording-preview.tsx';
import classes from './wordings.module.css';

interface Props {
  readonly code: WordingCode;
  readonly language: string;
  readonly row: Wording | undefined;
  /** Every text of the business's own: phrases stand inside others. */
  readonly rows: readonly Wording[];
  readonly preview: PreviewFacts | null;
  readonly mayChange: boolean;
}

const draftSchema = recordDraftSchema(z.object({ text: z.string() }));

/** One text in one language: typed with its gaps put in by buttons, checked and shown filled as one types. */
export function WordingForm({ code, language, row, rows, preview, mayChange }: Props) {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = row?.text ?? ownWordings[code];
  const form = useRecordForm(`wording/${code}/${language}`, draftSchema, { rev: row?.rev ?? 0, facts: { text: shown } });
  if (form === null) return null;
  const typed = form.facts.text;
  const { problems, advice } = checkWording(code, typed, language);
  // Until somebody writes their own, the program's text stands there as it is.
  const textLanguage = row === undefined && !form.changed ? ownLanguage : language;
  const conflict = form.conflicts.length > 0;
  const say = (done: string, operationId: string | null): void => {
    field.current?.focus();
    if (operationId !== null) notify({ tone: 'done', text: done, action: undoAction(kernel, operationId) });
  };
  const save = async (): Promise<void> => {
    const outcome = await form.save((edit) =>
      run(setWording, { code, language, rev: edit.rev, before: edit.before.text, after: edit.after.text }),
    );
    if (outcome.ok) say(wordings.saved, outcome.operationId);
    else field.current?.focus();
  };
  const reset = async (): Promise<void> => {
    await form.discard();
    const outcome = await run(resetWording, { code, language });
    if (outcome.ok) say(language === ownLanguage ? wordings.resetDone : wordings.taken, outcome.operationId);
  };
  return (
    <SubmitForm className={classes.form} onSubmit={() => void save()}>
      <Textarea
        ref={field}
        label={`${wordingNames[code]}, ${languageName(language)}`}
        description={row === undefined ? wordings.ofProgram : wordings.own}
        lang={textLanguage}
        dir={directionOf(textLanguage)}
        autosize
        minRows={isPhrase(code) ? 1 : 4}
        maxRows={18}
        maxLength={longestWording}
        readOnly={!mayChange}
        value={typed}
        error={form.changed && problems.length > 0 ? problems.map(sentenceOf).join(' ') : undefined}
        onChange={(event) => form.change({ text: event.currentTarget.value })}
      />
      {form.changed && advice.length > 0 && <p className={classes.advice}>{advice.map(sentenceOf).join(' ')}</p>}
      {mayChange && wordingGaps[code].length > 0 && (
        <GapButtons code={code} field={field} onInsert={(next) => form.change({ text: next })} />
      )}
      {conflict && (
        <Group gap={6} role="alert">
          <span>{wordings.conflict}</span>
          <Button onClick={() => form.settle('text', 'theirs')}>{wordings.theirs}</Button>
          <Button onClick={() => form.settle('text', 'ours')}>{wordings.ours}</Button>
        </Group>
      )}
      {isPhrase(code) ? (
        <p className={classes.hint}>{wordings.phraseHint}</p>
      ) : (
        <WordingPreview code={code} language={textLanguage} text={typed} rows={rows} preview={preview} />
      )}
      {mayChange && (
        <Group gap={6}>
          <Button type="submit" variant="filled" disabled={!form.changed || problems.length > 0 || conflict}>
            {wordings.save}
          </Button>
          {form.changed && <Button onClick={() => void form.discard()}>{wordings.discard}</Button>}
          {row !== undefined && (
            <Button variant="subtle" onClick={() => void reset()}>
              {language === ownLanguage ? wordings.reset : wordings.takeAway}
            </Button>
          )}
          {form.changed && form.kept && <span className={classes.hint}>{wordings.draftKept}</span>}
        </Group>
      )}
    </SubmitForm>
  );
}

function sentenceOf(problem: Parameters<typeof text.problems.sentence>[0]): string {
  return text.problems.sentence(problem, wordings.problems);
}
