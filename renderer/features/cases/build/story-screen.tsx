import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { emptyStory, type Story, storySchema } from '../../../../shared/domain/case/tell-story.ts';
import { caseStory as words } from '../../../../shared/text/en/case-story.ts';
import { cases } from '../../../../shared/text/en/cases.ts';
import { text } from '../../../../shared/text/text.ts';
import { useFormKeys } from '../../../data/forms/use-form-keys.ts';
import { useNewRecord } from '../../../data/forms/use-new-record.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { Page } from '../../../ui/page.tsx';
import { createCase } from '../commands/create-case.ts';
import { problemSentence } from '../edit/problem-sentence.ts';
import classes from './case-panel.module.css';

const sentences = ['saw', 'told', 'turned', 'since'] as const satisfies (keyof Story)[];
const draftSchema = storySchema.extend({ isMine: z.boolean() });
const empty = { ...emptyStory, isMine: true };

/** A story that no record tells, in four sentences: the fastest way to a case, and the leader's own to begin with (F0). */
export function StoryScreen() {
  const run = useRunCommand();
  const { actor } = useProgram();
  const [, navigate] = useLocation();
  const form = useNewRecord({
    draftKey: 'case/new',
    schema: draftSchema,
    empty,
    isBegun: ({ title, saw, told, turned, since }) => [title, saw, told, turned, since].some((typed) => typed.trim() !== ''),
    path: '/cases/new',
    run: ({ isMine, ...story }) => run(createCase, { story, tellerId: isMine ? actor.id : null }),
    refusal: (problems) =>
      text.problems.list(
        problems.filter(({ path }) => path.length === 0),
        cases.problems,
      ),
    saved: (_typed, { caseId }) => ({ said: words.saved, path: `/cases/${caseId}` }),
    goAway: () => navigate('/learn'),
  });
  const keys = useFormKeys({
    of: 'story',
    group: cases.group,
    saveLabel: words.save,
    cancelLabel: words.leave,
    onSave: () => void form?.save(),
    onCancel: () => form?.leave(),
  });
  if (form === null) return null;
  const { typed, problems, change } = form;
  return (
    <Page title={words.title}>
      <div className={classes.sheet}>
        <FormPanel
          title={words.panel}
          saveLabel={words.save}
          kept={form.kept}
          problems={problems}
          keys={keys}
          onSave={() => void form.save()}
          onCancel={form.leave}
        >
          <p className={classes.hint}>{words.hint}</p>
          {sentences.map((sentence) => (
            <Textarea
              key={sentence}
              label={words.sentences[sentence]}
              autosize
              minRows={2}
              maxRows={8}
              value={typed[sentence]}
              error={problemSentence(problems, [sentence])}
              onChange={(event) => change({ [sentence]: event.currentTarget.value })}
            />
          ))}
          <TextInput
            label={words.name}
            placeholder={cases.storyTitle}
            value={typed.title}
            error={problemSentence(problems, ['title'])}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <Checkbox label={words.mine} checked={typed.isMine} onChange={(event) => change({ isMine: event.currentTarget.checked })} />
        </FormPanel>
      </div>
    </Page>
  );
}
