import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { editStaff } from '../commands/edit-staff.ts';
import classes from '../screen/settings.module.css';
import { useTeamChange } from './use-team-change.ts';

/** The first person has no name yet: asked once, here, and gone with the answer. */
export function NameYourself({ person }: { person: Staff }) {
  const [name, setName] = useState('');
  const change = useTeamChange();
  const save = async (): Promise<void> => {
    const before = { name: person.name, role: person.role };
    const wanted = name.trim();
    await change.apply(editStaff, { staffId: person.id, rev: person.rev, before, after: { ...before, name: wanted } }, () =>
      settings.renamed(wanted),
    );
  };
  return (
    <SubmitForm className={classes.prompt} onSubmit={() => void save()}>
      <h3>{settings.unnamed}</h3>
      <p>{settings.unnamedHint}</p>
      <div className={classes.add}>
        <TextInput
          label={settings.yourName}
          value={name}
          error={change.refused || undefined}
          onChange={(event) => {
            change.forget();
            setName(event.currentTarget.value);
          }}
        />
        <Button type="submit" variant="filled">
          {settings.setName}
        </Button>
      </div>
    </SubmitForm>
  );
}
