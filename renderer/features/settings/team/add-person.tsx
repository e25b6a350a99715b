import { Button, Select, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { z } from 'zod';
import { type Role, roles } from '../../../../shared/domain/staff/staff.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import { addStaff } from '../commands/add-staff.ts';
import classes from '../screen/settings.module.css';
import { roleChoices } from './person-row.tsx';
import { useTeamChange } from './use-team-change.ts';

const draftSchema = z.object({ name: z.string(), role: z.enum(roles) });
const nobody = { name: '', role: 'technician' as const };

/** Somebody new: a name and what they do. */
export function AddPerson() {
  const draft = useDraft('settings/add-person', draftSchema, nobody);
  const change = useTeamChange();
  const field = useRef<HTMLInputElement>(null);
  const value = draft.value ?? nobody;
  const add = async (): Promise<void> => {
    const name = value.name.trim();
    if (await change.apply(addStaff, { name, role: value.role }, () => settings.added(name))) await draft.clear();
    field.current?.focus();
  };
  return (
    <SubmitForm className={classes.person} onSubmit={() => void add()}>
      <TextInput
        ref={field}
        label={settings.newName}
        value={value.name}
        error={change.refused || undefined}
        onChange={(event) => {
          change.forget();
          draft.change({ name: event.currentTarget.value });
        }}
      />
      <Select
        label={settings.newRole}
        data={roleChoices}
        value={value.role}
        onChange={(role) => role !== null && draft.change({ role: role as Role })}
      />
      <Button type="submit" className={classes.addButton}>
        {settings.add}
      </Button>
    </SubmitForm>
  );
}
