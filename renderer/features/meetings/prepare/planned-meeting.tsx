import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { localDateSchema } from '../../../../shared/domain/base/now.ts';
import { meetings as words } from '../../../../shared/text/en/meetings.ts';
import type { TypedTime } from '../../../../shared/text/read-time.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { MoreMenu } from '../../../ui/more-menu.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { cancelMeeting } from '../commands/cancel-meeting.ts';
import { editMeeting, type TypedMeeting } from '../commands/edit-meeting.ts';
import type { MeetingFacts } from '../queries/read-next.ts';
import { AddToAgenda } from './add-to-agenda.tsx';
import { AgendaList } from './agenda-list.tsx';
import classes from './prepare.module.css';
import { typedMeetingOf } from './typed-of.ts';
import { useTellOutcome, whenWords } from './use-plan-words.ts';

/** A planned meeting: when, who leads it, and its agenda, each to be changed where it stands. */
export function PlannedMeeting({ facts }: { facts: MeetingFacts }) {
  const { meeting, items } = facts;
  const [, navigate] = useLocation();
  const run = useRunCommand();
  const tell = useTellOutcome();
  const begin = (): void => navigate(`/meetings/${meeting.id}/show`);
  const callOff = async (): Promise<void> => {
    tell(await run(cancelMeeting, { meetingId: meeting.id }), words.calledOff);
  };
  useActions([{ id: 'begin-meeting', label: words.begin, group: words.group, keys: ['B'], run: begin }]);
  const sum = items.reduce((all, { minutes }) => all + minutes, 0);
  return (
    <Panel title={words.next} aside={<span className={classes.muted}>{whenWords(meeting)}</span>}>
      <div className={classes.bar}>
        <Button data-begin variant="filled" rightSection={<KeyHint keys={['B']} />} aria-keyshortcuts="B" onClick={begin}>
          {words.begin}
        </Button>
        <MoreMenu label={words.more} items={[{ label: words.callOff, run: () => void callOff() }]} />
        <p role="status" className={sum > meeting.minutes ? classes.tooLong : classes.sum}>
          {items.length === 0 ? words.emptyAgenda : words.sum(sum, meeting.minutes)}
        </p>
      </div>
      <MeetingFields key={meeting.rev} facts={facts} />
      <AgendaList facts={facts} />
      <AddToAgenda facts={facts} />
    </Panel>
  );
}

/** Each field is kept when it is left; what is no day, hour or length stays as it was. */
function MeetingFields({ facts: { meeting } }: { facts: MeetingFacts }) {
  const { staff, everStaff } = useProgram();
  const run = useRunCommand();
  const tell = useTellOutcome();
  const [day, setDay] = useState(meeting.plannedOn);
  /** Null while what is typed cannot be read. */
  const [time, setTime] = useState<TypedTime>(meeting.plannedAt ?? '');
  const [length, setLength] = useState<number | string>(meeting.minutes);
  const before = typedMeetingOf(meeting);
  const keep = async (changes: Partial<TypedMeeting>): Promise<void> => {
    tell(await run(editMeeting, { meetingId: meeting.id, rev: meeting.rev, before, after: { ...before, ...changes } }), words.page.saved);
  };
  const minutes = Number(length);
  const fits = Number.isInteger(minutes) && minutes >= 5 && minutes <= 240;
  const left = everStaff.filter(({ id }) => id === meeting.leaderId && !staff.some((one) => one.id === id));
  return (
    <div className={classes.fields}>
      <TextInput
        type="date"
        label={words.day}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        onBlur={() => (localDateSchema.safeParse(day).success ? void keep({ plannedOn: day }) : setDay(meeting.plannedOn))}
      />
      <TimeField
        label={words.at}
        value={time ?? meeting.plannedAt ?? ''}
        onChange={setTime}
        onBlur={() => time !== null && void keep({ plannedAt: time === '' ? null : time })}
      />
      <NumberInput
        label={words.length}
        min={5}
        max={240}
        step={5}
        allowDecimal={false}
        value={length}
        onChange={setLength}
        onBlur={() => (fits ? void keep({ minutes }) : setLength(meeting.minutes))}
      />
      <Select
        label={words.leads}
        data={[{ value: '', label: words.nobody }, ...[...staff, ...left].map(({ id, name }) => ({ value: id, label: name }))]}
        value={meeting.leaderId ?? ''}
        allowDeselect={false}
        onChange={(value) => void keep({ leaderId: value === '' ? null : value })}
      />
    </div>
  );
}
