import { Button } from '@mantine/core';
import { settings } from '../../../../shared/text/en/settings.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import classes from '../screen/settings.module.css';
import type { BusinessForm } from './use-business-form.ts';

/** Saves what was changed of the business, or leaves it; beside the heading, where it is always in view. */
export function SaveBar({ form }: { form: BusinessForm }) {
  const { isMac } = useProgram();
  const { keys } = settings;
  useActions([
    { id: 'settings-save', label: keys.save, group: keys.group, keys: ['Mod+Enter'], inFields: true, run: () => void form.save() },
  ]);
  const refused = form.problems.length > 0;
  return (
    <div className={classes.saveBar}>
      <span className={refused ? classes.notSaved : classes.hint} role="status">
        {refused ? settings.notSaved : settings.changed} {!refused && form.kept && settings.draftKept}
      </span>
      <Button onClick={() => void form.cancel()}>{settings.cancel}</Button>
      <Button
        variant="filled"
        rightSection={<KeyHint keys={keyLabels('Mod+Enter', isMac)} />}
        aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
        onClick={() => void form.save()}
      >
        {settings.save}
      </Button>
    </div>
  );
}
