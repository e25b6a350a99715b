import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { can } from '../../../../shared/domain/staff/can.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { PanelAction } from '../../../ui/panel-action.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { livesThere } from '../commands/occupancy-patches.ts';
import classes from '../page/page.module.css';
import type { PropertyFacts } from '../queries/read-property.ts';
import { MoveIn } from './move-in-form.tsx';
import { Occupant } from './occupant.tsx';

/** Who lives there and who did: whoever lives there is told when we come back. */
export function LivesPanel({ facts }: { facts: PropertyFacts }) {
  const { occupancies, people } = facts;
  const { actor } = useProgram();
  const [moving, setMoving] = useState(false);
  const button = useReturnFocus<HTMLButtonElement>(moving);
  const may = can(actor.role, 'edit-records');
  const begin = (): void => setMoving(true);
  useActions([
    { id: 'property-moved-in', label: words.keys.movedIn, group: words.group, keys: ['M'], enabled: may && !moving, run: begin },
  ]);
  const present = occupancies.filter(livesThere);
  const before = occupancies.filter((one) => !livesThere(one));
  const aside = may && !moving && (
    <PanelAction ref={button} icon={<IconPlus size={15} aria-hidden />} keyLabel="M" onClick={begin}>
      {words.movedIn}
    </PanelAction>
  );
  return (
    <Panel title={words.lives} aside={aside}>
      {moving && <MoveIn facts={facts} somebodyThere={present.length > 0} onDone={() => setMoving(false)} />}
      {present.length === 0 && !moving && <p className={classes.muted}>{words.livesNobody}</p>}
      <ul className={classes.people} aria-label={words.livesNow}>
        {present.map((one) => (
          <Occupant key={one.id} occupancy={one} customer={people.get(one.customerId) ?? null} mayEdit={may} />
        ))}
      </ul>
      {before.length > 0 && (
        <div className={classes.before}>
          <h3>{words.livedBefore}</h3>
          <ul className={classes.people} aria-label={words.livedBefore}>
            {before.map((one) => (
              <Occupant key={one.id} occupancy={one} customer={people.get(one.customerId) ?? null} mayEdit={may} />
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
