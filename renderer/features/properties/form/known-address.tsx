import { useDeferredValue } from 'react';
import { Link } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { readAddress, type TypedAddress } from '../../../../shared/domain/property/property-facts.ts';
import { addressLines } from '../../../../shared/text/address-line.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { findAddress, type KnownAt } from '../queries/find-address.ts';
import classes from './known-address.module.css';

/** Says while an address is typed that it, or its house, is on record already. */
export function KnownAddress({ typed, propertyId }: { typed: TypedAddress; propertyId: Id | null }) {
  const asked = useDeferredValue(typed);
  const address = readAddress(asked);
  const key = JSON.stringify(address);
  const found = useQuery(async (reader) => ({ of: key, known: await findAddress(reader, address, propertyId) }), [key, propertyId]);
  // The answer to an address before this one would name a place that nobody means.
  const known = found?.of === key && address.line !== '' ? found.known : null;
  const same = known?.same ?? [];
  const house = known?.house ?? [];
  return (
    <div role="status" className={classes.said}>
      {(same.length > 0 || house.length > 0) && (
        <div className={classes.known}>
          <b>{same.length > 0 ? words.knownTitle : words.knownUnits}</b>
          <ul>
            {[...same, ...house].map((one) => (
              <Line key={one.property.id} known={one} />
            ))}
            {known !== null && known.moreInHouse > 0 && <li>{words.moreUnits(known.moreInHouse)}</li>}
          </ul>
          <p>{same.length > 0 ? words.knownHint : words.knownUnitsHint}</p>
        </div>
      )}
    </div>
  );
}

function Line({ known: { property, holder } }: { known: KnownAt }) {
  const { business } = useProgram();
  const address = addressLines(property.address, business.country).join(', ');
  return (
    <li>
      <Link href={`/properties/${property.id}`} aria-label={words.openIt(address)}>
        {words.known(address, holder || words.nobody)}
      </Link>
    </li>
  );
}
