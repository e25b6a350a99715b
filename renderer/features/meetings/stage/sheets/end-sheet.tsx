import { Button, Checkbox, TextInput } from '@mantine/core';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { stage } from '../../../../../shared/text/en/stage.ts';
import { keyLabels } from '../../../../data/actions/keys.ts';
import { useActions } from '../../../../data/actions/registry.ts';
import { useDraft } from '../../../../data/drafts/use-draft.ts';
import { notify } from '../../../../data/notices/notices.ts';
import { undoAction } from '../../../../data/notices/undo-action.ts';
import { useProgram } from '../../../../data/react/program.tsx';
import { KeyHint } from '../../../../ui/key-hint.tsx';
import { endMeeting } from '../commands/end-meeting.ts';
import classes from '../presenter.module.css';
import { useDo } from '../use-do.ts';
import type { Walk } from '../walk.ts';

const words = stage.ending;
const endKey = 'Mod+Enter';
const draftSchema = z.object({ attendance: z.array(z.string()), guests: z.string().max(500) });

/** Who was there; with it the meeting ends. In a small team everybody is, so all are ticked at first. */
export function EndSheet({ walk: { meeting, seconds } }: { walk: Walk }) {
  const { kernel, staff, isMac } = useProgram();
  const [, navigate] = useLocation();
  const run = useDo();
  const usual = meeting.attendance.length > 0 || meeting.state === 'ended' ? meeting.attendance : staff.map(({ id }) => id);
  const { value, change, clear } = useDraft(`stage-end/${meeting.id}`, draftSchema, { attendance: usual, guests: meeting.guests });
  const end = async (): Promise<void> => {
    if (value === undefined) return;
    const ended = await run(endMeeting, { meetingId: meeting.id, ...value, seconds: seconds() });
    if (ended === null) return;
    await clear();
    navigate(`/meetings/${meeting.id}`);
    notify({ tone: 'done', text: words.done, ...(ended.operationId !== null && { action: undoAction(kernel, ended.operationId) }) });
  };
  const label = meeting.state === 'ended' ? words.keep : words.end;
  useActions([{ id: 'stage-end', label, group: stage.keys.group, keys: [endKey], run: () => void end(), inFields: true, onTop: true }]);
  if (value === undefined) return <aside className={classes.side} />;
  return (
    <aside className={classes.side} aria-label={words.side}>
      <Checkbox.Group label={words.side} value={value.attendance} onChange={(attendance) => change({ attendance })}>
        <div className={classes.ticks}>
          {staff.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      <TextInput
        label={words.guests}
        description={words.guestsHint}
        maxLength={500}
        value={value.guests}
        onChange={({ currentTarget }) => change({ guests: currentTarget.value })}
      />
      <div className={classes.buttons}>
        <Button
          variant="filled"
          rightSection={<KeyHint keys={keyLabels(endKey, isMac)} />}
          aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
          onClick={() => void end()}
        >
          {label}
        </Button>
      </div>
    </aside>
  );
}
