/** Words of a property's page and forms. */
export const properties = {
  title: 'Properties',
  heldBy: 'Held by',
  address: 'Address',
  goneTitle: 'This property is not here any more',
  gone: 'The record was taken back, or the link was cut short. Undo brings back what was just taken back.',
  toCustomers: 'All customers',
  equipment: 'Equipment here',
  noEquipment: 'Nothing is written down yet.',
} as const;
