import { lazy } from 'react';
import type { Feature } from '../../data/contributions/feature.ts';

const PropertyScreen = lazy(async () => ({ default: (await import('./page/property-screen.tsx')).PropertyScreen }));

/** Where we work: each place with who holds it, who lives there and what stands there. */
export const properties: Feature = {
  name: 'properties',
  routes: [{ path: '/properties/:id', screen: PropertyScreen }],
};
