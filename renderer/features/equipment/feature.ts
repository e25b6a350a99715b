import { lazy } from 'react';
import type { Feature } from '../../data/contributions/feature.ts';

const EquipmentScreen = lazy(async () => ({ default: (await import('./page/equipment-screen.tsx')).EquipmentScreen }));

/** What stands at a place: heaters, boilers, panels, with who made them and how long they are under warranty. */
export const equipment: Feature = {
  name: 'equipment',
  routes: [{ path: '/equipment/:id', screen: EquipmentScreen }],
};
