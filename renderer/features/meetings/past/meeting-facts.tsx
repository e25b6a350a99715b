import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Meeting } from '../../../../shared/domain/meeting/meeting.ts';
import { isEndUnknown, meetingTook } from '../../../../shared/domain/meeting/meeting-span.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { meetings } from '../../../../shared/text/en/meetings.ts';
import { minutes } from '../../../../shared/text/en/minutes.ts';
import { formatFullDay, formatSpan } from '../../../../shared/text/format.ts';
import { useEditPanel } from '../../../data/forms/use-edit-panel.ts';
import { type RecordEdit, useRecordEdit } from '../../../data/forms/use-record-edit.ts';
import { recordDraftSchema, useRecordForm } from '../../../data/forms/use-record-form.ts';
import { useProgram, useRunCommand, useStaffName } from '../../../data/react/program.tsx';
import { EditConflicts } from '../../../ui/edit-conflicts.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { FormPanel } from '../../../ui/form-panel.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { editMeeting, type TypedMeeting, typedMeetingSchema } from '../commands/edit-meeting.ts';
import { typedMeetingOf } from '../prepare/typed-of.ts';
import { whenWords } from '../prepare/use-plan-words.ts';
import type { MeetingFacts } from '../queries/read-next.ts';
import classes from './past.module.css';

const words = meetings.page;
const draftSchema = recordDraftSchema<TypedMeeting>(typedMeetingSchema);

/** When it was, who led it and who was there; who was there and what is noted can be changed afterwards. */
export function MeetingFactsPanel({ facts: { meeting, items } }: { facts: MeetingFacts }) {
  const run = useRunCommand();
  const form = useRecordForm(`meeting/${meeting.id}`, draftSchema, { rev: meeting.rev, facts: typedMeetingOf(meeting) });
  const edit = useRecordEdit(form, {
    run: (changes) => run(editMeeting, { meetingId: meeting.id, ...changes }),
    saved: () => words.saved,
    sentences: meetings.problems,
  });
  const button = useReturnFocus<HTMLButtonElement>(edit?.editing === true);
  const staffName = useStaffName();
  if (edit?.editing) return <FactsForm meeting={meeting} edit={edit} />;
  const took = meetingTook(meeting, items);
  const names = meeting.attendance.map(staffName).filter((name) => name !== '');
  return (
    <Panel
      title={words.facts}
      aside={
        <Button ref={button} onClick={() => edit?.begin()}>
          {words.edit}
        </Button>
      }
    >
      <FactList
        facts={[
          { label: words.when, value: heldWords(meeting) },
          { label: words.took, value: took !== null && formatSpan(took) },
          { label: words.leader, value: staffName(meeting.leaderId) },
          { label: words.present, value: names.join(', ') || (meeting.state === 'ended' && words.nobody) },
          { label: words.guests, value: meeting.guests },
          { label: words.note, value: meeting.note },
        ]}
      />
    </Panel>
  );
}

/** From when to when it was held, once it was. */
function heldWords(meeting: Meeting): string {
  const { plannedOn, startedAt, endedAt, zone } = meeting;
  if (startedAt === null) return whenWords(meeting);
  const end = endedAt === null || isEndUnknown(meeting) ? null : localOf(endedAt, zone).time;
  return `${formatFullDay(plannedOn)}, ${minutes.time(localOf(startedAt, zone).time, end)}`;
}

function FactsForm({ meeting, edit }: { meeting: Meeting; edit: RecordEdit<TypedMeeting> }) {
  const { staff, everStaff } = useProgram();
  const staffName = useStaffName();
  const { facts, conflicts, change, settle } = edit;
  const panel = useEditPanel(edit, {
    of: 'meeting',
    group: meetings.group,
    saveLabel: forms.save,
    cancelLabel: forms.cancel,
  });
  const inWords = (of: TypedMeeting, field: keyof TypedMeeting): string =>
    (field === 'attendance' ? of.attendance.map(staffName).join(', ') : String(of[field] ?? '')) || forms.nothing;
  const people = everStaff.filter(({ id }) => staff.some((one) => one.id === id) || facts.attendance.includes(id));
  return (
    <FormPanel title={words.facts} {...panel}>
      <EditConflicts
        conflicts={conflicts.map((field) => ({
          field,
          label: field in words.fields ? words.fields[field as keyof typeof words.fields] : meetings.next,
          theirs: inWords(typedMeetingOf(meeting), field),
          ours: inWords(facts, field),
        }))}
        onChoose={settle}
      />
      <Checkbox.Group label={words.present} value={[...facts.attendance]} onChange={(attendance) => change({ attendance })}>
        <div className={classes.people}>
          {people.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      <TextInput
        label={words.guests}
        maxLength={500}
        value={facts.guests}
        onChange={(event) => change({ guests: event.currentTarget.value })}
      />
      <Textarea
        label={words.note}
        autosize
        minRows={3}
        maxRows={14}
        maxLength={20_000}
        value={facts.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </FormPanel>
  );
}
