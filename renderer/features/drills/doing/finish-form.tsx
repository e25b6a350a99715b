import { Button, MultiSelect, TextInput } from '@mantine/core';
import { drills } from '../../../../shared/text/en/drills.ts';
import { text } from '../../../../shared/text/text.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { fieldProblem } from '../../../data/forms/field-problem.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { useFormFocus } from '../../../ui/use-form-focus.ts';
import classes from './doing.module.css';
import type { DrillUnderWay } from './use-drill.ts';

const words = drills.doing;

/** Who took part and what they take with them; then it is kept. */
export function FinishForm({ drill: { draft, problems, change, go, keep } }: { drill: DrillUnderWay }) {
  const { staff, isMac } = useProgram();
  const form = useFormFocus(problems);
  const problem = fieldProblem(problems, 'staffIds');
  useActions([{ id: 'drill-on', label: words.keep, group: drills.group, keys: ['Mod+Enter'], inFields: true, run: () => void keep() }]);
  return (
    <Panel title={words.finish}>
      <SubmitForm ref={form} className={classes.step} onSubmit={() => void keep()}>
        <TextInput
          label={words.note}
          description={words.noteHint}
          maxLength={2_000}
          value={draft.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <MultiSelect
          label={words.people}
          data={staff.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.staffIds.filter((id) => staff.some((person) => person.id === id))}
          error={problem && text.problems.sentence(problem, drills.problems)}
          searchable
          onChange={(staffIds) => change({ staffIds })}
        />
        <div>
          <Button size="compact-sm" h={32} onClick={() => change({ staffIds: staff.map(({ id }) => id) })}>
            {words.everybody}
          </Button>
        </div>
        <div className={classes.tools}>
          <Button
            type="submit"
            variant="filled"
            rightSection={<KeyHint keys={keyLabels('Mod+Enter', isMac)} />}
            aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
          >
            {words.keep}
          </Button>
          <Button onClick={() => go(-1)}>{words.previous}</Button>
        </div>
      </SubmitForm>
    </Panel>
  );
}
