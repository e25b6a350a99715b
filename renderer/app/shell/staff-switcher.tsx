import { Menu } from '@mantine/core';
import { text } from '../../../shared/text/text.ts';
import { chooseActor } from '../../data/actor/actor.ts';
import { useProgram } from '../../data/react/program.tsx';
import classes from './shell.module.css';

/** Who sits here: drafts, undo and the name on every change go with it. */
export function StaffSwitcher() {
  const { actor, staff } = useProgram();
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <button type="button" className={classes.who} aria-label={text.shell.whoAmI(actor.name)} title={actor.name}>
          {initials(actor.name)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.shell.switchTo}</Menu.Label>
        {staff.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => chooseActor(id)} aria-current={id === actor.id ? 'true' : undefined}>
            {id === actor.id ? <b>{name}</b> : name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}
