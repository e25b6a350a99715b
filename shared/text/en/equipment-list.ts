import { formatCount } from '../format.ts';

const pieces = (count: number): string => (count === 1 ? '1 piece of equipment' : `${formatCount(count)} pieces of equipment`);

/** Words of the list of equipment. */
export const equipmentList = {
  things: pieces,
  columns: { kind: 'What', make: 'Make and model', serial: 'Serial number', installed: 'Put in on', warranty: 'Warranty until' },
  search: 'Find equipment',
  searchHint: 'What, make, serial, street or name',
  standing: 'Where it is',
  anyStanding: 'Standing or taken out',
  standings: { standing: 'Still standing', retired: 'Taken out' },
  warranty: 'Warranty',
  anyWarranty: 'Any warranty',
  warranties: { running: 'Under warranty', ending: 'Warranty ends within 3 months', over: 'Warranty is over' },
  takenOut: (day: string) => `taken out ${day}`,
  retire: 'Taken out today',
  retired: (retired: number, refused: number) => {
    const left = refused === 0 ? '' : ` ${pieces(refused)} taken out before stay as they are.`;
    return retired === 0 ? `Nothing was changed.${left}` : `${pieces(retired)} taken out.${left}`;
  },
  noneTitle: 'No equipment found',
  none: 'Nothing fits what is typed and chosen above. Try only the make, or the beginning of the serial number.',
  emptyTitle: 'No equipment yet',
  empty: 'Heaters, boilers and panels are written down on the page of the place where they stand, or while a job is booked there.',
  toPlaces: 'All properties',
} as const;
