import { Button, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { z } from 'zod';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Call } from '../../../../shared/domain/call/call.ts';
import { forms } from '../../../../shared/text/en/forms.ts';
import { praises as words } from '../../../../shared/text/en/praises.ts';
import { text } from '../../../../shared/text/text.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { ChoiceChips } from '../../../ui/choice-chips.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { PanelAction } from '../../../ui/panel-action.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { recordPraise } from '../commands/record-praise.ts';
import { suggestStaff } from '../queries/read-praises.ts';
import classes from './praise.module.css';

const draftSchema = z.object({ open: z.boolean(), said: z.string(), staff: z.array(z.string()).nullable() });

/** On the card of a call: good words that are heard in it, kept in one step and passed on to whoever was there. */
export function CardPraise({ call }: { call: Call }) {
  const draft = useDraft(`praise/${call.id}`, draftSchema, { open: false, said: '', staff: null });
  const suggested = useQuery((reader) => suggestStaff(reader, call), [call.jobId]);
  const field = useRef<HTMLTextAreaElement>(null);
  const open = draft.value?.open === true;
  const button = useReturnFocus<HTMLButtonElement>(open);
  const begin = (): void => {
    draft.change({ open: true });
    setTimeout(() => field.current?.focus());
  };
  useActions([{ id: 'praise', label: words.add, group: words.title, keys: ['T'], enabled: call.customerId !== null, run: begin }]);
  if (draft.value === undefined || suggested === undefined || call.customerId === null) return null;
  if (!open) {
    return (
      <Panel
        title={words.title}
        aside={
          <PanelAction ref={button} keyLabel="T" onClick={begin}>
            {words.add}
          </PanelAction>
        }
      >
        <p className={classes.hint}>{words.addHint}</p>
      </Panel>
    );
  }
  return <Form call={call} customerId={call.customerId} draft={{ ...draft, value: draft.value }} suggested={suggested} field={field} />;
}

interface FormProps {
  readonly call: Call;
  readonly customerId: Id;
  readonly draft: Omit<ReturnType<typeof useDraft<z.infer<typeof draftSchema>>>, 'value'> & { readonly value: z.infer<typeof draftSchema> };
  readonly suggested: readonly Id[];
  readonly field: React.RefObject<HTMLTextAreaElement | null>;
}

function Form({ call, customerId, draft, suggested, field }: FormProps) {
  const { staff, kernel } = useProgram();
  const run = useRunCommand();
  const { said } = draft.value;
  const chosen = draft.value.staff ?? suggested;
  const keep = async (): Promise<void> => {
    const { jobId, recoveryId } = call;
    const outcome = await run(recordPraise, { customerId, jobId, recoveryId, words: said, heardAt: null, forStaff: [...chosen] });
    if (!outcome.ok) {
      notify({ tone: 'problem', text: text.problems.list(outcome.problems, words.problems) });
      return;
    }
    await draft.clear();
    const names = staff.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
    const action = outcome.operationId === null ? {} : { action: undoAction(kernel, outcome.operationId) };
    notify({ tone: 'done', text: words.kept(names), ...action });
  };
  return (
    <Panel title={words.title} aside={draft.kept && <span className={classes.hint}>{forms.draftKept}</span>}>
      <SubmitForm
        className={classes.form}
        onSubmit={() => {
          if (said.trim() === '') field.current?.focus();
          else void keep();
        }}
      >
        <Textarea
          ref={field}
          label={words.words}
          autosize
          minRows={2}
          maxRows={8}
          value={said}
          onChange={(event) => draft.change({ said: event.currentTarget.value })}
        />
        <ChoiceChips
          label={words.forWhom}
          hint={words.forHint}
          choices={staff.map(({ id, name }) => ({ value: id, label: name }))}
          values={chosen}
          onChange={(values) => draft.change({ staff: [...values] })}
        />
        <div className={classes.actions}>
          <Button type="submit" variant="filled" disabled={said.trim() === ''}>
            {words.keep}
          </Button>
          <Button variant="subtle" onClick={() => draft.change({ open: false })}>
            {forms.cancel}
          </Button>
        </div>
      </SubmitForm>
    </Panel>
  );
}
