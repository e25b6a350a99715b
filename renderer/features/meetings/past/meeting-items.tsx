import { Button, Textarea } from '@mantine/core';
import { Link } from 'wouter';
import type { MeetingItem } from '../../../../shared/domain/meeting/meeting.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { meetings } from '../../../../shared/text/en/meetings.ts';
import { formatSpan } from '../../../../shared/text/format.ts';
import { useEditPanel } from '../../../data/forms/use-edit-panel.ts';
import { type RecordEdit, useRecordEdit } from '../../../data/forms/use-record-edit.ts';
import { recordDraftSchema, useRecordForm } from '../../../data/forms/use-record-form.ts';
import { useRunCommand } from '../../../data/react/program.tsx';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { editMeetingItem, type TypedItem, typedItemSchema } from '../commands/edit-meeting-item.ts';
import { typedItemOf } from '../prepare/typed-of.ts';
import { itemPath, itemWords } from '../queries/read-about.ts';
import type { MeetingFacts } from '../queries/read-next.ts';
import classes from './past.module.css';

const words = meetings.page;
const draftSchema = recordDraftSchema<TypedItem>(typedItemSchema);
const spoken = ['notes', 'keep', 'change'] as const;

/** What was spoken of, in its order: hands, notes, what to keep and what to change. */
export function MeetingItems({ facts }: { facts: MeetingFacts }) {
  return (
    <>
      <h2 className={classes.heading}>{words.items}</h2>
      {facts.items.length === 0 && <p className={classes.muted}>{words.noItems}</p>}
      {facts.items.map((item) => (
        <SpokenItem key={item.id} item={item} facts={facts} />
      ))}
    </>
  );
}

function SpokenItem({ item, facts }: { item: MeetingItem; facts: MeetingFacts }) {
  const run = useRunCommand();
  const form = useRecordForm(`meeting-item/${item.id}`, draftSchema, { rev: item.rev, facts: typedItemOf(item) });
  const edit = useRecordEdit(form, {
    run: (changes) => run(editMeetingItem, { itemId: item.id, ...changes }),
    saved: () => words.saved,
    sentences: meetings.problems,
  });
  const button = useReturnFocus<HTMLButtonElement>(edit?.editing === true);
  const { name, beneath } = itemWords(item, facts.about);
  if (edit?.editing) return <ItemForm item={item} name={name} edit={edit} />;
  const path = itemPath(item);
  const hands = item.hands.filter(({ count }) => count > 0).map(({ count, option }) => words.hands(count, option));
  const took = item.seconds === null || item.seconds < 30 ? '' : formatSpan(Math.max(1, Math.round(item.seconds / 60)));
  return (
    <Panel
      title={name}
      aside={
        <Button ref={button} aria-label={words.editItem(name)} onClick={() => edit?.begin()}>
          {words.edit}
        </Button>
      }
    >
      <p className={classes.muted} dir="auto">
        {path === null ? beneath : <Link href={path}>{beneath}</Link>}
      </p>
      {item.doneAt === null && <p className={classes.muted}>{words.notBegun}</p>}
      <FactList
        facts={[
          { label: words.took, value: took },
          { label: words.fields.notes, value: item.notes },
          { label: words.keep, value: item.keep },
          { label: words.change, value: item.change },
        ]}
      />
      {hands.length > 0 && <p className={classes.hands}>{hands.join('; ')}</p>}
    </Panel>
  );
}

function ItemForm({ item, name, edit }: { item: MeetingItem; name: string; edit: RecordEdit<TypedItem> }) {
  const onRecord = typedItemOf(item);
  const panel = useEditPanel(edit, {
    of: `meeting-item-${item.id}`,
    group: meetings.group,
    saveLabel: forms.save,
    cancelLabel: forms.cancel,
  });
  return (
    <FormPanel title={name} {...panel}>
      <EditConflicts
        conflicts={edit.conflicts.map((field) => ({
          field,
          label: field in words.fields ? words.fields[field as keyof typeof words.fields] : meetings.agenda,
          theirs: String(onRecord[field]) || forms.nothing,
          ours: String(edit.facts[field]) || forms.nothing,
        }))}
        onChoose={edit.settle}
      />
      {spoken.map((field) => (
        <Textarea
          key={field}
          label={words.fields[field]}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={20_000}
          value={edit.facts[field]}
          onChange={(event) => edit.change({ [field]: event.currentTarget.value })}
        />
      ))}
    </FormPanel>
  );
}
