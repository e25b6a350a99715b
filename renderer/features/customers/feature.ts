import { IconUser } from '@tabler/icons-react';
import { customers as words } from '../../../shared/text/en/customers.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { CustomersScreen } from './list/customers-screen.tsx';
import { CustomerScreen } from './page/customer-screen.tsx';

/** The people we work for: the list of them and a page for each. */
export const customers: Feature = {
  name: 'customers',
  routes: [
    { path: '/customers', screen: CustomersScreen },
    { path: '/customers/:id', screen: CustomerScreen },
  ],
  rail: [{ path: '/customers', label: words.title, icon: IconUser, order: 30 }],
  actions: [
    { id: 'go-customers', label: words.title, group: text.shell.groups.go, keys: ['Alt+C'], run: ({ navigate }) => navigate('/customers') },
  ],
};
