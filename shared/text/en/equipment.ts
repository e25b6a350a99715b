/** Words of the page and the forms of a piece of equipment. */
export const equipment = {
  title: 'Equipment',
  details: 'Details',
  kind: 'What it is',
  make: 'Make',
  model: 'Model',
  serial: 'Serial number',
  batch: 'Batch or part number',
  at: 'Where it stands',
  goneTitle: 'This piece of equipment is not here any more',
  gone: 'The record was taken back, or the link was cut short. Undo brings back what was just taken back.',
  toCustomers: 'All customers',
} as const;
