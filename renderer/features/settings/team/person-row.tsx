import { Button, Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type Role, roles, type Staff } from '../../../../shared/domain/staff/staff.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { editStaff } from '../commands/edit-staff.ts';
import { restStaff } from '../commands/rest-staff.ts';
import classes from '../screen/settings.module.css';
import { useTeamChange } from './use-team-change.ts';

export const roleChoices = roles.map((value) => ({ value, label: settings.roles[value] }));

/** One person: the name and the role are changed in place and count at once. */
export function PersonRow({ person, isSelf }: { person: Staff; isSelf: boolean }) {
  const [name, setName] = useState(person.name);
  const change = useTeamChange();
  useEffect(() => setName(person.name), [person.name]);
  const before = { name: person.name, role: person.role };
  const rename = async (): Promise<void> => {
    const wanted = name.trim();
    if (wanted === person.name) return setName(wanted);
    await change.apply(editStaff, { staffId: person.id, rev: person.rev, before, after: { ...before, name: wanted } }, () =>
      settings.renamed(wanted),
    );
  };
  const setRole = async (role: Role): Promise<void> => {
    const done = (): string => settings.roleSet(person.name, settings.roles[role]);
    await change.apply(editStaff, { staffId: person.id, rev: person.rev, before, after: { ...before, role } }, done);
  };
  const takeBack = (): void => {
    setName(person.name);
    change.forget();
  };
  return (
    <li className={classes.person}>
      <TextInput
        aria-label={settings.person(person.name)}
        value={name}
        error={change.refused || undefined}
        rightSection={isSelf ? <span className={classes.you}>{settings.you}</span> : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={() => void rename()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void rename();
          else if (event.key === 'Escape') takeBack();
        }}
      />
      <Select
        aria-label={settings.roleOf(person.name)}
        title={settings.roleHints[person.role]}
        data={roleChoices}
        value={person.role}
        onChange={(role) => role !== null && void setRole(role as Role)}
      />
      {!isSelf && (
        <Button
          variant="subtle"
          aria-label={settings.rest(person.name)}
          onClick={() => void change.apply(restStaff, { staffId: person.id }, (passedOn) => settings.rested(person.name, passedOn))}
        >
          {settings.restShort}
        </Button>
      )}
    </li>
  );
}
