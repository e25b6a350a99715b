import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import { streetLine, townLine } from '../../../../shared/text/address-line.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { type Place, readPlaces } from '../queries/read-places.ts';
import classes from './customer.module.css';

const shownAtFirst = 10;
const shownMore = 40;

/** Where they have us come: each place with what stands there and how often we were asked to it. */
export function Places({ customerId }: { customerId: string }) {
  const [limit, setLimit] = useState(shownAtFirst);
  const found = useQuery((reader) => readPlaces(reader, customerId, limit), [customerId, limit]);
  const hidden = found === undefined ? 0 : found.all - found.places.length;
  return (
    <Panel title={customers.places}>
      {found?.places.length === 0 && <p className={classes.muted}>{customers.noPlaces}</p>}
      <ul className={classes.places}>
        {found?.places.map((place) => (
          <PlaceItem key={place.property.id} place={place} />
        ))}
      </ul>
      {hidden > 0 && <Button onClick={() => setLimit(limit + shownMore)}>{customers.placesMore(Math.min(hidden, shownMore))}</Button>}
    </Panel>
  );
}

function PlaceItem({ place: { property, equipment, jobs } }: { place: Place }) {
  const town = townLine(property.address);
  return (
    <li>
      <h3>{streetLine(property.address)}</h3>
      {town !== '' && <div className={classes.muted}>{town}</div>}
      <div className={classes.muted}>{customers.jobsHere(jobs)}</div>
      {equipment.length > 0 && (
        <ul className={classes.equipment} aria-label={customers.equipment}>
          {equipment.map((piece) => (
            <EquipmentItem key={piece.id} piece={piece} />
          ))}
        </ul>
      )}
    </li>
  );
}

function EquipmentItem({ piece: { kind, make, model, installedOn, warrantyUntil } }: { piece: Equipment }) {
  const now = useNow();
  const name = [kind, [make, model].filter((part) => part).join(' ')].filter((part) => part !== '').join(', ');
  const more = [
    ...(installedOn === null ? [] : [customers.installed(formatDay(installedOn, now))]),
    ...(warrantyUntil === null ? [] : [customers.warranty(formatDay(warrantyUntil, now))]),
  ];
  return (
    <li>
      {name}
      {more.length > 0 && <span className={classes.muted}>{`; ${more.join(', ')}`}</span>}
    </li>
  );
}
