import type { Feature } from '../../data/contributions/feature.ts';
import { CustomerContacts, PropertyContacts } from './panel/panels.tsx';

/** People to talk to who are no customers of their own: the tenant, the manager of the block, the office. */
export const contacts: Feature = {
  name: 'contacts',
  customerPanels: [CustomerContacts],
  propertyPanels: [PropertyContacts],
};
