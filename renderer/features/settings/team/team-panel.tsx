import { unnamedOwner } from '../../../../shared/domain/staff/check-staff.ts';
import { settings } from '../../../../shared/text/en/settings.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from '../screen/settings.module.css';
import { AddPerson } from './add-person.tsx';
import { NameYourself } from './name-yourself.tsx';
import { PersonRow } from './person-row.tsx';

/** Who works here: names, roles, somebody new, somebody who left. */
export function TeamPanel() {
  const { actor, staff } = useProgram();
  return (
    <Panel title={settings.team}>
      <p className={classes.hint}>{settings.teamHint}</p>
      {actor.name === unnamedOwner && <NameYourself person={actor} />}
      <ul className={classes.team}>
        {staff.map((person) => (
          <PersonRow key={person.id} person={person} isSelf={person.id === actor.id} />
        ))}
      </ul>
      <p className={classes.hint}>{settings.roleNote}</p>
      <AddPerson />
    </Panel>
  );
}
