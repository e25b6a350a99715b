import { Link } from 'wouter';
import { properties as words } from '../../../../shared/text/en/properties.ts';

/** The way to somebody who is not on record yet. */
export function NewFirst() {
  return (
    <p>
      {words.newFirst} <Link href="/customers/new">{words.newCustomer}</Link>
    </p>
  );
}
