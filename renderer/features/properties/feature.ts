import { lazy } from 'react';
import { listTitles } from '../../../shared/text/en/list-titles.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { propertyTimeline } from './queries/property-timeline.ts';

const PropertiesScreen = lazy(async () => ({ default: (await import('./list/properties-screen.tsx')).PropertiesScreen }));
const PropertyScreen = lazy(async () => ({ default: (await import('./page/property-screen.tsx')).PropertyScreen }));
const NewPropertyScreen = lazy(async () => ({ default: (await import('./form/new-property-screen.tsx')).NewPropertyScreen }));

/** Where we work: each place with who holds it, who lives there and what stands there. */
export const properties: Feature = {
  name: 'properties',
  routes: [
    { path: '/properties', screen: PropertiesScreen },
    { path: '/properties/new', screen: NewPropertyScreen },
    { path: '/properties/:id', screen: PropertyScreen },
  ],
  listTabs: [{ path: '/properties', label: listTitles.properties, order: 20 }],
  actions: [
    {
      id: 'go-properties',
      label: listTitles.properties,
      group: text.shell.groups.go,
      keys: [],
      run: ({ navigate }) => navigate('/properties'),
    },
  ],
  timeline: propertyTimeline,
};
