import { Link } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Property } from '../../../../shared/domain/property/property.ts';
import { streetLine } from '../../../../shared/text/address-line.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { Chip } from '../../../ui/chip.tsx';
import type { CustomerLine } from '../queries/read-lines.ts';
import classes from './list.module.css';

interface Props {
  readonly id: Id;
  /** Absent while it is read, and for what an import that is still going on has made. */
  readonly line: CustomerLine | undefined;
  /** The place by which it was found. */
  readonly foundAt: Property | undefined;
  readonly selected: boolean;
  /** Where the Tab key enters the list when nothing is chosen yet. */
  readonly first: boolean;
  readonly onSelect: (id: Id) => void;
}

/** One customer: name, phone, place. The whole line leads to the page. */
export function CustomerRow({ id, line, foundAt, selected, first, onSelect }: Props) {
  if (line === undefined) return <div className={classes.row} aria-busy="true" />;
  const { customer } = line;
  const place = foundAt ?? line.place;
  return (
    <Link
      id={`customer-${id}`}
      href={`/customers/${id}`}
      className={`${classes.row} ${selected ? classes.selected : ''}`}
      tabIndex={selected || first ? 0 : -1}
      onFocus={() => onSelect(id)}
    >
      <span className={classes.name}>
        <b title={customer.name}>{customer.name}</b>
        {customer.group !== 'end-customer' && <Chip>{customers.groups[customer.group]}</Chip>}
        {customer.doNotContact && <Chip tone="over">{customers.doNotContact}</Chip>}
      </span>
      <span className={classes.cell}>{customer.phones[0]?.text ?? customers.noPhone}</span>
      <span className={classes.cell}>{place === null ? customers.noPlace : streetLine(place.address)}</span>
    </Link>
  );
}
