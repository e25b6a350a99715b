import { type Business, businessId } from '../../../../shared/domain/business/business.ts';
import type { Database } from '../../../data/database/database.ts';

/** The business as it is set up: dates, phones and prices of a file are read by it. */
export async function readBusiness(database: Database): Promise<Business> {
  const business = await database.business.get(businessId);
  if (business === undefined) throw new Error('The business has not been set up.');
  return business;
}
