import { lazy } from 'react';
import { listTitles } from '../../../shared/text/en/list-titles.ts';
import { text } from '../../../shared/text/text.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { equipmentTimeline } from './queries/equipment-timeline.ts';

const EquipmentListScreen = lazy(async () => ({ default: (await import('./list/equipment-list-screen.tsx')).EquipmentListScreen }));
const EquipmentScreen = lazy(async () => ({ default: (await import('./page/equipment-screen.tsx')).EquipmentScreen }));
const NewEquipmentScreen = lazy(async () => ({ default: (await import('./form/new-equipment-screen.tsx')).NewEquipmentScreen }));

/** What stands at a place: heaters, boilers, panels, with who made them and how long they are under warranty. */
export const equipment: Feature = {
  name: 'equipment',
  routes: [
    { path: '/equipment', screen: EquipmentListScreen },
    { path: '/equipment/new', screen: NewEquipmentScreen },
    { path: '/equipment/:id', screen: EquipmentScreen },
  ],
  listTabs: [{ path: '/equipment', label: listTitles.equipment, order: 30 }],
  actions: [
    {
      id: 'go-equipment',
      label: listTitles.equipment,
      group: text.shell.groups.go,
      keys: [],
      run: ({ navigate }) => navigate('/equipment'),
    },
  ],
  timeline: equipmentTimeline,
};
