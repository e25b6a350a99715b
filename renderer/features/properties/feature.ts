import { lazy } from 'react';
import type { Feature } from '../../data/contributions/feature.ts';
import { propertyTimeline } from './queries/property-timeline.ts';

const PropertyScreen = lazy(async () => ({ default: (await import('./page/property-screen.tsx')).PropertyScreen }));
const NewPropertyScreen = lazy(async () => ({ default: (await import('./form/new-property-screen.tsx')).NewPropertyScreen }));

/** Where we work: each place with who holds it, who lives there and what stands there. */
export const properties: Feature = {
  name: 'properties',
  routes: [
    { path: '/properties/new', screen: NewPropertyScreen },
    { path: '/properties/:id', screen: PropertyScreen },
  ],
  timeline: propertyTimeline,
};
