import { IconUser } from '@tabler/icons-react';
import { lazy } from 'react';
import { screenNames } from '../../../shared/text/en/screen-names.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';

/** Each screen is a chunk of its own: the program starts without them. */
const CustomersScreen = lazy(async () => ({ default: (await import('./list/customers-screen.tsx')).CustomersScreen }));
const CustomerScreen = lazy(async () => ({ default: (await import('./page/customer-screen.tsx')).CustomerScreen }));

const NewCustomerScreen = lazy(async () => ({ default: (await import('./new/new-customer-screen.tsx')).NewCustomerScreen }));

/** The people we work for: the list of them and a page for each. */
export const customers: Feature = {
  name: 'customers',
  routes: [
    { path: '/customers', screen: CustomersScreen },
    { path: '/customers/new', screen: NewCustomerScreen },
    { path: '/customers/:id', screen: CustomerScreen },
  ],
  rail: [{ path: '/customers', label: screenNames.customers, icon: IconUser, order: 30, alsoAt: ['/properties', '/equipment'] }],
  listTabs: [{ path: '/customers', label: screenNames.customers, order: 10 }],
  actions: [
    {
      id: 'new-customer',
      label: screenNames.newCustomer,
      group: text.shell.groups.everywhere,
      keys: [],
      run: ({ navigate }) => navigate('/customers/new'),
    },
    {
      id: 'go-customers',
      label: screenNames.customers,
      group: text.shell.groups.go,
      keys: ['Alt+C'],
      run: ({ navigate }) => navigate('/customers'),
    },
  ],
};
