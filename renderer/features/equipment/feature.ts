import { lazy } from 'react';
import type { Feature } from '../../data/contributions/feature.ts';
import { equipmentTimeline } from './queries/equipment-timeline.ts';

const EquipmentScreen = lazy(async () => ({ default: (await import('./page/equipment-screen.tsx')).EquipmentScreen }));
const NewEquipmentScreen = lazy(async () => ({ default: (await import('./form/new-equipment-screen.tsx')).NewEquipmentScreen }));

/** What stands at a place: heaters, boilers, panels, with who made them and how long they are under warranty. */
export const equipment: Feature = {
  name: 'equipment',
  routes: [
    { path: '/equipment/new', screen: NewEquipmentScreen },
    { path: '/equipment/:id', screen: EquipmentScreen },
  ],
  timeline: equipmentTimeline,
};
