import { useRef } from 'react';
import { text } from '../../../shared/text/text.ts';
import { useActions } from '../../data/actions/registry.ts';
import { chooseActor } from '../../data/actor/actor.ts';
import { notify } from '../../data/notices/notices.ts';
import { useProgram } from '../../data/react/program.tsx';

/** One key changes who sits here: to whoever sat here before, else to the next; by name from the search. */
export function usePersonActions(): void {
  const { actor, staff } = useProgram();
  const before = useRef<string | null>(null);
  const group = text.shell.groups.everywhere;
  const others = staff.filter(({ id }) => id !== actor.id);
  const sit = (id: string): void => {
    const person = staff.find((one) => one.id === id);
    if (person === undefined) return;
    before.current = actor.id;
    chooseActor(id);
    notify({ tone: 'info', text: text.shell.youAre(person.name) });
  };
  const next = (): string | undefined => {
    const place = staff.findIndex(({ id }) => id === actor.id);
    return others.find(({ id }) => id === before.current)?.id ?? staff[(place + 1) % staff.length]?.id;
  };
  useActions([
    {
      id: 'switch-person',
      label: text.shell.switchPerson,
      group,
      keys: ['Alt+U'],
      inFields: true,
      enabled: others.length > 0,
      run: () => sit(next() ?? actor.id),
    },
    ...others.map(({ id, name }) => ({ id: `be-${id}`, label: text.shell.beYou(name), group, keys: [], run: () => sit(id) })),
  ]);
}
