import { lazy, Suspense } from 'react';

const ContactsPanel = lazy(async () => ({ default: (await import('./contacts-panel.tsx')).ContactsPanel }));

/** The part of a customer's page that names whom to talk to. Fetched apart: the page does not wait for it. */
export function CustomerContacts({ customerId }: { customerId: string }) {
  return (
    <Suspense fallback={null}>
      <ContactsPanel key={customerId} owner={{ customerId }} />
    </Suspense>
  );
}

/** The same on the page of a place. */
export function PropertyContacts({ propertyId }: { propertyId: string }) {
  return (
    <Suspense fallback={null}>
      <ContactsPanel key={propertyId} owner={{ propertyId }} />
    </Suspense>
  );
}
