import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { addressLines, streetLine } from '../../../../shared/text/address-line.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { equipmentName } from '../../../../shared/text/equipment-name.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { type Place, readPlaces } from '../queries/read-places.ts';
import classes from './customer.module.css';

const shownAtFirst = 10;
const shownMore = 40;

/** Where they have us come: each place with what stands there, who pays, and how often we were asked to it. */
export function Places({ customerId }: { customerId: string }) {
  const { actor } = useProgram();
  const [, navigate] = useLocation();
  const [limit, setLimit] = useState(shownAtFirst);
  const found = useQuery((reader) => readPlaces(reader, customerId, limit), [customerId, limit]);
  const hidden = found === undefined ? 0 : found.all - found.places.length;
  return (
    <Panel title={customers.places}>
      {found?.places.length === 0 && <p className={classes.muted}>{customers.noPlaces}</p>}
      {found !== undefined && found.places.length > 0 && (
        <ul className={classes.places}>
          {found.places.map((place) => (
            <PlaceItem key={place.property.id} place={place} />
          ))}
        </ul>
      )}
      {hidden > 0 && <Button onClick={() => setLimit(limit + shownMore)}>{customers.placesMore(Math.min(hidden, shownMore))}</Button>}
      {found !== undefined && found.paidFor.length > 0 && (
        <div>
          <h3>{customers.paysFor}</h3>
          <ul className={classes.paid}>
            {found.paidFor.map(({ id, address }) => (
              <li key={id}>
                <Link href={`/properties/${id}`} dir="auto">
                  {streetLine(address)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {can(actor.role, 'edit-records') && (
        <Button
          className={classes.add}
          variant="subtle"
          size="compact-sm"
          h={32}
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => navigate(`/properties/new?customer=${customerId}`)}
        >
          {customers.addPlace}
        </Button>
      )}
    </Panel>
  );
}

function PlaceItem({ place: { property, equipment, jobs, payer } }: { place: Place }) {
  const { business } = useProgram();
  const [street = '', ...town] = addressLines(property.address, business.country);
  return (
    <li>
      <h3>
        <Link className={classes.link} href={`/properties/${property.id}`} dir="auto">
          {street}
        </Link>
      </h3>
      {town.length > 0 && <div className={classes.muted}>{town.join(', ')}</div>}
      <div className={classes.muted}>{customers.jobsHere(jobs)}</div>
      {payer !== null && (
        <div>
          {customers.paidBy}{' '}
          <Link className={classes.link} href={`/customers/${payer.id}`}>
            {payer.name}
          </Link>
        </div>
      )}
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

function EquipmentItem({ piece }: { piece: Equipment }) {
  const now = useNow();
  const { installedOn, warrantyUntil } = piece;
  const more = [
    ...(installedOn === null ? [] : [customers.installed(formatDay(installedOn, now))]),
    ...(warrantyUntil === null ? [] : [customers.warranty(formatDay(warrantyUntil, now))]),
  ];
  return (
    <li>
      <Link className={classes.link} href={`/equipment/${piece.id}`}>
        {equipmentName(piece)}
      </Link>
      {more.length > 0 && <span className={classes.muted}> {more.join(', ')}</span>}
    </li>
  );
}
