import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { z } from 'zod';
import type { MeetingItem } from '../../../../../shared/domain/meeting/meeting.ts';
import { meetings } from '../../../../../shared/text/en/meetings.ts';
import { stage } from '../../../../../shared/text/en/stage.ts';
import { text } from '../../../../../shared/text/text.ts';
import { useDraft } from '../../../../data/drafts/use-draft.ts';
import { notify } from '../../../../data/notices/notices.ts';
import { useRunCommand } from '../../../../data/react/program.tsx';
import { SubmitForm } from '../../../../ui/submit-form.tsx';
import { writeItem } from '../commands/write-item.ts';
import classes from '../presenter.module.css';

const words = stage.write;
const draftSchema = z.object({ typed: z.string().max(20_000) });
const fieldOf = { note: 'notes', keep: 'keep', change: 'change' } as const;

/** A note, what we keep, or what we change: kept as it is typed, and written to the records when it is put away. */
export function WriteSheet({ item, what, onClose }: { item: MeetingItem; what: keyof typeof fieldOf; onClose: () => void }) {
  const field = fieldOf[what];
  const { value, change, clear } = useDraft(`stage-words/${item.id}/${what}`, draftSchema, { typed: item[field] });
  useWrite(item, field, value?.typed, clear);
  if (value === undefined) return <aside className={classes.side} />;
  return (
    <aside className={classes.side} aria-label={words[what]}>
      <SubmitForm className={classes.form} onSubmit={onClose}>
        <Textarea
          autoFocus
          autosize
          minRows={5}
          maxRows={14}
          maxLength={20_000}
          label={words[what]}
          description={what === 'note' && item.kind === 'one-wrong' ? words.oneWrongHint : words.hint}
          value={value.typed}
          onChange={({ currentTarget }) => change({ typed: currentTarget.value })}
        />
        <div className={classes.buttons}>
          <Button type="submit" variant="filled">
            {words.keepIt}
          </Button>
        </div>
      </SubmitForm>
    </aside>
  );
}

/** Writes what was typed once the sheet goes away. What could not be written stays as a draft, and is said. */
function useWrite(item: MeetingItem, field: 'notes' | 'keep' | 'change', typed: string | undefined, clear: () => Promise<void>): void {
  const run = useRunCommand();
  const opened = useRef(item);
  const latest = useRef({ typed, clear, run });
  latest.current = { typed, clear, run };
  useEffect(() => {
    const { id, rev, notes, keep, change } = opened.current;
    const before = { notes, keep, change };
    return () => {
      const { typed: words, clear: forget, run: write } = latest.current;
      if (words === undefined) return;
      void write(writeItem, { itemId: id, rev, before, after: { ...before, [field]: words } }).then(async (outcome) => {
        if (outcome.ok) await forget();
        else notify({ tone: 'problem', text: stage.write.failed(text.problems.list(outcome.problems, meetings.problems)) });
      });
    };
  }, [field]);
}
