import type { Business } from './business.ts';

/** True once somebody said whose program this is, or it holds customers: the first run is then over for good. */
export function isSetUp(business: Pick<Business, 'name'>, customers: number): boolean {
  return business.name !== '' || customers > 0;
}
